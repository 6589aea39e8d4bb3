package org.nationalresponse.workbook.summary.paper;

import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.summary.document.Document;

/** How much room a document takes. */
public final class Layout {

    private Layout() {}

    /**
     * How many pages each section touches, in their order; a section without blocks touches none. Only laid out and not painted,
     * which takes about a third of the time that writing takes.
     */
    public static List<Integer> pages(Document document) {
        try (Sheets sheets = Sheets.of(document)) {
            return sheets.touched(document);
        }
    }

    /**
     * On which page of our Word file each listed heading stands, the first being 1, by the heading's place. Word breaks pages by
     * itself, so this is its first guess, which bringing the contents up to date in Word makes exact.
     */
    public static Map<String, Integer> placesInWord(Document document) {
        try (Sheets sheets = Sheets.likeWord(document)) {
            return sheets.numbers(document).places();
        }
    }
}
