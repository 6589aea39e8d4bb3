package org.nationalresponse.workbook.ui.summary;

import org.nationalresponse.workbook.summary.paper.Pages;

/**
 * A picture that is wanted: a page at a scale, or the part of it that is in view where the whole would be too large.
 *
 * @param page from 0
 * @param scale pixels for each point
 * @param x of the part in pixels of that scale, from the left of the page
 * @param whole whether it is all of the page
 */
record Tile(int page, double scale, int x, int y, int width, int height, boolean whole) {

    /** The most pixels of one whole page; 16 MB. A page on an ordinary screen has a fourth of them. */
    static final int MOST = 4_000_000;
    /** The longest side of a picture that every graphics card takes. */
    private static final int LONGEST = 4_096;
    /** Pictures of parts are made somewhat larger than what is seen, so that a small move needs no new one. */
    private static final int MARGIN = 256;

    /** All of a page, with fewer pixels than asked for where it would have too many. */
    static Tile whole(int page, Pages.Size size, double scale) {
        double most = Math.min(Math.sqrt(MOST / (size.width() * size.height())), LONGEST / Math.max(size.width(), size.height()));
        double real = Math.min(scale, most);
        return new Tile(
                page, real, 0, 0, pixels(size.width() * real), pixels(size.height() * real), true);
    }

    /** Whether a whole page at this scale would have too many pixels. */
    static boolean tooLarge(Pages.Size size, double scale) {
        return whole(0, size, scale).scale() < scale;
    }

    /**
     * The part of a page that is seen, and somewhat more; never more than a graphics card takes.
     *
     * @param seen in pixels of the scale
     */
    static Tile part(int page, Pages.Size size, double scale, Area seen) {
        Area most = new Area(seen.x(), seen.y(), Math.min(LONGEST, seen.width()), Math.min(LONGEST, seen.height()));
        Area part = most.grown(
                margin(most.width()), margin(most.height()), pixels(size.width() * scale), pixels(size.height() * scale));
        return new Tile(page, scale, part.x(), part.y(), part.width(), part.height(), false);
    }

    /** Whether this picture shows sharply all that is seen of the page at a scale. */
    boolean serves(double wanted, Area seen) {
        return scale == wanted && (whole || new Area(x, y, width, height).contains(seen));
    }

    private static int margin(int seen) {
        return Math.max(0, Math.min(MARGIN, (LONGEST - seen) / 2));
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
