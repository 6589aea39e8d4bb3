package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

/** A workbook file in memory that stores at once, and fails when it is told to. */
public class FakeFile implements WorkbookFile {

    public final List<Edit> written = new ArrayList<>();
    public Optional<Message> readOnly = Optional.empty();
    public boolean full;
    /** Why no file is taken in; empty where every one is. */
    public Optional<Message> refusal = Optional.empty();
    public final List<KeptFile> kept = new ArrayList<>();
    public final Map<Path, KeptFile> fetched = new HashMap<>();
    public final Map<String, byte[]> attached = new HashMap<>();
    public boolean closed;
    private Workbook content;

    public FakeFile(Workbook content) {
        this.content = content;
    }

    @Override
    public Path path() {
        return Path.of("almara-2026.nrw").toAbsolutePath();
    }

    @Override
    public Workbook content() {
        return content;
    }

    @Override
    public Optional<Message> readOnly() {
        return readOnly;
    }

    @Override
    public CompletionStage<Instant> write(Edit edit, Monitor monitor) {
        if (full) {
            return CompletableFuture.failedFuture(new Fault(Message.of("store.diskFull", "path", "almara-2026.nrw")));
        }
        written.add(edit);
        content = content.with(edit);
        return CompletableFuture.completedFuture(Instant.parse("2026-11-22T14:32:00Z"));
    }

    @Override
    public List<Change> history() {
        return List.of();
    }

    @Override
    public Optional<byte[]> attachment(String name) {
        return Optional.ofNullable(attached.get(name));
    }

    @Override
    public CompletionStage<Void> attach(Map<String, byte[]> files) {
        if (full) {
            return CompletableFuture.failedFuture(new Fault(Message.of("store.diskFull", "path", "almara-2026.nrw")));
        }
        attached.putAll(files);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<KeptFile> keep(Path source, Monitor monitor) {
        if (refusal.isPresent()) {
            return CompletableFuture.failedFuture(new Fault(refusal.get()));
        }
        KeptFile file = new KeptFile("0".repeat(64), source.getFileName().toString(), 2_048);
        kept.add(file);
        return CompletableFuture.completedFuture(file);
    }

    @Override
    public void fetch(KeptFile file, Path target, Monitor monitor) {
        fetched.put(target, file);
    }

    @Override
    public void close() {
        closed = true;
    }
}
