package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * The first hundred bytes of a file, read before the database engine sees it, so that a wrong file gets a plain answer and not a
 * byte of it changes. Layout: SQLite's published file format, section 1.3.
 *
 * @param version the file's version of our tables
 * @param writeAhead whether another tool switched the file to a journal that needs side files
 * @param wholeSize how many bytes the file says it has; 0 where it does not say
 */
record Header(int application, int version, boolean writeAhead, long wholeSize) {

    /** Marks a workbook among SQLite files: "NRWb". */
    static final int APPLICATION_ID = 0x4E525762;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Empty where the bytes are no SQLite header. */
    static Optional<Header> parse(byte[] bytes) {
        if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int pageSize = in.getShort(16) == 1 ? 65536 : in.getShort(16) & 0xFFFF;
        boolean countIsValid = in.getInt(24) == in.getInt(92);
        long pages = countIsValid ? in.getInt(28) & 0xFFFF_FFFFL : 0;
        return Optional.of(new Header(in.getInt(68), in.getInt(60), bytes[18] == 2 || bytes[19] == 2, pages * pageSize));
    }

    /**
     * Looks at a file and refuses it where it cannot be a workbook that this program knows. Never to be called while this process
     * has the file open: closing the handle would drop the engine's locks.
     *
     * @param known the newest version that this program knows
     * @throws Fault with the reason
     */
    static Header check(Path path, int known) {
        if (Files.isDirectory(path)) {
            throw fault("store.isFolder", path);
        }
        if (Files.notExists(path)) {
            throw fault("store.noFile", path);
        }
        // A pipe or a device would never end, and is no workbook either.
        if (!Files.isRegularFile(path)) {
            throw Files.exists(path) ? fault("store.notWorkbook", path) : fault("store.noReadRight", path);
        }
        try {
            return check(path, known, read(path));
        } catch (AccessDeniedException e) {
            throw fault("store.noReadRight", path);
        } catch (IOException e) {
            throw new Fault(Message.of("store.cannotRead", "path", path.toString()), e);
        }
    }

    private static Header check(Path path, int known, byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw fault("store.empty", path);
        }
        Header header = parse(bytes).orElseThrow(() -> fault(looksCut(bytes) ? "store.damaged" : "store.notWorkbook", path));
        if (header.application != APPLICATION_ID) {
            throw fault("store.otherProgram", path);
        }
        if (header.version > known) {
            throw new Fault(Message.of("store.newer", "path", path.toString(),
                    "version", String.valueOf(header.version), "known", String.valueOf(known)));
        }
        if (header.version < 1) {
            throw fault("store.damaged", path);
        }
        header.checkWhole(path);
        return header;
    }

    private void checkWhole(Path path) throws IOException {
        if (wholeSize <= Files.size(path) || journalOf(path).isPresent()) {
            // With a journal beside it a step is under way, or was when its program died: the engine sorts that out.
            return;
        }
        // The step may have ended between the two looks.
        Header again = parse(read(path)).orElse(this);
        long there = Files.size(path);
        if (again.wholeSize > there) {
            throw new Fault(Message.of("store.cutOff", "path", path.toString(), "there", there, "whole", again.wholeSize));
        }
    }

    /** The journal that a step under way, or a killed program, has left beside the file. */
    static Optional<Path> journalOf(Path path) throws IOException {
        Path real = path.toRealPath();
        Path journal = real.resolveSibling(real.getFileName() + "-journal");
        return Files.exists(journal) && Files.size(journal) > 0 ? Optional.of(journal) : Optional.empty();
    }

    private static boolean looksCut(byte[] bytes) {
        return bytes.length < LENGTH && Arrays.equals(bytes, 0, Math.min(bytes.length, MAGIC.length),
                MAGIC, 0, Math.min(bytes.length, MAGIC.length));
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LENGTH);
        }
    }

    private static Fault fault(String key, Path path) {
        return new Fault(Message.of(key, "path", path.toString()));
    }
}
