package org.nationalresponse.workbook.summary.paper;

import java.util.Iterator;
import java.util.List;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.document.Document;
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
        Iterator<Brief> shorter = List.of(brief.fewer(), brief.fewest()).iterator();
        Fit fit = Fit.of(brief);
        while (true) {
            try (Sheets sheets = new Sheets(Html.page(shown, texts, HtmlStyle.paper(fit, rightToLeft)), rightToLeft)) {
                if (sheets.count() <= Printed.BRIEF_PAGES || fit.last() && !shorter.hasNext()) {
                    return sheets.paint();
                }
                // A try is only laid out and not painted, since painting is most of the time that a brief takes.
                if (fit.last()) {
                    shown = shorter.next();
                    fit = Fit.CLOSEST;
                } else {
                    int firstPages = sheets.countBefore(SECOND_PART);
                    fit = fit.after(firstPages, sheets.count() - firstPages);
                }
            }
        }
    }

    /** Writes a document on as many pages as it needs. */
    public static Printed of(Document document) {
        try (Sheets sheets = Sheets.of(document)) {
            return sheets.paint();
        }
    }

    /**
     * Begins a document whose first pages are wanted soon: laying out, which is done here, takes a fifth of the time that painting
     * takes. To be closed.
     */
    public static Begun begin(Document document) {
        return new Begun(document);
    }
}
