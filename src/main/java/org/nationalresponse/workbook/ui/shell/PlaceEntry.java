package org.nationalresponse.workbook.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ProgressRing;

/** A page in the list at the side: how full it is, its name, its count. A long name wraps, and the entry grows with it. */
final class PlaceEntry extends Button {

    private final ShellViewModel.Stop stop;
    private final Texts texts;
    private final ProgressRing ring = new ProgressRing();
    private final Label count = new Label();
    private final HBox line;

    PlaceEntry(ShellViewModel.Stop stop, Texts texts) {
        this.stop = stop;
        this.texts = texts;
        Label name = new Label(stop.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(ring, name, count);
        line.getStyleClass().add("place-line");
        getStyleClass().add("place");
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        stop.progress().addListener((property, before, now) -> show(now));
        show(stop.progress().get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? -1 : width - sides;
        return snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        line.setPrefWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    private void show(Progress progress) {
        boolean counted = progress.total() > 0;
        ring.show(progress);
        ring.setVisible(counted);
        count.setText(
                counted && stop.place().type() != Place.Type.OVERVIEW
                        ? texts.get("shell.count", "done", progress.done(), "total", progress.total())
                        : "");
        setAccessibleText(
                counted
                        ? texts.get("shell.place.counted", "place", stop.name(), "done", progress.done(), "total", progress.total())
                        : stop.name());
    }
}
