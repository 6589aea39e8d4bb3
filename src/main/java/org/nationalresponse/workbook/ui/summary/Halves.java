package org.nationalresponse.workbook.ui.summary;

import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.common.Wrapping;

/**
 * A form, and beside it something that is looked at while the form is filled in: it stays in view, as high as the window, while
 * the form scrolls by. On a small screen or with large text it stands below the form.
 */
public final class Halves extends Wrapping {

    /** Widths in heights of text, so that they grow with it. */
    private static final double FORM = 25;

    private static final double LEAST_ASIDE = 26;
    private static final double GAP = 1.6;
    /** How high the second part is where nothing scrolls. */
    private static final double USUAL_HEIGHT = 600;
    /** Below the form, the window's edge stays in view, so that a person sees that there is more. */
    private static final double BELOW = 0.92;

    private final InvalidationListener moved = observable -> requestLayout();
    private ScrollPane scroll;

    public Halves() {
        parentProperty().addListener((property, before, now) -> watch());
        sceneProperty().addListener((property, before, now) -> watch());
    }

    @Override
    protected double computePrefWidth(double height) {
        return (FORM + LEAST_ASIDE + GAP) * text();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double around = insets.getTop() + insets.getBottom();
        double inside = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        if (beside(inside)) {
            return Math.max(around + form().prefHeight(formWidth(inside)), windowHeight());
        }
        return around + form().prefHeight(inside) + GAP * text() + BELOW * windowHeight();
    }

    @Override
    protected void layoutChildren() {
        watch();
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double inside = getWidth() - left - insets.getRight();
        if (beside(inside)) {
            double width = formWidth(inside);
            double aside = left + width + GAP * text();
            double height = windowHeight() - top - text();
            place(form(), left, top, width, form().prefHeight(width));
            double down = top + Math.min(scrolled(), getHeight() - windowHeight());
            place(aside(), aside, down, inside - width - GAP * text(), height);
        } else {
            double height = form().prefHeight(inside);
            place(form(), left, top, inside, height);
            place(aside(), left, top + height + GAP * text(), inside, BELOW * windowHeight());
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, snapPositionY(y), width, Math.max(0, height), 0, HPos.LEFT, VPos.TOP);
    }

    private boolean beside(double inside) {
        return inside >= (FORM + LEAST_ASIDE + GAP) * text();
    }

    /** On a wide screen the form takes some of the room too. */
    private double formWidth(double inside) {
        return Math.max(FORM * text(), Math.min(FORM * 1.3 * text(), inside * 0.38));
    }

    private double windowHeight() {
        double height = scroll == null ? 0 : scroll.getViewportBounds().getHeight();
        return height <= 0 ? USUAL_HEIGHT : height;
    }

    private double scrolled() {
        return scroll == null ? 0 : scroll.getVvalue() * Math.max(0, getHeight() - windowHeight());
    }

    /** Follows the pane that scrolls, wherever this one is put. */
    private void watch() {
        ScrollPane now = around();
        if (now != scroll) {
            if (scroll != null) {
                scroll.vvalueProperty().removeListener(moved);
                scroll.viewportBoundsProperty().removeListener(moved);
            }
            scroll = now;
            if (scroll != null) {
                scroll.vvalueProperty().addListener(moved);
                scroll.viewportBoundsProperty().addListener(moved);
            }
        }
    }

    private ScrollPane around() {
        for (Node each = getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    private Node form() {
        return getChildren().get(0);
    }

    private Node aside() {
        return getChildren().get(1);
    }

    private double text() {
        return SceneFactory.textHeight(this);
    }
}
