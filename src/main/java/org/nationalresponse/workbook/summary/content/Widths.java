package org.nationalresponse.workbook.summary.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** How wide columns are, so that a table takes few lines: wide where much stands, and never narrower than a word. */
public final class Widths {

    private static final int WHOLE = 100;
    /** How many letters stand in a line that is as wide as the page. */
    private static final int LINE = 100;
    /** More letters than that in a word may break it. */
    private static final int WORD = 18;
    private static final int BLANK = 2;

    private Widths() {}

    /**
     * @param columns for each column all that stands in it, its header first
     * @return percent, together a hundred
     */
    public static List<Integer> of(List<List<String>> columns) {
        double[] least = new double[columns.size()];
        double[] more = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = columns.get(i).stream().mapToInt(Widths::longestWord).max().orElse(1) + BLANK;
            // The root, since a text of four times the length needs the room of twice the width and twice the lines.
            more[i] = Math.sqrt(columns.get(i).stream().mapToInt(String::length).average().orElse(1));
        }
        double free = Math.max(0, LINE - sum(least));
        double wanted = Math.max(1, sum(more));
        double all = Math.max(LINE, sum(least));
        List<Integer> widths = new ArrayList<>();
        int left = WHOLE;
        for (int i = 0; i < least.length; i++) {
            int width = (int) ((least[i] + free * more[i] / wanted) * WHOLE / all);
            widths.add(width);
            left -= width;
        }
        if (!widths.isEmpty()) {
            widths.set(0, widths.get(0) + left);
        }
        return widths;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** In letters; scripts without blanks break nearly anywhere. */
    private static int longestWord(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int longest = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            longest = Math.max(longest, to - from);
            from = to;
        }
        return Math.min(WORD, longest);
    }
}
