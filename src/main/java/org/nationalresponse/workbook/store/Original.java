package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * A file on the computer that is to be taken into a workbook. Whatever happens to it meanwhile ends in a {@code Fault} that names
 * it.
 *
 * @param name as the workbook will call it
 * @param size in bytes, at the first look
 */
record Original(Path path, String name, long size) {

    /** In bytes; a workbook travels by e-mail and on sticks. */
    static final long LARGEST = 50L * 1024 * 1024;

    /** Looks at the file from outside: what is no file, is empty or too large is refused before a byte of it is read. */
    static Original at(Path given) {
        Path path = given.toAbsolutePath().normalize();
        String name = FileName.safe(String.valueOf(path.getFileName()));
        if (Files.isDirectory(path)) {
            throw fault("store.file.folder", name);
        }
        if (Files.notExists(path)) {
            throw fault("store.file.missing", name);
        }
        if (!Files.isRegularFile(path)) {
            throw fault(Files.exists(path) ? "store.file.device" : "store.file.noRight", name);
        }
        try {
            // A handle of ours on a workbook that is open here would, when it is closed, drop the engine's locks on it.
            if (OpenFiles.isOpen(OpenFiles.identity(path))) {
                throw fault("store.file.workbook", name);
            }
            return new Original(path, name, Files.size(path)).checked();
        } catch (IOException e) {
            throw failed(e, name);
        }
    }

    private Original checked() {
        if (size == 0) {
            throw fault("store.file.empty", name);
        }
        if (size > LARGEST) {
            throw new Fault(Message.of("store.file.tooLarge",
                    "name", name, "size", megabytes(size + 1024 * 1024 - 1), "largest", megabytes(LARGEST)));
        }
        return this;
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    /**
     * Takes the content in, unless it is there already and whole. Reads twice: first to know it by its hash and to look what it
     * is, then to store exactly that.
     */
    KeptFile into(Pieces pieces, Monitor monitor) {
        String hash = read(piece -> {}, 0, monitor);
        String called = called();
        pieces.find(hash).filter(inside -> !pieces.isSound(inside)).ifPresent(pieces::remove);
        if (pieces.find(hash).isEmpty()) {
            String stored = read(pieces.into(pieces.add(hash, size)), size, monitor);
            if (!stored.equals(hash)) {
                throw fault("store.file.changed", name);
            }
        }
        monitor.at(2 * size, 2 * size);
        monitor.check();
        return new KeptFile(hash, called, size);
    }

    private String called() {
        try {
            return DocumentCheck.name(name, path);
        } catch (IOException e) {
            throw failed(e, name);
        }
    }

    /** @return its hash */
    private String read(Pieces.Sink sink, long before, Monitor monitor) {
        MessageDigest digest = Pieces.sha256();
        long done = 0;
        try (InputStream in = Files.newInputStream(path)) {
            while (true) {
                monitor.at(before + done, 2 * size);
                monitor.check();
                byte[] piece = in.readNBytes(Pieces.PIECE);
                if (piece.length == 0) {
                    break;
                }
                done += piece.length;
                if (done > size) {
                    throw fault("store.file.changed", name);
                }
                digest.update(piece);
                sink.take(piece);
            }
        } catch (IOException e) {
            throw failed(e, name);
        }
        if (done < size) {
            throw fault("store.file.changed", name);
        }
        return Pieces.hex(digest);
    }

    private static Fault failed(IOException e, String name) {
        String key = "store.file.unreadable";
        if (e instanceof NoSuchFileException) {
            key = "store.file.missing";
        } else if (e instanceof AccessDeniedException) {
            key = "store.file.noRight";
        }
        return new Fault(Message.of(key, "name", name), e);
    }

    private static Fault fault(String key, String name) {
        return new Fault(Message.of(key, "name", name));
    }
}
