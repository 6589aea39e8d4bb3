package org.nationalresponse.workbook.ui;

import java.util.Locale;
import org.nationalresponse.workbook.text.Texts;

/** Languages that do not exist: English made longer and accented, and the same written from right to left. */
public final class Disguise {

    private static final String PLAIN = "aeiouyAEIOUYcnsz";
    private static final String ACCENTED = "àéîöûÿÀÉÎÖÛŸçñšž";

    private Disguise() {}

    /** Longer by two fifths and accented, so that a cut label or a bare word shows. */
    public static Texts longer() {
        return Texts.disguised(Locale.ENGLISH, text -> outsideBraces(text) + " " + "~".repeat(text.length() * 2 / 5));
    }

    /** The accents and the direction of a language written from right to left. */
    public static Texts mirrored() {
        return Texts.disguised(Locale.forLanguageTag("ar"), Disguise::outsideBraces);
    }

    private static String outsideBraces(String text) {
        StringBuilder accented = new StringBuilder();
        int depth = 0;
        for (char letter : text.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int at = depth == 0 ? PLAIN.indexOf(letter) : -1;
            accented.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        return accented.toString();
    }
}
