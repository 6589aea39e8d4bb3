package org.nationalresponse.workbook.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tasks that wait until the test lets the time pass. */
final class Timer implements Later {

    private final List<Task> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Task(Duration due, Runnable body) {}

    @Override
    public Runnable run(Duration delay, Runnable task) {
        Task own = new Task(now.plus(delay), task::run);
        waiting.add(own);
        return () -> waiting.remove(own);
    }

    int waiting() {
        return waiting.size();
    }

    /** Lets enough time pass for all that waits. */
    void pass() {
        pass(Duration.ofMinutes(1));
    }

    void pass(Duration time) {
        now = now.plus(time);
        for (Task task : List.copyOf(waiting)) {
            if (task.due().compareTo(now) <= 0 && waiting.remove(task)) {
                task.body().run();
            }
        }
    }
}
