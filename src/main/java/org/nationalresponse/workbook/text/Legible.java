package org.nationalresponse.workbook.text;

import java.text.Normalizer;

/** Keeps out of files what no XML file may hold, whatever a person pasted. */
public final class Legible {

    private static final int STAND_IN = 0xFFFD;

    private Legible() {}

    /**
     * The text without what no XML file may hold: control characters go, halves of letters become a visible stand-in. Letters and
     * their accents are joined, since fonts place a joined letter best.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                clean.appendCodePoint(STAND_IN);
            } else if (letter == '\t' || letter == '\n'
                    || !Character.isISOControl(letter) && letter != 0xFFFE && letter != 0xFFFF) {
                clean.appendCodePoint(letter);
            }
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The same on one line: every run of blanks and breaks is one blank. */
    public static String line(String text) {
        return of(text.replace('\r', '\n')).replaceAll("\\s+", " ").strip();
    }
}
