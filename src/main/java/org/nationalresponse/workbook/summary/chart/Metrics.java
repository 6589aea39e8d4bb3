package org.nationalresponse.workbook.summary.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.text.Legible;

/** How much room words need, in points, as they are painted. */
public final class Metrics {

    /** The least size of a word. */
    public static final double SMALLEST = 9;

    private static final String CUT = "…";
    /** Of the fonts' size: Arabic letters reach higher and lower than Latin ones, and lines of both stand in one chart. */
    private static final double ABOVE = 0.98;
    private static final double BELOW = 0.32;

    private Metrics() {}

    public static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : Typefaces.width(text, size, bold);
    }

    /** How far words reach above the line that they stand on. */
    public static double above(double size) {
        return ABOVE * size;
    }

    /** How far words reach below the line that they stand on. */
    public static double below(double size) {
        return BELOW * size;
    }

    /** From one line to the next. */
    public static double line(double size) {
        return above(size) + below(size);
    }

    /**
     * A text on lines of a width. Where it needs more lines than there may be, the last ends with an ellipsis: whoever draws it
     * says the whole text elsewhere.
     *
     * @param most at least 1
     */
    public static List<String> lines(String text, double width, double size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String rest = Legible.line(text);
        while (!rest.isEmpty()) {
            if (width(rest, size, bold) <= width) {
                lines.add(rest);
                return lines;
            }
            if (lines.size() == most - 1) {
                lines.add(shortened(rest, width, size, bold));
                return lines;
            }
            int end = end(rest, width, size, bold);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** The text with an ellipsis where it does not fit on one line. */
    public static String shortened(String text, double width, double size, boolean bold) {
        String line = Legible.line(text);
        if (width(line, size, bold) <= width) {
            return line;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(line);
        return line.substring(0, last(letters, line, CUT, width, size, bold)).strip() + CUT;
    }

    /** Where the first line ends: between words, and within one only where it is too long for a line of its own. */
    private static int end(String text, double width, double size, boolean bold) {
        BreakIterator words = BreakIterator.getLineInstance();
        words.setText(text);
        int end = last(words, text, "", width, size, bold);
        if (end > 0) {
            return end;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        int within = last(letters, text, "", width, size, bold);
        return within > 0 ? within : letters.following(0);
    }

    /** The last boundary up to which the text fits, with something behind it; 0 where not even the first does. */
    private static int last(BreakIterator boundaries, String text, String behind, double width, double size, boolean bold) {
        int fits = 0;
        for (int at = boundaries.following(0); at != BreakIterator.DONE; at = boundaries.next()) {
            if (width(text.substring(0, at).strip() + behind, size, bold) > width) {
                break;
            }
            fits = at;
        }
        return fits;
    }
}
