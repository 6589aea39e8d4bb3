package org.nationalresponse.workbook.summary.paper;

import org.nationalresponse.workbook.summary.document.Setting;

/** The style rules of a document's pages. */
final class DocumentStyle {

    private DocumentStyle() {}

    static String screen(Setting setting) {
        return Resources.style("document.css") + Resources.style("document-screen.css") + size(setting);
    }

    static String paper(Setting setting) {
        String css = Resources.style("document.css") + Resources.style("document-paper.css") + size(setting);
        return setting.rightToLeft() ? css + Resources.style("document-paper-rtl.css") : css;
    }

    private static String size(Setting setting) {
        return Resources.style("document-" + setting.paper().code() + ".css");
    }
}
