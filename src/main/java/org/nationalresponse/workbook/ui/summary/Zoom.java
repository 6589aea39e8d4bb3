package org.nationalresponse.workbook.ui.summary;

import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How large the pages are shown: a factor of one's own, or as large as the room allows. */
final class Zoom {

    /** The factors that the buttons lead through; 1 is a page at its real size on an ordinary screen. */
    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5};

    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.WIDTH);
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

    /** What the size of the pages follows. */
    enum Fit {
        /** As wide as the room. */
        WIDTH,
        /** A whole page in the room. */
        PAGE,
        /** What the person chose. */
        OWN
    }

    ReadOnlyObjectProperty<Fit> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    int percent() {
        return (int) Math.round(factor.get() * 100);
    }

    boolean canGrow() {
        return factor.get() < STEPS[STEPS.length - 1];
    }

    boolean canShrink() {
        return factor.get() > STEPS[0];
    }

    void larger() {
        own(DoubleStream.of(STEPS).filter(step -> step > factor.get() * 1.005).findFirst().orElse(factor.get()));
    }

    void smaller() {
        own(DoubleStream.of(STEPS)
                .filter(step -> step < factor.get() * 0.995)
                .reduce((lower, higher) -> higher)
                .orElse(factor.get()));
    }

    /** The pages at their real size. */
    void real() {
        own(1);
    }

    void fit(Fit wanted) {
        fit.set(wanted);
    }

    /**
     * Follows the room, where the size depends on it.
     *
     * @param width the factor at which the widest page fills the room's width
     * @param height the factor at which the highest page fills its height
     */
    void follow(double width, double height) {
        if (fit.get() != Fit.OWN) {
            double wanted = fit.get() == Fit.WIDTH ? width : Math.min(width, height);
            factor.set(Math.max(STEPS[0], Math.min(STEPS[STEPS.length - 1], wanted)));
        }
    }

    private void own(double wanted) {
        fit.set(Fit.OWN);
        factor.set(wanted);
    }
}
