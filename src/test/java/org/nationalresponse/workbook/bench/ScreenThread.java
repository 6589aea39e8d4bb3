package org.nationalresponse.workbook.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.nationalresponse.workbook.ui.Fx;

/**
 * Watches how long the screen's thread is away in one go: a task that does nothing and puts itself into the queue again sees
 * from turn to turn how long everything between took, be it an event, a pulse or an answer from the background.
 */
final class ScreenThread {

    private boolean watching;
    private long turnEnded;
    private long longest;

    /** Does something on the screen's thread, lets some pulses pass, and gives the longest run in milliseconds. */
    double longestRun(Runnable work, int pulses) {
        Fx.run(() -> {
            watching = true;
            longest = 0;
            turnEnded = System.nanoTime();
            Platform.runLater(this::turn);
        });
        Fx.run(work::run);
        pulses(pulses);
        return Fx.get(() -> {
            watching = false;
            return longest / 1e6;
        });
    }

    private void turn() {
        if (watching) {
            longest = Math.max(longest, System.nanoTime() - turnEnded);
            Platform.runLater(this::turn);
            turnEnded = System.nanoTime();
        }
    }

    /** Waits until that many pulses have begun. */
    static void pulses(int count) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Fx.run(() -> new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen > count) {
                    stop();
                    passed.complete(null);
                }
            }
        }.start());
        passed.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
