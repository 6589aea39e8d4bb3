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
import java.util.Locale;
import java.util.UUID;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Writes a finished document beside its target and then renames it: the old file stays whole until the new one is. */
public final class SafeFile {

    private SafeFile() {}

    /**
     * @throws Fault in plain words where the file could not be written; an older file of that name is then unchanged. A
     *     workbook's name is refused: a hurried person must not lose the work to its own summary
     */
    public static void write(Path target, byte[] content) {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new Fault(Message.of("printing.file.is-folder", "file", file.toString()));
        }
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(WorkbookFiles.ENDING)) {
            throw new Fault(Message.of("printing.file.is-workbook", "file", file.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new Fault(Message.of("printing.file.no-folder", "folder", folder.toString()));
        }
        Path beside = null;
        try {
            beside = folder.resolve("." + UUID.randomUUID() + ".part");
            try (FileChannel part = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    part.write(bytes);
                }
                part.force(true);
            }
            move(beside, file);
        } catch (AccessDeniedException e) {
            throw new Fault(Message.of("printing.file.denied", "folder", folder.toString()), e);
        } catch (IOException e) {
            throw new Fault(Message.of("printing.file.failed", "file", file.toString()), e);
        } finally {
            tidy(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void tidy(Path beside) {
        if (beside == null) {
            return;
        }
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }
}
