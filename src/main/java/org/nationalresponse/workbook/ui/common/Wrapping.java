package org.nationalresponse.workbook.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** A part of a page that takes whatever width it gets and grows in height with what it has to wrap. */
public abstract class Wrapping extends Pane {

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
