package org.nationalresponse.workbook.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that must not hold up the screen, and its way back to the screen's thread. */
public record Background(Executor worker, Executor screen) {

    /** Runs the work aside, then one of the two on the screen's thread. */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        CompletableFuture.supplyAsync(work, worker).whenCompleteAsync(
                (result, error) -> {
                    if (error == null) {
                        done.accept(result);
                    } else {
                        failed.accept(unwrapped(error));
                    }
                },
                screen);
    }

    private static RuntimeException unwrapped(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
