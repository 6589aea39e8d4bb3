package org.nationalresponse.workbook.country;

import java.util.concurrent.CancellationException;

/** Whom long work tells how far it is, and who may stop it. Asked on the thread that works. */
public interface Monitor {

    /** Looks on and lets it go on. */
    Monitor NONE = new Monitor() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How much is done, in whatever unit; the total may be an estimate. */
    void at(long done, long total);

    /** Whether to stop and leave nothing behind. */
    boolean cancelled();

    /** @throws CancellationException where the work is to stop */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
