package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Writes a document that lies inside a workbook to a place outside, beside it first. */
record WayOut(KeptFile kept, Path target) {

    static WayOut to(Path given, KeptFile kept) {
        Path target = given.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new Fault(Message.of("store.isFolder", "path", target.toString()));
        }
        if (target.getFileName() == null || !Files.isDirectory(target.getParent())) {
            throw new Fault(Message.of("store.noFolder", "path", String.valueOf(target.getParent())));
        }
        try {
            if (Files.exists(target) && OpenFiles.isOpen(OpenFiles.identity(target))) {
                throw new Fault(Message.of("store.file.overWorkbook", "path", target.toString()));
            }
        } catch (IOException e) {
            throw notWritten(target, e);
        }
        return new WayOut(kept, target);
    }

    /**
     * Writes it.
     *
     * @return where it now is
     * @throws Fault where it is not inside, or not what was taken in; what stood at the target is then as it was
     */
    Path from(Pieces pieces, Monitor monitor) {
        Pieces.Inside inside = pieces.find(kept.sha256()).orElseThrow(() -> fault("store.file.notInside"));
        Path draft = target.resolveSibling(".new-" + UUID.randomUUID());
        try {
            boolean whole = inside.size() <= Original.LARGEST && written(pieces, inside, draft, monitor);
            if (!whole) {
                throw fault("store.file.damaged");
            }
            refuseUnsafe(draft);
            move(draft);
            return target;
        } catch (IOException e) {
            throw notWritten(target, e);
        } finally {
            delete(draft);
        }
    }

    /** The workbook may come from a stranger, and whoever asks for a document may be about to open it. */
    private void refuseUnsafe(Path draft) throws IOException {
        try {
            DocumentCheck.name(target.getFileName().toString(), draft);
        } catch (Fault e) {
            throw fault("store.file.unsafe");
        }
    }

    private static boolean written(Pieces pieces, Pieces.Inside inside, Path draft, Monitor monitor) throws IOException {
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            boolean whole = pieces.read(
                    inside,
                    piece -> {
                        ByteBuffer bytes = ByteBuffer.wrap(piece);
                        while (bytes.hasRemaining()) {
                            out.write(bytes);
                        }
                    },
                    monitor);
            out.force(true);
            return whole;
        }
    }

    /** Replaces a file or a link at the target itself; what a link leads to is left alone. */
    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Nothing more to be done.
        }
    }

    private Fault fault(String key) {
        return new Fault(Message.of(key, "name", FileName.safe(kept.name())));
    }

    private static Fault notWritten(Path target, IOException e) {
        return new Fault(Message.of("store.file.notWritten", "path", target.toString()), e);
    }
}
