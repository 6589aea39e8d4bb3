package org.nationalresponse.workbook.summary.paper;

/**
 * How a page is dressed.
 *
 * @param paper whether it is for the PDF, with page foot and bookmarks, or for a browser
 * @param first density of the first page
 * @param second density of the second page
 * @param turn whether the second part begins on a page of its own
 * @param css style rules that are our own, never a person's text
 */
public record HtmlStyle(boolean paper, Density first, Density second, boolean turn, String css) {

    /** How much room text has, most first. Close is 9 pt, and so is tight, with less air. */
    public enum Density {
        ROOMY("roomy"),
        CLOSE("close"),
        TIGHT("close tight");

        private final String css;

        Density(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }

        Density next() {
            return this == ROOMY ? CLOSE : TIGHT;
        }
    }

    /** Whether small lists of the first part run on in a paragraph, since there is no room for a line each. */
    public boolean runsOn() {
        return first == Density.TIGHT;
    }

    static HtmlStyle screen() {
        return new HtmlStyle(
                false,
                Density.ROOMY,
                Density.ROOMY,
                true,
                Resources.style("brief.css") + Resources.style("screen.css"));
    }

    static HtmlStyle paper(Fit fit, boolean rightToLeft) {
        String css = Resources.style("brief.css") + Resources.style("paper.css");
        return new HtmlStyle(
                true, fit.first(), fit.second(), fit.turn(), rightToLeft ? css + Resources.style("paper-rtl.css") : css);
    }
}
