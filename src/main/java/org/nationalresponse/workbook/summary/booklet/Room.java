package org.nationalresponse.workbook.summary.booklet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * How much of a typed text its place on a form takes.
 *
 * @param text in one line, cut after a word where it is too long
 * @param cut whether something is missing
 */
record Room(String text, boolean cut) {

    /** @param letters how many of usual width there is room for; those of East Asia count twice */
    static Room of(String typed, int letters, Locale locale) {
        String line = typed.strip().replaceAll("\\s+", " ");
        int end = within(line, letters);
        if (end == line.length()) {
            return new Room(line, false);
        }
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(line);
        int word = words.isBoundary(end) ? end : words.preceding(end);
        // A single word that is longer than the room is cut inside.
        return new Room(line.substring(0, word > 0 ? word : end).strip(), true);
    }

    private static int within(String line, int letters) {
        int used = 0;
        int at = 0;
        while (at < line.length()) {
            int letter = line.codePointAt(at);
            used += wide(letter) ? 2 : 1;
            if (used > letters) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean wide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
