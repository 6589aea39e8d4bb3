package org.nationalresponse.workbook.ui.common;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.nationalresponse.workbook.progress.Progress;

/** A small ring that fills as a page is filled in. Decoration: the count beside it says the same in words. */
public final class ProgressRing extends StackPane {

    private static final double RADIUS = 6.5;

    private final Arc arc = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, 90, 0);

    public ProgressRing() {
        getStyleClass().add("progress-ring");
        Circle track = new Circle(RADIUS, RADIUS, RADIUS);
        track.getStyleClass().add("track");
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("fill");
        // Both shapes share one corner, so that the arc lies on its track whatever the arc's own bounds are.
        javafx.scene.layout.Pane ring = new javafx.scene.layout.Pane(track, arc);
        ring.setMinSize(2 * RADIUS, 2 * RADIUS);
        ring.setMaxSize(2 * RADIUS, 2 * RADIUS);
        getChildren().add(ring);
        setMinSize(18, 18);
        setMaxSize(18, 18);
    }

    public void show(Progress progress) {
        arc.setLength(-360 * progress.share());
        arc.setVisible(progress.done() > 0);
    }
}
