package org.nationalresponse.workbook.progress.search;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits texts into words as people compare them. */
final class SearchWords {

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
                String word = Folding.of(text.substring(start, end));
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
