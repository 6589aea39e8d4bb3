package org.nationalresponse.workbook.summary.document;

import java.text.Bidi;
import java.util.List;

/** Which way words are written. What a person typed may be in another script than the document. */
public final class Direction {

    private Direction() {}

    /** Whether a text is written from right to left: as its first letter, or as the document where it has no letter. */
    public static boolean rightToLeft(String text, boolean document) {
        int otherwise = document ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return !new Bidi(text, otherwise).baseIsLeftToRight();
    }

    /** Whether a line is written from right to left: as the document, unless all words in it were typed. */
    public static boolean rightToLeft(List<Run> runs, boolean document) {
        StringBuilder typed = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Typed words) {
                typed.append(words.text());
            } else if (run instanceof Run.Link || run instanceof Run.Words words && !words.text().isBlank()) {
                return document;
            }
        }
        return typed.isEmpty() ? document : rightToLeft(typed.toString(), document);
    }
}
