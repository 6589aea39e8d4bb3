package org.nationalresponse.workbook.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** A file on a slow drive: each step is stored, or fails, when the test says so. */
final class SlowFile implements WorkbookFile {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Message FULL = Message.of("store.diskFull", "path", "slow.nrw");

    /** Steps that were handed over, in their order, and those of them that are on disk. */
    final List<Edit> asked = new ArrayList<>();
    final List<Edit> stored = new ArrayList<>();
    /** Whether the drive answers at once from now on. */
    boolean quick;
    boolean closed;
    private final List<CompletableFuture<Instant>> answers = new ArrayList<>();

    @Override
    public CompletionStage<Instant> write(Edit edit, Monitor monitor) {
        asked.add(edit);
        CompletableFuture<Instant> answer = new CompletableFuture<>();
        answers.add(answer);
        if (quick) {
            store();
        }
        return answer;
    }

    /** The last step handed over reaches the disk. */
    void store() {
        stored.add(asked.get(asked.size() - 1));
        answers.get(answers.size() - 1).complete(NOON);
    }

    /** The last step handed over does not. */
    void fail(Throwable reason) {
        answers.get(answers.size() - 1).completeExceptionally(reason);
    }

    void fail() {
        fail(new Fault(FULL));
    }

    @Override
    public Path path() {
        return Path.of("slow.nrw");
    }

    @Override
    public Workbook content() {
        return Workbook.empty();
    }

    @Override
    public Optional<Message> readOnly() {
        return Optional.empty();
    }

    @Override
    public List<Change> history() {
        return List.of();
    }

    @Override
    public Optional<byte[]> attachment(String name) {
        return Optional.empty();
    }

    @Override
    public CompletionStage<Void> attach(Map<String, byte[]> files) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<KeptFile> keep(Path source, Monitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fetch(KeptFile file, Path target, Monitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        closed = true;
    }
}
