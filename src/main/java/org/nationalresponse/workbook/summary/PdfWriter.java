package org.nationalresponse.workbook.summary;

import org.nationalresponse.workbook.text.Texts;

/** A document as PDF. */
public final class PdfWriter {

    private static final String SECOND_PART = "commitments";

    private PdfWriter() {}

    /**
     * Writes a brief, on two pages where it fits: with room first, then closer and closer on the page that ran over, then without
     * a page turn between its two parts, then with less of each list; never below 9 pt. What still does not fit goes on further
     * pages, and nothing is lost; {@link Printed#pages} tells.
     */
    public static Printed of(Brief brief, Texts texts) {
        boolean rightToLeft = brief.head().rightToLeft();
        Brief shown = brief;
        Fit fit = Fit.ROOMY;
        while (true) {
            try (Sheets sheets = new Sheets(Html.page(shown, texts, HtmlStyle.paper(fit, rightToLeft)), rightToLeft)) {
                if (sheets.count() <= Printed.BRIEF_PAGES || shown != brief && fit.last()) {
                    return sheets.paint();
                }
                // A try is only laid out and not painted, since painting is most of the time that a brief takes.
                if (fit.last()) {
                    shown = brief.fewer();
                    fit = Fit.CLOSEST;
                } else {
                    int firstPages = sheets.countBefore(SECOND_PART);
                    fit = fit.after(firstPages, sheets.count() - firstPages);
                }
            }
        }
    }

    /** Writes all records, on as many pages as they need. */
    public static Printed of(Records records, Texts texts) {
        boolean rightToLeft = records.head().rightToLeft();
        try (Sheets sheets = new Sheets(Html.page(records, texts, HtmlStyle.records(rightToLeft)), rightToLeft)) {
            return sheets.paint();
        }
    }
}
