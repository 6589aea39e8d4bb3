package org.nationalresponse.workbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private boolean watching;
    private long turnEnded;
    private long workUntil;
    private long longest;
    private long mostWork;

    /**
     * The longest of many runs, in milliseconds.
     *
     * @param work what the thread itself worked, as the operating system counts it
     * @param passed what passed meanwhile on the clock; on a busy machine that is more, since others had their turns
     */
    record Run(double work, double passed) {}

    /** Does something on the screen's thread, lets some pulses pass, and gives the longest run. */
    Run longestRun(Runnable work, int pulses) {
        Fx.run(() -> {
            watching = true;
            longest = 0;
            mostWork = 0;
            workUntil = THREADS.getCurrentThreadCpuTime();
            turnEnded = System.nanoTime();
            Platform.runLater(this::turn);
        });
        Fx.run(work::run);
        pulses(pulses);
        return Fx.get(() -> {
            watching = false;
            return new Run(mostWork / 1e6, longest / 1e6);
        });
    }

    private void turn() {
        if (watching) {
            longest = Math.max(longest, System.nanoTime() - turnEnded);
            mostWork = Math.max(mostWork, THREADS.getCurrentThreadCpuTime() - workUntil);
            Platform.runLater(this::turn);
            workUntil = THREADS.getCurrentThreadCpuTime();
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
