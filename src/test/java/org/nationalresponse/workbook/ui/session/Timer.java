package org.nationalresponse.workbook.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tasks that wait until the test lets the time pass. */
final class Timer implements Later {

    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public Runnable run(Duration delay, Runnable task) {
        Runnable own = task::run;
        waiting.add(own);
        return () -> waiting.remove(own);
    }

    int waiting() {
        return waiting.size();
    }

    void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
