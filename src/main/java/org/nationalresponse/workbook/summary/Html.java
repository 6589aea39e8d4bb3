package org.nationalresponse.workbook.summary;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.nationalresponse.workbook.text.Texts;

/** A brief as one HTML file that needs nothing else: no script, no font, no picture, no address. */
public final class Html {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Html.class.getClassLoader(), "org.nationalresponse.workbook.summary.pages");

    private Html() {}

    /** The page for a browser; UTF-8 when written to a file. */
    public static String of(Brief brief, Texts texts) {
        return page(brief, texts, HtmlStyle.screen());
    }

    static String page(Brief brief, Texts texts, HtmlStyle style) {
        StringOutput page = new StringOutput(32_768);
        PAGES.render("brief.jte", Map.of("brief", brief, "words", new BriefWords(brief, texts), "style", style), page);
        return Letters.printable(page.toString());
    }
}
