package org.nationalresponse.workbook.summary.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Metrics;

/** A line of time with its years. */
final class Ruler {

    /** The signs at its edges reach into it, and leave the years free. */
    static final double HEIGHT = Sketch.LINE + 9;

    private static final double INSET = 8;
    /** Days before the first and after the last one that there is to show. */
    private static final int AROUND = 20;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 500, 1000};

    private final double width;
    private final LocalDate first;
    private final LocalDate last;

    Ruler(double width, LocalDate first, LocalDate last) {
        this.width = width;
        this.first = first.minusDays(AROUND);
        this.last = last.plusDays(AROUND);
    }

    double at(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        return INSET + ChronoUnit.DAYS.between(first, day) / all * (width - 2 * INSET);
    }

    /** Years stand within the line, at their first of January; where they would be too close, only some. */
    void draw(Sketch sketch, double top) {
        sketch.add(new Mark.Bar(0, top, width, HEIGHT, Ink.RULE));
        sketch.add(new Mark.Bar(0.6, top + 0.6, width - 1.2, HEIGHT - 1.2, Ink.PAPER));
        double word = Metrics.width(String.valueOf(last.getYear()), Sketch.SIZE, false) + 8;
        int step = step(word);
        double free = 2;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            boolean begins = year == first.getYear();
            if (!begins && Math.floorMod(year, step) != 0) {
                continue;
            }
            double x = begins ? 0 : at(LocalDate.of(year, 1, 1));
            if (!begins) {
                sketch.line(x, top, x, top + HEIGHT, 0.8, Ink.HOLLOW);
            }
            double next = year == last.getYear() ? width : Math.min(width, at(LocalDate.of(nextTick(year, step), 1, 1)));
            if (x >= free - 2 && next - x >= word) {
                double above = top + (HEIGHT - Sketch.LINE) / 2;
                sketch.word(x + 4, above, next - x - 4, String.valueOf(year), false, Anchor.LEFT, Ink.QUIET);
                free = x + word;
            }
        }
    }

    private static int nextTick(int year, int step) {
        return Math.floorDiv(year, step) * step + step;
    }

    private int step(double word) {
        double year = (width - 2 * INSET) / Math.max(1, ChronoUnit.DAYS.between(first, last)) * 365;
        for (int step : STEPS) {
            if (step * year >= word) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
