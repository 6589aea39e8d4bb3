package org.nationalresponse.workbook.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * Takes documents into the open workbook: first the content, in the background, then the step that names it. So no record ever
 * names a file that is not inside. All methods belong to the screen's thread.
 */
public final class Intake {

    private final Session session;
    private final Executor screen;
    private final Set<Arrival> underWay = new LinkedHashSet<>();

    /** A file on its way in. */
    private record Arrival(
            CompletableFuture<KeptFile> content, Function<KeptFile, Edit> step, CompletableFuture<KeptFile> done) {}

    Intake(Session session, Executor screen) {
        this.session = session;
        this.screen = screen;
    }

    /**
     * Takes a file in. A person may go on working, also on another page.
     *
     * @param step names it in a record; done as one step that can be taken back
     * @return completes on the screen's thread: with the file once it is inside and named; or with a
     *     {@code CancellationException} where the monitor stopped it; or with a {@code Fault}. The workbook's records are then
     *     as they were
     */
    public CompletionStage<KeptFile> keep(Path source, Function<KeptFile, Edit> step, Monitor monitor) {
        CompletableFuture<KeptFile> done = new CompletableFuture<>();
        Optional<Message> reason = session.file().readOnly();
        if (reason.isPresent()) {
            done.completeExceptionally(new Fault(reason.get()));
            return done;
        }
        Arrival arrival = new Arrival(session.file().keep(source, monitor).toCompletableFuture(), step, done);
        underWay.add(arrival);
        arrival.content().whenComplete((kept, error) -> screen.execute(() -> arrived(arrival, kept, error)));
        return done;
    }

    /** Waits for what is on its way, since the screen's thread hears of nothing while it closes. */
    void finish() {
        for (Arrival arrival : List.copyOf(underWay)) {
            Throwable error = Failure.after(arrival.content());
            arrived(arrival, error == null ? arrival.content().join() : null, error);
        }
    }

    private void arrived(Arrival arrival, KeptFile kept, Throwable error) {
        if (!underWay.remove(arrival)) {
            return; // heard of before, while closing
        }
        if (error != null) {
            arrival.done().completeExceptionally(Failure.cause(error));
        } else if (session.edit(arrival.step().apply(kept))) {
            arrival.done().complete(kept);
        } else {
            // The round was frozen meanwhile; the reason is said, and the content goes when the workbook is closed.
            arrival.done().completeExceptionally(new Fault(session.refusedProperty().get().orElseThrow()));
        }
    }
}
