package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.common.Wrapping;
import org.nationalresponse.workbook.ui.trend.TrendContent.Line;
import org.nationalresponse.workbook.ui.trend.TrendContent.RoundHead;
import org.nationalresponse.workbook.ui.trend.TrendContent.Section;
import org.nationalresponse.workbook.ui.trend.TrendContent.Strip;

/** All capabilities through all rounds. The names stay; the rounds scroll sideways, and the newest is in view. */
final class DotStrip extends Wrapping {

    /** Width of the names, in heights of text, and their share of a small window. */
    private static final double NAMES = 17;

    private static final double SHARE = 0.42;
    private static final double BAR = 1.1;

    private final List<Region> names = new ArrayList<>();
    private final List<Region> rows = new ArrayList<>();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final int rounds;
    private final Consumer<Target> go;

    /** @param go leads to the page of a capability */
    DotStrip(Strip strip, Consumer<Target> go) {
        this.go = go;
        rounds = strip.rounds().size();
        getStyleClass().add("dot-strip");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHvalue(1);
        add(new Region(), heads(strip.rounds()));
        strip.sections().forEach(this::section);
        getChildren().addAll(names);
        content.getChildren().addAll(rows);
        getChildren().add(scroll);
    }

    private void section(Section section) {
        if (!section.framework().isEmpty()) {
            Label framework = Lines.label(section.framework());
            framework.getStyleClass().add("strip-framework");
            add(framework, new Region());
        }
        Label domain = Lines.label(section.domain());
        domain.getStyleClass().add("strip-domain");
        add(domain, new Region());
        section.lines().forEach(line -> {
            DotRow row = new DotRow(line);
            add(name(line), row);
            names.get(names.size() - 1).getStyleClass().add("strip-line");
        });
    }

    private void add(Region name, Region row) {
        names.add(name);
        rows.add(row);
    }

    private Region name(Line line) {
        Node name = line.target().<Node>map(target -> link(line, target)).orElseGet(() -> Lines.label(line.name()));
        name.setAccessibleText(line.spoken());
        VBox box = new VBox(name);
        box.getStyleClass().add("strip-name");
        if (!line.note().isEmpty()) {
            Label note = Lines.label(line.note());
            note.getStyleClass().add("muted");
            box.getChildren().add(note);
        }
        return box;
    }

    private Hyperlink link(Line line, Target target) {
        Hyperlink link = new Hyperlink(line.name());
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setOnAction(event -> go.accept(target));
        return link;
    }

    private static Region heads(List<RoundHead> rounds) {
        HBox heads = new HBox();
        for (RoundHead round : rounds) {
            Label name = new Label(round.name());
            name.getStyleClass().add("strong");
            Label state = new Label(round.state());
            state.getStyleClass().add("badge");
            if (round.frozen()) {
                state.getStyleClass().add("good");
            }
            VBox head = new VBox(name, state);
            head.getStyleClass().add("strip-head");
            head.setAccessibleText(round.spoken());
            heads.getChildren().add(head);
        }
        heads.getStyleClass().add("strip-heads");
        return heads;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? prefWidth(-1) : width;
        double height = bar(inside);
        for (int i = 0; i < names.size(); i++) {
            height += height(i, inside);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        double y = 0;
        for (int i = 0; i < names.size(); i++) {
            double height = height(i, getWidth());
            layoutInArea(names.get(i), 0, y, side, height, 0, HPos.LEFT, VPos.CENTER);
            Region row = rows.get(i);
            row.setMinHeight(height);
            row.setMaxHeight(height);
            row.setPrefHeight(height);
            y += height;
        }
        layoutInArea(scroll, side, 0, getWidth() - side, y + bar(getWidth()), 0, HPos.LEFT, VPos.TOP);
    }

    private double height(int i, double width) {
        double em = SceneFactory.textHeight(this);
        Region row = rows.get(i);
        double least = row instanceof DotRow ? DotRow.LEAST * em : i == 0 ? row.prefHeight(-1) : 0;
        return Math.ceil(Math.max(least, names.get(i).prefHeight(side(width))));
    }

    private double side(double width) {
        return Math.min(NAMES * SceneFactory.textHeight(this), SHARE * width);
    }

    /** Room for the bar below, where not all rounds are in view. */
    private double bar(double width) {
        double em = SceneFactory.textHeight(this);
        return rounds * DotRow.COLUMN * em > width - side(width) ? BAR * em : 0;
    }
}
