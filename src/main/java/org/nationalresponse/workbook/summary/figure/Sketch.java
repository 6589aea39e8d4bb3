package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Mark.Point;
import org.nationalresponse.workbook.summary.chart.Metrics;

/** Gathers the marks of a piece of a chart; x grows in the direction of reading. */
final class Sketch {

    /** Of all words in charts, in points: the least that a document may have. */
    static final double SIZE = Metrics.SMALLEST;
    static final double LINE = Metrics.line(SIZE);

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return marks;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void add(List<Mark> more) {
        marks.addAll(more);
    }

    /** One line of words; what is longer than its room is shortened, and is seen to be. */
    void word(double x, double top, double room, String text, boolean bold, Anchor anchor, Ink ink) {
        String shown = Metrics.shortened(text, room, SIZE, bold);
        marks.add(new Mark.Word(x, top + Metrics.above(SIZE), shown, SIZE, bold, anchor, room, ink));
    }

    /** Words on several lines, from where reading begins. Gives the height that they take. */
    double words(double x, double top, double room, String text, int most, boolean bold, Ink ink) {
        List<String> lines = Metrics.lines(text, room, SIZE, bold, most);
        for (int i = 0; i < lines.size(); i++) {
            word(x, top + i * LINE, room, lines.get(i), bold, Anchor.LEFT, ink);
        }
        return lines.size() * LINE;
    }

    /** A thin line over the whole width. */
    void rule(double y, double width) {
        marks.add(new Mark.Line(new Point(0, y), new Point(width, y), 0.6, false, Ink.RULE));
    }

    void line(double x, double y, double toX, double toY, double thickness, Ink ink) {
        marks.add(new Mark.Line(new Point(x, y), new Point(toX, toY), thickness, false, ink));
    }

    void area(Ink ink, double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        marks.add(new Mark.Area(points, ink));
    }
}
