package org.nationalresponse.workbook.ui.common;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.nationalresponse.workbook.ui.session.Later;

/** Waits on the screen's own clock. */
public final class FxLater implements Later {

    @Override
    public Runnable run(Duration delay, Runnable task) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> task.run());
        pause.play();
        return pause::stop;
    }
}
