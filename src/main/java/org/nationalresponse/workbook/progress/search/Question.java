package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person looks for: words of which all must stand in one record, in any order and also within other words. Words between
 * quotation marks must stand together.
 *
 * @param words folded, each once
 */
public record Question(List<String> words) {

    /** More of a pasted text is not looked at. */
    private static final int MOST_LETTERS = 600;

    static final int MOST_WORDS = 30;
    private static final String QUOTE = "\"";

    public Question {
        words = List.copyOf(words);
    }

    public static Question of(String typed) {
        String folded = Folding.of(typed.substring(0, Math.min(typed.length(), MOST_LETTERS)))
                .replace("<<", QUOTE)
                .replace(">>", QUOTE)
                .replace(",,", QUOTE);
        // Between the first and the second mark, the third and the fourth: phrases. A mark without its second marks nothing.
        String[] pieces = folded.split(QUOTE, -1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            boolean phrase = i % 2 == 1 && i + 1 < pieces.length;
            words.addAll(phrase ? List.of(pieces[i].strip()) : Arrays.asList(pieces[i].split(" ")));
        }
        return new Question(words.stream().filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Which of the words stand in a folded text: bit n for word n. */
    int in(String folded) {
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            if (folded.contains(words.get(i))) {
                found |= 1 << i;
            }
        }
        return found;
    }

    /** All words. */
    int all() {
        return (1 << words.size()) - 1;
    }
}
