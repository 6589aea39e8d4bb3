package org.nationalresponse.workbook.progress;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits texts into words as people compare them: without case, accents, vowel signs of Arabic, apostrophes. */
final class SearchWords {

    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Normalizer2 SMALL = Normalizer2.getNFKCCasefoldInstance();
    private static final int ARABIC_STRETCH = 0x0640;

    private final BreakIterator breaks;

    SearchWords(Locale locale) {
        breaks = BreakIterator.getWordInstance(locale);
    }

    /** The folded words of a text, in their order. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                String word = fold(text.substring(start, end));
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    static String fold(String word) {
        StringBuilder letters = new StringBuilder();
        APART.normalize(SMALL.normalize(word)).codePoints().filter(SearchWords::counts).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean counts(int letter) {
        int type = UCharacter.getType(letter);
        return type != ECharacterCategory.NON_SPACING_MARK
                && type != ECharacterCategory.ENCLOSING_MARK
                && letter != ARABIC_STRETCH
                && letter != '\''
                && letter != '’';
    }
}
