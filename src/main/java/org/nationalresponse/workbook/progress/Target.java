package org.nationalresponse.workbook.progress;

/**
 * Where something is to be done, so that a screen can lead there.
 *
 * @param page id of a capability or a register
 * @param item id of a criterion, an instrument or a field on that page; empty for the page as a whole
 */
public record Target(String page, String item) {

    /** The page of the instruments. */
    public static final String TREATIES = "treaty-action";
    /** The page of the summary. */
    public static final String SUMMARY = "summary";

    public static Target page(String page) {
        return new Target(page, "");
    }
}
