package org.nationalresponse.workbook.summary.paper;

import org.nationalresponse.workbook.summary.document.Document;

/** A document as PDF. */
public final class PdfWriter {

    private PdfWriter() {}

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
