package org.nationalresponse.workbook.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** A file as it was when it was opened to read. Holds no lock and no handle between looks. */
final class ReadOnlyFile implements WorkbookFile, DocumentHolder {

    private final Source source;
    private final Message reason;
    private final Workbook content;

    ReadOnlyFile(Source source, Message reason) {
        this.source = source;
        this.reason = reason;
        // Made inside OpenFiles.alone
        this.content = source.read(handle -> new Records(handle).load());
    }

    @Override
    public Path path() {
        return source.path();
    }

    @Override
    public Workbook content() {
        return content;
    }

    @Override
    public Optional<Message> readOnly() {
        return Optional.of(reason);
    }

    @Override
    public CompletionStage<Instant> write(Edit edit, Monitor monitor) {
        return CompletableFuture.failedStage(new Fault(reason));
    }

    @Override
    public List<Change> history() {
        return OpenFiles.alone(() -> source.read(handle -> new Records(handle).history()));
    }

    @Override
    public Optional<byte[]> attachment(String name) {
        return OpenFiles.alone(() -> source.read(handle -> new Records(handle).attachment(name)));
    }

    @Override
    public CompletionStage<Void> attach(Map<String, byte[]> files) {
        return CompletableFuture.failedStage(new Fault(reason));
    }

    @Override
    public CompletionStage<KeptFile> keep(Path original, Monitor monitor) {
        return CompletableFuture.failedStage(new Fault(reason));
    }

    @Override
    public void fetch(KeptFile kept, Path target, Monitor monitor) {
        WayOut out = WayOut.to(target, kept);
        lend(pieces -> out.from(pieces, monitor));
    }

    @Override
    public <T> T lend(Function<Pieces, T> reader) {
        return OpenFiles.alone(() -> source.lookAt(connection -> reader.apply(new Pieces(connection))));
    }

    @Override
    public void close() {
        source.close();
    }
}
