package org.nationalresponse.workbook.progress.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nationalresponse.workbook.progress.search.Folded.Range;

/**
 * A text as it was written, or a piece of it, with what was looked for marked.
 *
 * @param marks in their order, none over another
 */
public record Marked(String text, List<Range> marks) {

    private static final String MORE = "…";
    /** Of one word, as many as matter for the choice of a piece. */
    private static final int FEW = 50;

    public Marked {
        marks = List.copyOf(marks);
    }

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /**
     * The piece of a text in which most of the words stand, on one line.
     *
     * @param most characters, a few more to end with a word
     */
    static Marked of(String text, Question question, int most) {
        Folded folded = Folding.withPlaces(text);
        List<Hit> hits = new ArrayList<>();
        for (String word : question.words()) {
            folded.find(word, FEW).forEach(range -> hits.add(new Hit(word, range)));
        }
        hits.sort(Comparator.comparingInt(hit -> hit.range().start()));
        int start = text.length() <= most ? 0 : start(text, hits, most);
        int end = text.length() <= most ? text.length() : edge(text, Math.min(text.length(), start + most));
        return cut(text, start, end, hits.stream().map(Hit::range).toList());
    }

    private record Hit(String word, Range range) {}

    /** Before the hits that stand closest together, with a few words of what leads to them. */
    private static int start(String text, List<Hit> hits, int most) {
        int best = 0;
        long bestCount = 0;
        for (int i = 0; i < hits.size(); i++) {
            int from = hits.get(i).range().start();
            long count = hits.subList(i, hits.size()).stream()
                    .takeWhile(hit -> hit.range().end() <= from + most * 2 / 3)
                    .map(Hit::word)
                    .distinct()
                    .count();
            if (count > bestCount) {
                best = from;
                bestCount = count;
            }
        }
        int wanted = Math.max(0, Math.min(best - most / 4, text.length() - most));
        return wanted == 0 ? 0 : edge(text, wanted);
    }

    /** The next place near by where a word begins or ends; else where a letter with its marks does. */
    private static int edge(String text, int wanted) {
        for (int at = wanted; at < Math.min(text.length(), wanted + 12); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        int from = Math.max(0, wanted - 64);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(from, Math.min(text.length(), wanted + 64)));
        return letters.isBoundary(wanted - from) ? wanted : from + Math.max(0, letters.preceding(wanted - from));
    }

    private static Marked cut(String text, int from, int to, List<Range> hits) {
        int start = from;
        while (start < to && start > 0 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String before = start > 0 ? MORE : "";
        String piece = text.substring(start, to);
        StringBuilder line = new StringBuilder(before);
        // One blank for each character, so that the marks stay where they are.
        piece.chars().forEach(letter -> line.append(Character.isWhitespace(letter) || letter < ' ' ? ' ' : (char) letter));
        List<Range> marks = new ArrayList<>();
        int last = start;
        for (Range hit : hits) {
            int markStart = Math.max(hit.start(), last);
            int markEnd = Math.min(hit.end(), to);
            if (markStart < markEnd) {
                marks.add(new Range(markStart - start + before.length(), markEnd - start + before.length()));
                last = markEnd;
            }
        }
        return new Marked(line + (to < text.length() ? MORE : ""), marks);
    }
}
