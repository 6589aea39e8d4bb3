package org.nationalresponse.workbook.ui.common;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;

/** Parts of equal width and height side by side; on a small screen or with large text, one below the other. */
public final class Columns extends Wrapping {

    private final DoubleProperty least = new SimpleDoubleProperty(this, "least", 16);

    /** The least width of a column, in heights of text. */
    public double getLeast() {
        return least.get();
    }

    public void setLeast(double width) {
        least.set(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        double column = column(inside);
        double height = 0;
        for (Node part : getManagedChildren()) {
            height = sideBySide(inside)
                    ? Math.max(height, part.prefHeight(column))
                    : height + part.prefHeight(column) + (height > 0 ? gap() : 0);
        }
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inside = getWidth() - insets.getLeft() - insets.getRight();
        double column = column(inside);
        double x = insets.getLeft();
        double y = insets.getTop();
        boolean sideBySide = sideBySide(inside);
        for (Node part : getManagedChildren()) {
            double height = sideBySide ? getHeight() - insets.getTop() - insets.getBottom() : part.prefHeight(column);
            layoutInArea(part, x, y, column, height, 0, HPos.LEFT, VPos.TOP);
            x += sideBySide ? column + gap() : 0;
            y += sideBySide ? 0 : height + gap();
        }
    }

    private boolean sideBySide(double inside) {
        int count = getManagedChildren().size();
        return inside >= count * least.get() * gap() + (count - 1) * gap();
    }

    private double column(double inside) {
        List<Node> parts = getManagedChildren();
        return sideBySide(inside) ? Math.floor((inside - (parts.size() - 1) * gap()) / parts.size()) : inside;
    }

    /** One height of text. */
    private double gap() {
        return SceneFactory.textHeight(this);
    }
}
