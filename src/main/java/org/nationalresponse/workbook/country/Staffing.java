package org.nationalresponse.workbook.country;

/** Posts for one body in one year: the register and the fields that are summed by year. */
public final class Staffing {

    public static final Kind KIND = new Kind("staffing");

    public static final String YEAR = "year";
    public static final String POSTS = "posts";
    public static final String FILLED = "filled";
    public static final String TRAINED = "trained";

    private Staffing() {}
}
