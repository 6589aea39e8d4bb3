package org.nationalresponse.workbook.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Runs test bodies on the screen's thread, with the toolkit started once. */
public final class Fx {

    private static boolean started;

    private Fx() {}

    public static synchronized void start() {
        if (!started) {
            CompletableFuture<Void> ready = new CompletableFuture<>();
            try {
                Platform.startup(() -> ready.complete(null));
            } catch (IllegalStateException alreadyRunning) {
                ready.complete(null);
            }
            ready.orTimeout(60, TimeUnit.SECONDS).join();
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    /** Runs the body on the screen's thread and gives back its result, or its failure. */
    public static <T> T get(Callable<T> body) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(Body body) {
        get(() -> {
            body.run();
            return null;
        });
    }

    /** Lets everything run that is already queued for the screen's thread. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {});
        }
    }

    /** A test body that may throw. */
    @FunctionalInterface
    public interface Body {
        void run() throws Exception;
    }
}
