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

    /** @param below whether the page belongs to the one above it: then it is smaller, indented and has no ring */
    PlaceEntry(ShellViewModel.Stop stop, Texts texts, boolean below) {
        this.stop = stop;
        this.texts = texts;
        Label name = new Label(stop.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line = below ? new HBox(name, count) : new HBox(ring, name, count);
        line.getStyleClass().add("place-line");
        getStyleClass().add("place");
        if (below) {
            getStyleClass().add("below");
        }
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        stop.progress().addListener((property, before, now) -> show());
        stop.records().addListener((property, before, now) -> show());
        show();
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

    private void show() {
        Progress progress = stop.progress().get();
        boolean counted = progress.total() > 0;
        ring.show(progress);
        ring.setVisible(counted);
        if (stop.records().get().isPresent()) {
            int records = stop.records().get().get();
            count.setText(texts.get("shell.records", "count", records));
            String key = stop.place().equals(Place.PLAN) ? "shell.place.actions" : "shell.place.records";
            setAccessibleText(texts.get(key, "place", stop.name(), "count", records));
        } else if (counted) {
            boolean all = stop.place().type() == Place.Type.OVERVIEW;
            count.setText(all ? "" : texts.get("shell.count", "done", progress.done(), "total", progress.total()));
            setAccessibleText(
                    texts.get("shell.place.counted", "place", stop.name(), "done", progress.done(), "total", progress.total()));
        } else {
            count.setText("");
            setAccessibleText(stop.name());
        }
    }
}
