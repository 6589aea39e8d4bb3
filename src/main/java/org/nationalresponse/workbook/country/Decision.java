package org.nationalresponse.workbook.country;

/** One decision that the brief asks of the minister. */
public record Decision(Entry entry) {

    public static final Kind KIND = Kind.DECISION;

    /** How many decisions a brief asks for at most. */
    public static final int MOST = 3;

    public static final String ROUND = "round";
    /** What is asked, in one line. */
    public static final String TEXT = "text";

    public static final String COST = "cost";
    /** Who would carry it out. */
    public static final String LEAD = "lead";
    /** What waiting would mean. */
    public static final String WAITING = "waiting";

    public boolean isBlank() {
        return entry.text(TEXT).isEmpty();
    }
}
