package org.nationalresponse.workbook.ui.shell;

/**
 * A page of an open workbook.
 *
 * @param id id of the capability, the register or the page that a pack names; empty for the others
 */
public record Place(Type type, String id) {

    public static final Place OVERVIEW = new Place(Type.OVERVIEW, "");
    public static final Place SUMMARY = new Place(Type.SUMMARY, "");
    public static final Place PLAN = new Place(Type.PLAN, "");
    public static final Place TREND = new Place(Type.TREND, "");
    public static final Place ROUNDS = new Place(Type.ROUNDS, "");
    public static final Place SEARCH = new Place(Type.SEARCH, "");
    public static final Place CHECKS = new Place(Type.CHECKS, "");
    public static final Place SETTINGS = new Place(Type.SETTINGS, "");

    public enum Type {
        OVERVIEW,
        CAPABILITY,
        REGISTER,
        RATIFICATIONS,
        /** What the records show beside the phases of what moves with them. */
        BESIDE,
        /** From gaps to actions. */
        PLAN,
        /** What moved over all rounds, and why. */
        TREND,
        SUMMARY,
        ROUNDS,
        SEARCH,
        /** What does not fit together, and what was set aside. */
        CHECKS,
        SETTINGS
    }
}
