package org.nationalresponse.workbook.country;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.nationalresponse.workbook.text.Message;

/** An open workbook file. One program writes at a time; others may read. */
public interface WorkbookFile extends AutoCloseable {

    Path path();

    /** What the file holds: everything up to the step that was stored last. */
    Workbook content();

    /** Why nothing may be written here, for instance who has the file open; empty where writing is allowed. */
    Optional<Message> readOnly();

    /**
     * Writes one step with its history in one transaction. Returns at once; steps are stored in the order given.
     *
     * @return completes with the moment at which the step was safely on disk, or with a {@code Fault}; after a fault the file
     *     holds what it held before
     */
    default CompletionStage<Instant> write(Edit edit) {
        return write(edit, Monitor.NONE);
    }

    /**
     * The same for a large step, watched.
     *
     * @return completes with a {@code CancellationException} where the monitor stops it; the file then holds what it held before
     */
    CompletionStage<Instant> write(Edit edit, Monitor monitor);

    /** Every change since the file was made, oldest first. Reads the file: not for the screen's thread. */
    List<Change> history();

    /** Files that travel inside the workbook, such as the packs it was made with; empty where there is none of that name. */
    Optional<byte[]> attachment(String name);

    /**
     * Puts further such files inside, or newer ones in the place of those of the same name; all of them or none.
     *
     * @param files their content, by name
     * @return completes once they are safely on disk, or with a {@code Fault}
     */
    CompletionStage<Void> attach(Map<String, byte[]> files);

    /**
     * Takes a file's content into the workbook, piece by piece, so that its size is no matter of memory. The same content is kept
     * once. It stays as long as a record names it; what no record names any more goes when the workbook is closed.
     *
     * @param content what to take in; refused where it is no document, see {@code Fault}
     * @return completes with what was kept, or with a {@code Fault}, or with a {@code CancellationException} where the monitor
     *     stops it
     */
    CompletionStage<KeptFile> keep(Path content, Monitor monitor);

    /**
     * Writes the content of a file inside to a path, beside it first, so that a file there stays whole until the new one is.
     *
     * @throws org.nationalresponse.workbook.text.Fault where it is not inside, is damaged, or cannot be written
     */
    void fetch(KeptFile kept, Path target, Monitor monitor);

    /** Waits for the steps under way, then lets go of the file. */
    @Override
    void close();
}
