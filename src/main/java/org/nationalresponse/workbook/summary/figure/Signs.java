package org.nationalresponse.workbook.summary.figure;

import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;

/** The small signs and dots of the charts, drawn alike in all of them. Shapes tell them apart, not colours. */
final class Signs {

    /** Width of a sign, in points. */
    static final double WIDTH = 7;

    static final double RADIUS = 3.3;
    /** From one dot of a phase to the next. */
    static final double STEP = 8.6;

    private static final double TALL = 6.5;
    private static final double STROKE = 1.2;

    private Signs() {}

    /** What a capability did since the round before, about the middle of a line; nothing where there is nothing to compare. */
    static void way(Sketch sketch, Way way, double x, double middle) {
        double top = middle - TALL / 2;
        double bottom = middle + TALL / 2;
        switch (way) {
            case UP -> sketch.area(Ink.SOLID, x, bottom, x + WIDTH, bottom, x + WIDTH / 2, top);
            case DOWN -> sketch.area(Ink.WANTS, x, top, x + WIDTH, top, x + WIDTH / 2, bottom);
            case SAME, THERE_AND_BACK -> {
                sketch.line(x, middle - 1.7, x + WIDTH, middle - 1.7, STROKE, Ink.QUIET);
                sketch.line(x, middle + 1.7, x + WIDTH, middle + 1.7, STROKE, Ink.QUIET);
            }
            case FIRST_ANSWERED -> sketch.add(new Mark.Bar(x + 0.5, top + 0.5, TALL - 1, TALL - 1, Ink.HOLLOW));
            case NO_LONGER_ASSESSED -> sketch.line(x, middle, x + WIDTH, middle, STROKE, Ink.QUIET);
            case NOT_ASSESSED, EDITION -> { }
        }
    }

    static boolean shown(Way way) {
        return way != Way.NOT_ASSESSED && way != Way.EDITION;
    }

    /** A phase as dots; all of them in a dotted outline where there is none. */
    static void phase(Sketch sketch, int phase, int phases, double x, double middle) {
        for (int i = 0; i < phases; i++) {
            Ink ink = phase == 0 ? Ink.DOTTED : i < phase ? Ink.SOLID : Ink.HOLLOW;
            sketch.add(new Mark.Dot(x + RADIUS + i * STEP, middle, RADIUS - (ink == Ink.SOLID ? 0 : 0.4), ink));
        }
    }

    static double phaseWidth(int phases) {
        return (phases - 1) * STEP + 2 * RADIUS;
    }
}
