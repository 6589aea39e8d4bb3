package org.nationalresponse.workbook.progress;

import java.util.UUID;
import org.nationalresponse.workbook.country.Kind;

/**
 * Where something is to be done, so that a screen can lead there.
 *
 * @param page id of a capability or a register
 * @param item id of a criterion, an instrument or a field on that page, or the id of a record, also with {@code /field} after it;
 *     for a piece of evidence {@code criterion/evidence/} and its id; empty for the page as a whole
 */
public record Target(String page, String item) {

    /** The page of the instruments. */
    public static final String TREATIES = "treaty-action";
    /** The page of the summary. */
    public static final String SUMMARY = "summary";

    /** The page of the rounds. */
    public static final String ROUNDS = "rounds";

    /** The page of the action plan. */
    public static final String PLAN = "plan-of-action";

    /** The page of what moved over all rounds. */
    public static final String TREND = "trend";

    /** The page of the consistency checks. */
    public static final String CHECKS = "checks";

    /** The page of political will beside the phases of what it should move. */
    public static final String BESIDE = "beside";

    /** A record of a register, and a field of it; an empty field for the record as a whole. */
    public static Target record(Kind register, UUID record, String field) {
        return new Target(register.name(), field.isEmpty() ? record.toString() : record + "/" + field);
    }

    public static Target page(String page) {
        return new Target(page, "");
    }
}
