package org.nationalresponse.workbook.progress.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as people compare them: without case, accents and vowel signs, in plain digits, one letter for the ways to write it.
 *
 * <p>Every character folds by itself, whatever stands beside it. So a text of any length folds in one pass, both normal forms of
 * Unicode fold alike, and each folded letter knows its place in the original.
 */
public final class Folding {

    private static final Normalizer2 SMALL = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    /** Combining classes of Unicode, chapter 4.3: the points of Hebrew, Arabic and Syriac. */
    private static final int FIRST_POINT = 10;

    private static final int LAST_POINT = 36;
    /** From here on accents above and below. Classes between are vowels and tones, which make another word. */
    private static final int FIRST_ACCENT = 200;

    private static final int OVERLAY = 1;
    private static final int TATWEEL = 0x0640;

    /**
     * Letters of Arabic script that are written in several ways: wasla alef, both ya without dots, ta marbuta, kaf, forms of ha.
     */
    private static final Map<Integer, String> ONE_LETTER = Map.of(
            0x0671, "\u0627",
            0x0649, "\u064A",
            0x06CC, "\u064A",
            0x0629, "\u0647",
            0x06A9, "\u0643",
            0x06C1, "\u0647",
            0x06BE, "\u0647",
            0x06D5, "\u0647");

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Folding() {}

    /** Reading ICU's rules takes a while; a workbook in plain letters never needs them. */
    private static final class Latin {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    /** The folded text; blanks of any kind are one blank. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            append(folded, letter);
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    /** The folded text with the way back to the original. */
    public static Folded withPlaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length() + 16];
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int before = folded.length();
            append(folded, letter);
            if (folded.length() > places.length) {
                places = Arrays.copyOf(places, folded.length() * 2);
            }
            Arrays.fill(places, before, folded.length(), at);
            at += Character.charCount(letter);
        }
        return new Folded(text, folded.toString(), places);
    }

    /** Whether a character leaves nothing behind and belongs to the letter before it. */
    static boolean clings(int letter) {
        return letter >= 0x80 && isMark(letter) && one(letter).isEmpty();
    }

    private static void append(StringBuilder folded, int letter) {
        if (letter < 0x80) {
            appendPlain(folded, (char) letter);
        } else {
            String some = one(letter);
            for (int i = 0; i < some.length(); i++) {
                appendPlain(folded, some.charAt(i));
            }
        }
    }

    private static void appendPlain(StringBuilder folded, char letter) {
        if (letter <= ' ') {
            if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (letter >= 'A' && letter <= 'Z') {
            folded.append((char) (letter + 'a' - 'A'));
        } else if (letter != '\'') {
            folded.append(letter);
        }
    }

    private static String one(int letter) {
        return KNOWN.computeIfAbsent(letter, Folding::work);
    }

    private static String work(int letter) {
        StringBuilder folded = new StringBuilder();
        APART.normalize(SMALL.normalize(UCharacter.toString(letter))).codePoints().forEach(part -> {
            if (!dropped(part)) {
                folded.append(plain(part));
            }
        });
        return folded.toString();
    }

    private static boolean dropped(int part) {
        int combining = UCharacter.getCombiningClass(part);
        return part == TATWEEL
                || combining == OVERLAY
                || combining >= FIRST_POINT && combining <= LAST_POINT
                || combining >= FIRST_ACCENT
                || UCharacter.getType(part) == ECharacterCategory.ENCLOSING_MARK;
    }

    private static String plain(int part) {
        if (UCharacter.getType(part) == ECharacterCategory.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf(UCharacter.digit(part, 10));
        }
        if (UCharacter.isWhitespace(part)) {
            return " ";
        }
        String letter = UCharacter.toString(part);
        String same = part < 0x80 ? letter : ONE_LETTER.get(part);
        return same == null ? Latin.TO_ASCII.transliterate(letter) : same;
    }

    private static boolean isMark(int letter) {
        int type = UCharacter.getType(letter);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.ENCLOSING_MARK;
    }
}
