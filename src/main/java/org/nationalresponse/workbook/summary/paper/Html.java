package org.nationalresponse.workbook.summary.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.nationalresponse.workbook.summary.document.Document;

/** A document as one HTML file that needs nothing else: no script, no font, no picture, no address. */
public final class Html {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Html.class.getClassLoader(), "org.nationalresponse.workbook.summary.pages");

    private Html() {}

    /** The page for a browser; UTF-8 when written to a file. */
    public static String of(Document document) {
        return of(new DocumentPage(document, false));
    }

    static String of(DocumentPage document) {
        StringOutput page = new StringOutput(65_536);
        PAGES.render("document.jte", document, new PrintableOutput(page));
        return page.toString();
    }
}
