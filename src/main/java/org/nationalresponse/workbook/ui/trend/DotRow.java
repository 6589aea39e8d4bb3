package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.trend.TrendContent.Cell;
import org.nationalresponse.workbook.ui.trend.TrendContent.Line;

/**
 * One capability through all rounds: a dot with its number for each phase, the higher the further, tied by lines that say why.
 */
final class DotRow extends Region {

    /** Width of a round, in heights of text. */
    static final double COLUMN = 5.4;
    /** The least height of a row. */
    static final double LEAST = 3.3;

    private static final double DOT = 1.55;
    private static final double RISE = 0.5;
    private static final double AIR = 0.15;

    private final List<Cell> cells;
    private final List<Label> dots = new ArrayList<>();
    private final List<StrokeLine> lines = new ArrayList<>();

    DotRow(Line line) {
        this.cells = line.cells();
        getStyleClass().add("dot-row");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(line.spoken());
        for (Cell cell : cells) {
            StrokeLine stroke = cell.stroke().map(each -> new StrokeLine(each, cell.steps())).orElse(null);
            lines.add(stroke);
            if (stroke != null) {
                getChildren().add(stroke);
            }
        }
        for (Cell cell : cells) {
            Label dot = cell.asked() ? dot(cell) : null;
            dots.add(dot);
            if (dot != null) {
                getChildren().add(dot);
            }
        }
        Tooltip tip = new Tooltip();
        setOnMouseMoved(event -> tip.setText(cells.get(at(event.getX())).spoken()));
        Tooltip.install(this, tip);
    }

    private static Label dot(Cell cell) {
        Label dot = new Label(cell.phase() > 0 ? String.valueOf(cell.phase()) : "");
        dot.getStyleClass().addAll("phase-dot", cell.phase() > 0 ? "reached" : "unknown");
        dot.setMouseTransparent(true);
        return dot;
    }

    private int at(double x) {
        int column = (int) (x / (COLUMN * SceneFactory.textHeight(this)));
        return Math.max(0, Math.min(cells.size() - 1, column));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return cells.size() * COLUMN * SceneFactory.textHeight(this);
    }

    @Override
    protected void layoutChildren() {
        double em = SceneFactory.textHeight(this);
        double size = Math.round(DOT * em);
        for (int i = 0; i < cells.size(); i++) {
            if (dots.get(i) != null) {
                dots.get(i).resizeRelocate(
                        Math.round(middle(i, em) - size / 2), Math.round(height(cells.get(i), em) - size / 2), size, size);
            }
            if (lines.get(i) != null) {
                draw(i, em);
            }
        }
    }

    /** Between two phases; where there is a phase on one side alone, a level piece beside it, for nothing rose or fell. */
    private void draw(int i, double em) {
        double reach = (DOT / 2 + AIR) * em;
        boolean from = i > 0 && cells.get(i - 1).phase() > 0;
        boolean to = cells.get(i).phase() > 0;
        double half = middle(i, em) - COLUMN / 2 * em;
        double fromX = from ? middle(i - 1, em) + reach : half - em / 4;
        double toX = to ? middle(i, em) - reach : half + em / 4;
        double fromY = height(cells.get(from ? i - 1 : i), em);
        double toY = height(cells.get(to ? i : i - 1), em);
        lines.get(i).draw(fromX, fromY, toX, toY, from == to ? 0.5 : from ? 1 : 0, em);
    }

    private static double middle(int i, double em) {
        return (i + 0.5) * COLUMN * em;
    }

    /** What is not assessed stands in the middle, for it is no phase. */
    private double height(Cell cell, double em) {
        double above = cell.phase() == 0 ? 0 : cell.phase() - (1 + Pack.PHASES) / 2.0;
        return getHeight() / 2 - above * RISE * em;
    }
}
