package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nationalresponse.workbook.text.Legible;

/** A text as a cell can hold it. */
final class CellText {

    /** The most that a cell holds, with room for an apostrophe and for words that say that it goes on. */
    static final int MOST = 32_767 - 267;

    /**
     * What makes a spreadsheet take a text for a formula, after blanks that it may pass over. Rules after OWASP, "CSV Injection".
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|'*[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");
    /** The file's own way to write a letter by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * The text without control characters, as nothing but text. All texts are cells of text, so that none is ever a formula here;
     * the apostrophe before one that looks like a formula keeps it harmless also once someone saves the sheet as CSV and opens
     * that.
     */
    static String of(String text) {
        String legible = Legible.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        String kept = FORMULA.matcher(legible).find() ? "'" + legible : legible;
        return ESCAPE.matcher(kept).replaceAll("_x005F_");
    }

    /** The text in pieces that cells can hold, between words where there are any. Nothing is lost. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > MOST) {
            int end = from + MOST;
            int blank = text.lastIndexOf(' ', end);
            if (blank > from + MOST / 2) {
                end = blank + 1;
            } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
