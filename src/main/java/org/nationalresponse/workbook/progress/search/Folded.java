package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.List;

/** A text, how it folds, and where in it each folded letter stands. */
public final class Folded {

    private final String original;
    private final String text;
    private final int[] places;

    /** @param places of each folded letter, the index of the character that it comes from */
    Folded(String original, String text, int[] places) {
        this.original = original;
        this.text = text;
        this.places = places;
    }

    /** Characters of the original from {@code start} up to, not including, {@code end}. */
    public record Range(int start, int end) {}

    public String text() {
        return text;
    }

    /** Where a folded word stands in the original, each time with all the marks of its last letter. */
    public List<Range> find(String word, int most) {
        List<Range> found = new ArrayList<>();
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        while (at >= 0 && found.size() < most) {
            found.add(new Range(places[at], endOf(places[at + word.length() - 1])));
            at = text.indexOf(word, at + word.length());
        }
        return found;
    }

    private int endOf(int place) {
        int end = place + Character.charCount(original.codePointAt(place));
        while (end < original.length() && Folding.clings(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }
}
