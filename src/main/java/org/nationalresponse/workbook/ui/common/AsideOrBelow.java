package org.nationalresponse.workbook.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;

/**
 * Two parts: the second stands beside the first where there is room for both, and below it where there is not, on a small screen
 * or with large text. Widths are in heights of text, so that they grow with it.
 */
public final class AsideOrBelow extends Wrapping {

    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", 20);
    private final DoubleProperty asideWidth = new SimpleDoubleProperty(this, "asideWidth", 0);
    private final DoubleProperty gap = new SimpleDoubleProperty(this, "gap", 1);

    /** The least width of the first part with the second beside it. */
    public double getRoom() {
        return room.get();
    }

    public void setRoom(double width) {
        room.set(width);
    }

    /** Width of the second part beside the first; 0: as wide as it wants to be. */
    public double getAsideWidth() {
        return asideWidth.get();
    }

    public void setAsideWidth(double width) {
        asideWidth.set(width);
    }

    public double getGap() {
        return gap.get();
    }

    public void setGap(double width) {
        gap.set(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + first().prefWidth(-1) + space() + asideWish() + insets.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double around = insets.getTop() + insets.getBottom();
        double inside = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        if (!second().isManaged()) {
            return around + first().prefHeight(inside);
        }
        if (beside(inside)) {
            double aside = asideWish();
            return around + Math.max(first().prefHeight(inside - aside - space()), second().prefHeight(aside));
        }
        return around + first().prefHeight(inside) + space() + second().prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double inside = getWidth() - left - insets.getRight();
        double below = getHeight() - top - insets.getBottom();
        if (!second().isManaged()) {
            place(first(), left, top, inside, below);
        } else if (beside(inside)) {
            double aside = asideWish();
            double main = inside - aside - space();
            place(first(), left, top, main, Math.min(below, first().prefHeight(main)));
            place(second(), left + main + space(), top, aside, Math.min(below, second().prefHeight(aside)));
        } else {
            double height = first().prefHeight(inside);
            place(first(), left, top, inside, height);
            place(second(), left, top + height + space(), inside, second().prefHeight(inside));
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }

    private boolean beside(double inside) {
        return inside >= room.get() * textHeight() + space() + asideWish();
    }

    private double asideWish() {
        return asideWidth.get() > 0 ? asideWidth.get() * textHeight() : Math.ceil(second().prefWidth(-1));
    }

    private double space() {
        return second().isManaged() ? gap.get() * textHeight() : 0;
    }

    private Node first() {
        return getChildren().get(0);
    }

    private Node second() {
        return getChildren().get(1);
    }

    private double textHeight() {
        return SceneFactory.textHeight(this);
    }
}
