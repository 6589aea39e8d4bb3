package org.nationalresponse.workbook.summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Writes a finished document beside its target and then renames it: the old file stays whole until the new one is. */
public final class SafeFile {

    private SafeFile() {}

    /** How the finished file takes its name. */
    @FunctionalInterface
    interface Rename {
        void move(Path from, Path to) throws IOException;
    }

    /**
     * Where the target is a link, the file behind it is written and the link stays.
     *
     * @throws Fault in plain words where the file could not be written; an older file of that name is then unchanged, and nothing
     *     else is left. A workbook's name is refused: a hurried person must not lose the work to its own summary
     */
    public static void write(Path target, byte[] content) {
        write(target, content, SafeFile::rename);
    }

    /**
     * The same for a document that is made from a workbook.
     *
     * @param workbook refused as target, also under another name or behind a link
     */
    public static void write(Path target, byte[] content, Path workbook) {
        Targets.refuseSame(target, workbook);
        write(target, content);
    }

    static void write(Path target, byte[] content, Rename rename) {
        Path file = Targets.checked(target);
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, file, content);
            rename.move(beside, file);
        } catch (IOException e) {
            // All bytes are on the disk by now, so it is the old file that does not give way.
            throw new Fault(Targets.whyNotReplaced(file), e);
        } finally {
            tidy(beside);
        }
    }

    private static void fill(Path beside, Path file, byte[] content) {
        try (FileChannel part = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                part.write(bytes);
            }
            part.force(true);
        } catch (AccessDeniedException e) {
            throw new Fault(Message.of("printing.file.denied", "folder", file.getParent().toString()), e);
        } catch (IOException e) {
            throw new Fault(Targets.whyNotWritten(file, beside, content.length, e), e);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void tidy(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }
}
