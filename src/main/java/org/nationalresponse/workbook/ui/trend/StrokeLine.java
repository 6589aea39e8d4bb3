package org.nationalresponse.workbook.ui.trend;

import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;

/**
 * The line of a movement, with a sign on it: the pattern and the sign both say why, and the sign points up or down, so that it
 * reads without colour.
 */
final class StrokeLine extends Group {

    /** The sign's own measure, in heights of text to ten units of its path. */
    private static final double SIGN = 0.8;
    /** Half of the room between the two lines of a double one. */
    private static final double APART = 0.14;

    /** Ten units wide and high around the middle; those that point do so upwards. */
    private static final Map<Stroke, String> SIGNS = Map.of(
            Stroke.REAL, "M-5,4 L0,-5 L5,4 Z",
            Stroke.NEW_EVIDENCE, "M-5,4 L0,-5 L5,4 Z",
            Stroke.RE_SCORED, "M-5,3 L0,-4 L5,3",
            Stroke.EDITION, "M-5,0 L0,-5 L5,0 M-5,5 L0,0 L5,5",
            Stroke.NOT_SAID, "M-5,1 L0,-5 L5,1 M-1,3 h2 v2 h-2 Z",
            Stroke.SEVERAL, "M-5,2 L0,-5 L5,2 Z M-5,5 L5,5",
            Stroke.FIRST, "M0,-4 A4,4 0 1,1 0,4 A4,4 0 1,1 0,-4 Z",
            Stroke.GONE, "M-4,-4 L4,4 M4,-4 L-4,4");

    /** For what moved and came back, and for what an edition regrouped: it points nowhere. */
    private static final String NO_WAY = "M0,-5 L5,0 L0,5 L-5,0 Z";

    private final Line first = new Line();
    private final Line second = new Line();
    private final SVGPath sign = new SVGPath();
    private final boolean twice;
    private final double way;

    /** @param steps phases up or down */
    StrokeLine(Stroke stroke, int steps) {
        twice = stroke == Stroke.EDITION;
        way = steps < 0 ? -1 : 1;
        setManaged(false);
        setMouseTransparent(true);
        style(first, stroke);
        getChildren().add(first);
        if (twice) {
            style(second, stroke);
            getChildren().add(second);
        }
        if (stroke != Stroke.SAME) {
            boolean pointing = steps != 0 || stroke == Stroke.FIRST || stroke == Stroke.GONE;
            sign.setContent(pointing ? SIGNS.get(stroke) : NO_WAY);
            sign.getStyleClass().addAll("sign", stroke.code());
            getChildren().add(sign);
        }
    }

    /**
     * Draws it between two places.
     *
     * @param at where the sign stands, as a share of the way
     * @param em the height of text
     */
    void draw(double fromX, double fromY, double toX, double toY, double at, double em) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double asideX = twice && length > 0 ? -(toY - fromY) / length * APART * em : 0;
        double asideY = twice && length > 0 ? (toX - fromX) / length * APART * em : 0;
        place(first, fromX + asideX, fromY + asideY, toX + asideX, toY + asideY);
        place(second, fromX - asideX, fromY - asideY, toX - asideX, toY - asideY);
        double scale = SIGN * em / 10;
        sign.setScaleX(scale);
        sign.setScaleY(scale * way);
        sign.setTranslateX(fromX + (toX - fromX) * at);
        sign.setTranslateY(fromY + (toY - fromY) * at);
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void style(Line line, Stroke stroke) {
        line.getStyleClass().addAll("stroke", stroke.code());
    }
}
