package org.nationalresponse.workbook.ui.common;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text for a place that cannot show all of it: a cell, a tooltip. */
public final class Excerpt {

    /** As much as a line can show. */
    public static final int LINE = 200;
    /** As much as a tooltip can show. */
    public static final int NOTE = 1_200;

    private Excerpt() {}

    /** One line of at most that many characters; never ends within a letter and its marks, and says with … that there is more. */
    public static String line(String text, int most) {
        return of(text, most).replaceAll("\\s+", " ").strip();
    }

    /** The same with its line breaks. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        // A few characters more than are kept, so that a letter with many marks is seen whole.
        letters.setText(text.substring(0, Math.min(text.length(), most + 64)));
        return text.substring(0, letters.preceding(most)).stripTrailing() + "…";
    }
}
