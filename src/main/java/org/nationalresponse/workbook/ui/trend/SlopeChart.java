package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.common.Wrapping;
import org.nationalresponse.workbook.ui.trend.TrendContent.Bundle;
import org.nationalresponse.workbook.ui.trend.TrendContent.Lane;
import org.nationalresponse.workbook.ui.trend.TrendContent.Slope;

/** Lines from the phases of one round to those of another. Lines that would lie on each other share one, with their number. */
final class SlopeChart extends Wrapping {

    /** Lengths in heights of text. */
    private static final double SLOT = 1.9;

    private static final double LANE = 2.6;
    private static final double GAP = 0.5;
    private static final double APART = 0.8;
    private static final double DOT = 0.34;
    private static final double LANE_NAMES = 7.5;
    private static final double COUNT = 2.4;
    /** The share of the width that the names at the end may take. */
    private static final double NAMES = 0.4;
    /** Where a line's sign stands: near the end, where the lines are apart. */
    private static final double SIGN_AT = 0.9;

    private final Slope slope;
    private final Label before;
    private final Label now;
    private final Map<Integer, Region> lanes = new LinkedHashMap<>();
    private final Map<Integer, Label> laneNames = new LinkedHashMap<>();
    private final List<Strand> strands = new ArrayList<>();

    /** The nodes of a bundle, and where its ends stand. */
    private static final class Strand {
        private final Bundle bundle;
        private final StrokeLine line;
        private final Circle start;
        private final Circle end;
        private final Label count;
        private final BundleName name;
        private double startY;
        private double endY;

        Strand(Bundle bundle, Consumer<Target> go, Texts texts) {
            this.bundle = bundle;
            line = new StrokeLine(bundle.stroke(), bundle.steps());
            start = circle(bundle.from());
            end = circle(bundle.to());
            count = new Label(bundle.before() > 1 ? texts.get("trend.slope.count", "count", bundle.before()) : "");
            count.getStyleClass().add("count");
            name = new BundleName(bundle, go, texts);
        }

        private static Circle circle(int level) {
            Circle circle = new Circle();
            circle.setManaged(false);
            circle.getStyleClass().addAll("end", level > 0 ? "reached" : "unknown");
            return circle;
        }
    }

    SlopeChart(Slope slope, Consumer<Target> go, Texts texts) {
        this.slope = slope;
        getStyleClass().add("slope");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get(
                "trend.slope.spoken",
                "before", slope.before(),
                "now", slope.now(),
                "bundles", slope.bundles().stream().map(Bundle::spoken).collect(Collectors.joining("; "))));
        before = head(slope.before());
        now = head(slope.now());
        for (Lane lane : slope.lanes()) {
            Region ground = new Region();
            ground.getStyleClass().add(lane.level() > 0 ? "lane" : "lane-none");
            lanes.put(lane.level(), ground);
            laneNames.put(lane.level(), laneName(lane));
        }
        slope.bundles().forEach(bundle -> strands.add(new Strand(bundle, go, texts)));
        getChildren().addAll(lanes.values());
        getChildren().addAll(laneNames.values());
        getChildren().addAll(before, now);
        // What did not move lies below what did.
        strands.stream()
                .sorted(Comparator.comparing(strand -> strand.bundle.stroke() != TrendContent.Stroke.SAME))
                .forEach(strand -> getChildren().add(strand.line));
        strands.forEach(strand -> getChildren().addAll(strand.start, strand.end, strand.count, strand.name));
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add("strong");
        return head;
    }

    private static Label laneName(Lane lane) {
        Label name = Lines.label(lane.words());
        name.getStyleClass().add("muted");
        return name;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? prefWidth(-1) : width;
        double height = headHeight();
        for (Lane lane : slope.lanes()) {
            height += before(lane) + laneHeight(lane.level(), inside) + GAP * em();
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double width = getWidth();
        double startX = (LANE_NAMES + COUNT) * em;
        double endX = width - nameWidth(width) - em;
        layoutInArea(before, startX - COUNT * em, 0, endX - startX, headHeight(), 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(now, endX - em, 0, width - endX + em, headHeight(), 0, HPos.LEFT, VPos.CENTER);
        double y = headHeight();
        for (Lane lane : slope.lanes()) {
            double height = laneHeight(lane.level(), width);
            y += before(lane);
            lanes.get(lane.level()).resizeRelocate(0, y, width, height);
            layoutInArea(laneNames.get(lane.level()), 0.6 * em, y, LANE_NAMES * em - em, height, 0, HPos.LEFT, VPos.CENTER);
            placeStarts(lane.level(), y, height, em);
            placeEnds(lane.level(), y, height, width);
            y += height + GAP * em;
        }
        strands.forEach(strand -> draw(strand, startX, endX, em));
    }

    private void placeStarts(int level, double top, double height, double em) {
        List<Strand> starting = starting(level);
        double y = top + (height - starting.size() * SLOT * em) / 2;
        for (Strand strand : starting) {
            strand.startY = y + SLOT * em / 2;
            layoutInArea(strand.count, LANE_NAMES * em, y, (COUNT - 0.6) * em, SLOT * em, 0, HPos.RIGHT, VPos.CENTER);
            y += SLOT * em;
        }
    }

    private void placeEnds(int level, double top, double height, double width) {
        List<Strand> ending = ending(level);
        double y = top + (height - ending.stream().mapToDouble(strand -> slot(strand, width)).sum()) / 2;
        for (Strand strand : ending) {
            double slot = slot(strand, width);
            strand.endY = y + slot / 2;
            layoutInArea(strand.name, width - nameWidth(width), y, nameWidth(width), slot, 0, HPos.LEFT, VPos.CENTER);
            y += slot;
        }
    }

    private static void draw(Strand strand, double startX, double endX, double em) {
        double reach = (DOT + 0.15) * em;
        place(strand.start, startX, strand.startY, em);
        place(strand.end, endX, strand.endY, em);
        strand.line.draw(startX + reach, strand.startY, endX - reach, strand.endY, SIGN_AT, em);
    }

    private static void place(Circle circle, double x, double y, double em) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(DOT * em);
    }

    /** Ordered by where they go, so that few lines cross. */
    private List<Strand> starting(int level) {
        return strands.stream()
                .filter(strand -> strand.bundle.from() == level)
                .sorted(Comparator.comparingInt((Strand strand) -> strand.bundle.to()).reversed())
                .toList();
    }

    private List<Strand> ending(int level) {
        return strands.stream()
                .filter(strand -> strand.bundle.to() == level)
                .sorted(Comparator.comparingInt((Strand strand) -> strand.bundle.from()).reversed())
                .toList();
    }

    private double laneHeight(int level, double width) {
        double ends = ending(level).stream().mapToDouble(strand -> slot(strand, width)).sum();
        double least = level > 0 ? LANE : SLOT;
        return Math.ceil(Math.max(least * em(), Math.max(starting(level).size() * SLOT * em(), ends)));
    }

    /** What is no phase stands apart from the phases. */
    private double before(Lane lane) {
        return lane.level() > 0 ? 0 : APART * em();
    }

    private double slot(Strand strand, double width) {
        return Math.max(SLOT * em(), strand.name.prefHeight(nameWidth(width)) + 0.3 * em());
    }

    private double nameWidth(double width) {
        return Math.floor(NAMES * width);
    }

    private double headHeight() {
        return 2 * em();
    }

    private double em() {
        return SceneFactory.textHeight(this);
    }
}
