package org.nationalresponse.workbook.summary.paper;

import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.paper.HtmlStyle.Density;

/**
 * One try at getting a brief onto its two pages.
 *
 * @param first density of the first part, where the country stands
 * @param second density of the second part, what it owes and asks
 * @param turn whether the second part begins on a page of its own
 */
record Fit(Density first, Density second, boolean turn) {

    /** The most room that there is. */
    private static final Fit ROOMY = new Fit(Density.ROOMY, Density.ROOMY, true);

    /** What a brief of many capabilities begins with, since each try takes time. */
    private static final Fit CLOSE = new Fit(Density.CLOSE, Density.ROOMY, true);

    /** The least room with which the second part still begins on a page of its own. */
    static final Fit CLOSEST = new Fit(Density.TIGHT, Density.TIGHT, true);

    private static final Fit LAST = new Fit(Density.TIGHT, Density.TIGHT, false);

    /** The first try. */
    static Fit of(Brief brief) {
        return brief.wide() ? CLOSE : ROOMY;
    }

    /**
     * The next try: closer where a part ran over its page, and without the page turn once a part can get no closer.
     *
     * @param firstPages pages that the first part took
     * @param secondPages pages that the second part took
     */
    Fit after(int firstPages, int secondPages) {
        boolean spent = firstPages > 1 && first == Density.TIGHT || secondPages > 1 && second == Density.TIGHT;
        return spent ? LAST : new Fit(firstPages > 1 ? first.next() : first, secondPages > 1 ? second.next() : second, true);
    }

    /** Whether nothing more can be tried. */
    boolean last() {
        return !turn;
    }
}
