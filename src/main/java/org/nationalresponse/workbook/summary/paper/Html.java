package org.nationalresponse.workbook.summary.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.text.Legible;
import org.nationalresponse.workbook.text.Texts;

/** A document as one HTML file that needs nothing else: no script, no font, no picture, no address. */
public final class Html {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Html.class.getClassLoader(), "org.nationalresponse.workbook.summary.pages");

    private Html() {}

    /** The page for a browser; UTF-8 when written to a file. */
    public static String of(Document document) {
        return of(new DocumentPage(document, false));
    }

    /** The page for a browser; UTF-8 when written to a file. */
    public static String of(Brief brief, Texts texts) {
        return page(brief, texts, HtmlStyle.screen());
    }

    static String of(DocumentPage document) {
        StringOutput page = new StringOutput(65_536);
        PAGES.render("document.jte", document, new PrintableOutput(page));
        return page.toString();
    }

    static String page(Brief brief, Texts texts, HtmlStyle style) {
        return page("brief.jte", Map.of("brief", brief, "words", new BriefWords(brief, texts), "style", style));
    }

    private static String page(String template, Map<String, Object> content) {
        StringOutput page = new StringOutput(32_768);
        PAGES.render(template, content, page);
        return Legible.of(page.toString());
    }
}
