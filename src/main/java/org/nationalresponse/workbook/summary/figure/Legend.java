package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Metrics;

/** What the signs of a chart mean, one beside the other and below where there is no room. */
final class Legend {

    private static final double GAP = 4;
    private static final double BETWEEN = 16;
    private static final double AIR = 5;

    private final List<Entry> entries = new ArrayList<>();

    /** @param key draws the sign from an x, about a middle */
    private record Entry(double width, KeyOf key, String words) {}

    /** Draws a sign. */
    interface KeyOf {
        void draw(Sketch sketch, double x, double middle);
    }

    Legend add(double width, KeyOf key, String words) {
        entries.add(new Entry(width, key, words));
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Band band(double width) {
        Sketch sketch = new Sketch();
        double x = 0;
        double y = AIR;
        for (Entry entry : entries) {
            double room = width - entry.width() - GAP;
            double words = Math.min(room, Metrics.width(entry.words(), Sketch.SIZE, false) + 0.01);
            if (x > 0 && x + entry.width() + GAP + words > width) {
                x = 0;
                y += Sketch.LINE + 1;
            }
            entry.key().draw(sketch, x, y + Sketch.LINE / 2);
            sketch.word(x + entry.width() + GAP, y, words, entry.words(), false, Anchor.LEFT, Ink.QUIET);
            x += entry.width() + GAP + words + BETWEEN;
        }
        return Band.of(y + Sketch.LINE + AIR / 2, sketch, "");
    }
}
