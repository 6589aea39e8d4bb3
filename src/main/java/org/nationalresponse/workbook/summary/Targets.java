package org.nationalresponse.workbook.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Where a document may be written, and in plain words why not. */
final class Targets {

    /** Bytes of a name that the file systems of Linux take at most; those of other systems take as many letters. */
    private static final int LONGEST_NAME = 255;

    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Targets() {}

    /**
     * The file to write, behind all links.
     *
     * @throws Fault where there must not be, or cannot be, a document
     */
    static Path checked(Path target) {
        Path file = behindLinks(target.toAbsolutePath());
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw fault("printing.file.is-folder", file);
        }
        if (isWorkbook(file) || isWorkbook(target)) {
            throw fault("printing.file.is-workbook", file);
        }
        if (!Files.isDirectory(folder)) {
            throw new Fault(Message.of("printing.file.no-folder", "folder", folder.toString()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw fault("printing.file.is-device", file);
        }
        if (Files.exists(file) && writeProtected(file)) {
            throw fault("printing.file.read-only", file);
        }
        return file;
    }

    /** @throws Fault where the target is this very workbook, whatever it is called */
    static void refuseSame(Path target, Path workbook) {
        try {
            if (Files.exists(target) && Files.exists(workbook) && Files.isSameFile(target, workbook)) {
                throw fault("printing.file.is-workbook", target);
            }
        } catch (IOException e) {
            throw new Fault(Message.of("printing.file.failed", "file", target.toString()), e);
        }
    }

    /** Systems say that a disk is full in their own language, so the disk itself is asked first. */
    static Message whyNotWritten(Path file, Path beside, int length, IOException error) {
        Path folder = file.getParent();
        try {
            long missing = length - (Files.exists(beside) ? Files.size(beside) : 0);
            if (Files.getFileStore(folder).isReadOnly()) {
                return Message.of("printing.file.denied", "folder", folder.toString());
            }
            if (Files.getFileStore(folder).getUsableSpace() < missing || saysFull(error)) {
                return Message.of("printing.file.full", "file", file.toString());
            }
        } catch (IOException silent) {
            error.addSuppressed(silent);
        }
        return Message.of("printing.file.failed", "file", file.toString());
    }

    /** Why the finished file could not take its name. */
    static Message whyNotReplaced(Path file) {
        String key = Files.exists(file) ? "printing.file.in-use" : "printing.file.failed";
        return Message.of(nameTooLong(file) ? "printing.file.long-name" : key, "file", file.toString());
    }

    private static boolean nameTooLong(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    private static Path behindLinks(Path file) {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new Fault(Message.of("printing.file.dead-link", "file", file.toString()), e);
        }
    }

    private static boolean isWorkbook(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(WorkbookFiles.ENDING);
    }

    /** Someone protected the file on purpose; that a rename would get past it is no reason to. */
    private static boolean writeProtected(Path file) {
        if (!Files.isWritable(file)) {
            return true;
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        try {
            return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITERS);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean saysFull(IOException error) {
        // As Linux and macOS call it; Java has no name of its own for a full disk.
        String words = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        return words.matches("(?s).*(no.space.left|quota.exceeded).*");
    }

    private static Fault fault(String key, Path file) {
        return new Fault(Message.of(key, "file", file.toString()));
    }
}
