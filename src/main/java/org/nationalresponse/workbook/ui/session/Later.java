package org.nationalresponse.workbook.ui.session;

import java.time.Duration;

/** Runs something on the screen's thread after a while; tests run it when they choose. */
@FunctionalInterface
public interface Later {

    /** @return takes the task back where it has not run yet */
    Runnable run(Duration delay, Runnable task);
}
