package org.nationalresponse.workbook.summary.paper;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.nationalresponse.workbook.text.Legible;

/**
 * Escapes what a template puts in, after it is rid of what no page may hold. Cleaning the finished page would be too late: an
 * accent at the start of a text would be joined with the bracket of the tag before it.
 */
final class PrintableOutput implements HtmlTemplateOutput {

    private final StringOutput page;
    private final OwaspHtmlTemplateOutput escaping;

    PrintableOutput(StringOutput page) {
        this.page = page;
        this.escaping = new OwaspHtmlTemplateOutput(page);
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        escaping.setContext(tagName, attributeName);
    }

    @Override
    public void writeContent(String value) {
        page.writeContent(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        page.writeContent(value, beginIndex, endIndex);
    }

    @Override
    public void writeUserContent(String value) {
        if (value != null) {
            escaping.writeUserContent(Legible.of(value));
        }
    }
}
