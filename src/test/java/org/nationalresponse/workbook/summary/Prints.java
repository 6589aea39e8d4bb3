package org.nationalresponse.workbook.summary;

import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;

/** Documents for tests: composed for the country’s own offices, on A4, and written. */
public final class Prints {

    private Prints() {}

    public static Composed composed(PrintedKind kind, Source source) {
        return kind.compose(source, Choice.of(Paper.A4));
    }

    public static Printed pdf(PrintedKind kind, Source source) {
        return PdfWriter.of(composed(kind, source).document());
    }

    public static String html(PrintedKind kind, Source source) {
        return Html.of(composed(kind, source).document());
    }
}
