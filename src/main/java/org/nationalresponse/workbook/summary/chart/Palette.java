package org.nationalresponse.workbook.summary.chart;

import org.nationalresponse.workbook.summary.chart.Mark.Ink;

/** What the inks look like, the same in every format. Colours as 0xRRGGBB, lengths in points. */
final class Palette {

    static final int PAPER = 0xFFFFFF;

    /** From one slanting line of a pattern to the next, measured along the ground. */
    static final double STRIPE_STEP = 4.4;
    static final double STRIPE = 1.5;

    /** From one dot of a pattern to the next. */
    static final double DOT_STEP = 4;
    static final double DOT_RADIUS = 0.7;

    static final double OUTLINE = 0.9;

    /** Long and gap of a dashed line. */
    static final double[] DASH = {3, 2.4};
    /** Of the outline of what has no data. */
    static final double[] FINE_DASH = {1.4, 1.4};

    private Palette() {}

    static int colour(Ink ink) {
        return switch (ink) {
            case TEXT -> 0x17202A;
            case QUIET -> 0x4A5663;
            case RULE -> 0xC9D0D7;
            case SOLID, STRIPED -> 0x0F766E;
            case HOLLOW, DOTTED -> 0x7B8794;
            case WANTS -> 0x8A4B00;
            case PAPER -> PAPER;
        };
    }

    /** Whether a shape has an outline and, inside, paper with or without a pattern. */
    static boolean outlined(Ink ink) {
        return ink == Ink.STRIPED || ink == Ink.HOLLOW || ink == Ink.DOTTED;
    }
}
