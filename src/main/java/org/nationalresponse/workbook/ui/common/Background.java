package org.nationalresponse.workbook.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nationalresponse.workbook.text.Fault;

/** Work that must not hold up the screen, and its way back to the screen's thread. */
public record Background(Executor worker, Executor screen) {

    /**
     * Runs the work aside, then one of the two on the screen's thread. What nobody expected is thrown there as well, so that it
     * is logged and told like anything else that goes wrong on that thread.
     */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Fault> failed) {
        worker.execute(() -> screen.execute(outcome(work, done, failed)));
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<T> done, Consumer<Fault> failed) {
        try {
            T result = work.get();
            return () -> done.accept(result);
        } catch (Fault fault) {
            return () -> failed.accept(fault);
        } catch (RuntimeException | Error unexpected) {
            return () -> {
                throw unexpected;
            };
        }
    }
}
