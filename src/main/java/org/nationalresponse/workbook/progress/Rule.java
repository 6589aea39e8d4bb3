package org.nationalresponse.workbook.progress;

import java.util.Locale;
import org.nationalresponse.workbook.progress.Finding.Severity;
import org.nationalresponse.workbook.text.Message;

/**
 * A consistency rule. Its code is stable: what a person said of a finding is kept under it.
 *
 * <p>What is said of a case is the text {@code progress.finding.<code>}. None of them judges a country, and none says that a date
 * is missed from arithmetic alone.
 */
public enum Rule {
    // The phase of a capability beside its answers
    PHASE_WITHOUT_PROOF(Severity.CONTRADICTION),
    MATURE_WITH_UNMET(Severity.CONTRADICTION),
    MATURE_WITH_UNKNOWN(Severity.ATTENTION),
    PHASE_MOSTLY_OPEN(Severity.ATTENTION),
    START_WITH_ALL_MET(Severity.ATTENTION),
    AHEAD_OF_OTHERS(Severity.ATTENTION),
    PHASE_WITHOUT_RATIONALE(Severity.NOTE),
    // One answer and what it rests on
    NO_REASON(Severity.ATTENTION),
    PROOF_FUTURE(Severity.CONTRADICTION),
    PROOF_OLD(Severity.ATTENTION),
    MET_ON_OPINION(Severity.NOTE),
    GRADE_WITHOUT_PROOF(Severity.NOTE),
    MARKED_FOR_REVIEW(Severity.NOTE),
    // An answer beside the lists that speak of the same
    POST_MISSING(Severity.CONTRADICTION),
    MET_BUT_EMPTY(Severity.NOTE),
    UNMET_BUT_RECORDED(Severity.NOTE),
    // One round beside another
    SEAL_BROKEN(Severity.CONTRADICTION),
    CHANGE_REASON(Severity.ATTENTION),
    // Political will and how long it lasts
    MANDATE_ENDED(Severity.CONTRADICTION),
    MANDATE_NEAR_ELECTION(Severity.ATTENTION),
    ALL_NEAR_ELECTION(Severity.ATTENTION),
    ELECTION_PAST(Severity.ATTENTION),
    PLAN_ENDED(Severity.ATTENTION),
    STATEMENT_OLD(Severity.ATTENTION),
    // Money, posts and counts
    POSTS_OVERFILLED(Severity.CONTRADICTION),
    PART_LARGER(Severity.CONTRADICTION),
    BUDGET_OVERSPENT(Severity.ATTENTION),
    BUDGET_UNSPENT(Severity.NOTE),
    // Pledges
    PLEDGE_DONE(Severity.CONTRADICTION),
    PLEDGE_UNMEASURED(Severity.ATTENTION),
    PLEDGE_UNBACKED(Severity.ATTENTION),
    PLEDGE_NOT_PUBLIC(Severity.ATTENTION),
    PLEDGE_HORIZON(Severity.ATTENTION),
    MILESTONE_PAST(Severity.ATTENTION),
    // Reports, recommendations and figures
    REPORT_ABUSE(Severity.ATTENTION),
    REPORT_OPPORTUNITIES(Severity.ATTENTION),
    REPORT_NOT_NOTED(Severity.ATTENTION),
    REPORT_DATE_PASSED(Severity.ATTENTION),
    RECOMMENDATION_UNPROVED(Severity.ATTENTION),
    TARGET_WITHOUT_BASELINE(Severity.ATTENTION),
    INDICATOR_OLD(Severity.NOTE),
    // Companies, memberships and agreements
    COMPANY_UNPROVED(Severity.ATTENTION),
    COMPANY_QUIET(Severity.NOTE),
    RENEWAL_PASSED(Severity.ATTENTION),
    AGREEMENT_ENDED(Severity.ATTENTION),
    // Treaties
    TREATY_IN_FORCE_EARLY(Severity.CONTRADICTION),
    TREATY_IMPOSSIBLE(Severity.CONTRADICTION),
    NEVER_CHECKED(Severity.ATTENTION),
    CHECK_OLD(Severity.ATTENTION),
    SIGNED_WITHOUT_REASON(Severity.ATTENTION),
    RESERVATION_WITHOUT_TEXT(Severity.ATTENTION),
    ACT_UNDATED(Severity.NOTE),
    // Actions of the plan
    ACTION_PAST(Severity.ATTENTION),
    ACTION_DONE_UNDATED(Severity.ATTENTION),
    ACTION_DONE_AHEAD(Severity.CONTRADICTION),
    ACTION_GIVEN_UP(Severity.ATTENTION),
    ACTION_DONE_UNMET(Severity.NOTE),
    // Any record
    RECORD_FAULT(Severity.CONTRADICTION),
    RECORD_UNFINISHED(Severity.ATTENTION),
    LINK_RETIRED(Severity.ATTENTION);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As files and documents call it: {@code mature-with-unmet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of a case. */
    Message says(Object... namesAndValues) {
        return Message.of("progress.finding." + code(), namesAndValues);
    }
}
