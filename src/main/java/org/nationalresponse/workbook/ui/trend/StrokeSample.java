package org.nationalresponse.workbook.ui.trend;

import javafx.scene.layout.Region;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;

/** A short piece of a line, to stand beside its words. */
final class StrokeSample extends Region {

    private static final double WIDTH = 3.2;
    private static final double HEIGHT = 1.3;

    private final StrokeLine line;

    StrokeSample(Stroke stroke, int steps) {
        line = new StrokeLine(stroke, steps);
        getChildren().add(line);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * SceneFactory.textHeight(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * SceneFactory.textHeight(this);
    }

    @Override
    protected void layoutChildren() {
        double em = SceneFactory.textHeight(this);
        line.draw(0.1 * em, getHeight() / 2, getWidth() - 0.1 * em, getHeight() / 2, 0.5, em);
    }
}
