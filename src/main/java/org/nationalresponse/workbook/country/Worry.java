package org.nationalresponse.workbook.country;

/** One of the worries that the brief names to the minister. */
public record Worry(Entry entry) {

    public static final Kind KIND = Kind.WORRY;

    /** How many worries a brief names at most. */
    public static final int MOST = 3;

    public static final String ROUND = "round";
    /** The risk to children, in one line. */
    public static final String RISK = "risk";

    public static final String CAUSE = "cause";
    /** Which body has to act. */
    public static final String OWNER = "owner";

    public boolean isBlank() {
        return entry.text(RISK).isEmpty();
    }
}
