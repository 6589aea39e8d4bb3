package org.nationalresponse.workbook.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import org.nationalresponse.workbook.country.Monitor;

/** Tells the screen how far long work is, one word at a time however fast the work goes, and lets a person stop it. */
public final class Watch implements Monitor {

    private final Executor screen;
    private final DoubleConsumer share;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    /** @param share told on the screen's thread, from 0 to 1 */
    public Watch(Executor screen, DoubleConsumer share) {
        this.screen = screen;
        this.share = share;
    }

    /** Lets the work end and leave nothing behind. */
    public void stop() {
        stop.set(true);
    }

    @Override
    public void at(long done, long total) {
        if (total > 0 && told.compareAndSet(false, true)) {
            screen.execute(() -> {
                told.set(false);
                share.accept(Math.min(1, (double) done / total));
            });
        }
    }

    @Override
    public boolean cancelled() {
        return stop.get();
    }
}
