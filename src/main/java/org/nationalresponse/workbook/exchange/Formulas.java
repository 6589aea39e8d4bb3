package org.nationalresponse.workbook.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula: an apostrophe before it makes it text. Each text has one such form, and
 * from that form comes the same text again.
 *
 * <p>A spreadsheet that takes the semicolon for the separator would begin a cell within a text, after a semicolon, a tab or the
 * end of a line; so these places are kept too. Rules after OWASP, "CSV Injection".
 */
final class Formulas {

    private static final String BEGINS = "(?:^|(?<=[;\\t\\r\\n]))";
    /** What a spreadsheet may pass over before it looks for a formula. */
    private static final String BLANKS = "[\\p{Z}\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]*+";

    private static final String SIGN = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    /** Apostrophes of the text itself count as well, or the way back would take one of them away. */
    private static final String AHEAD = "(?='*+" + BLANKS + SIGN + ")";

    private static final String BREAK_AHEAD = "(?='*+[\\t\\r\\n])";

    private static final Pattern PLACE = Pattern.compile("^" + BREAK_AHEAD + "|" + BEGINS + AHEAD);
    private static final Pattern KEPT = Pattern.compile("^'" + BREAK_AHEAD + "|" + BEGINS + "'" + AHEAD);

    private Formulas() {}

    /** The text as no spreadsheet runs it. */
    static String kept(String text) {
        return PLACE.matcher(text).replaceAll("'");
    }

    /** The text that {@link #kept} was given. */
    static String restored(String cell) {
        return cell.indexOf('\'') < 0 ? cell : KEPT.matcher(cell).replaceAll("");
    }
}
