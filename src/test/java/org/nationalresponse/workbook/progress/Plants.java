package org.nationalresponse.workbook.progress;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.framework.Capability;

/** A workbook of which no rule has anything to say, and for each rule a fault to plant there. Today is 22 November 2026. */
final class Plants {

    private static final Map<Rule, Consumer<Books>> FAULTS = new EnumMap<>(Rule.class);

    static {
        answers();
        rounds();
        will();
        commitments();
        partners();
        treaties();
        actions();
        records();
    }

    private Plants() {}

    static Consumer<Books> of(Rule rule) {
        return FAULTS.get(rule);
    }

    static Books clean() {
        Books books = new Books().election("2028-09-12").round("from", "2026-01-01").round("to", "2026-11-30");
        Books.PACK.capabilities().forEach(capability -> {
            all(books, capability.id(), "value", "partly");
            evidence(books, capability.id(), "title", "Act 5, s. 2", "grade", "law-text", "checkedOn", "2026-11-01");
            phase(books, capability.id(), 2, "Rules are there, and money for one year.");
        });
        books.mandate(
                "exists", "yes", "name", "Rapporteur", "holderEnds", "2030-06-30", "posts", "6", "postsFilled", "4",
                "recommendationsMade", "38", "recommendationsAccepted", "21");
        record(books, "statement", "s", "speaker", "Minister", "rank", "minister", "on", "2026-06-01");
        record(
                books, "plan", "plan",
                "name", "Plan", "status", "adopted", "ends", "2031-12-31", "actions", "44", "actionsDone", "9");
        budget(books, "b");
        books.write(BudgetLine.KIND, id("b"), "agreedUntil", "2031-12-31");
        record(books, "staffing", "unit", "body", "Police unit", "year", "2026", "posts", "9", "filled", "6");
        pledge(books, "p");
        record(
                books, "indicator", "i",
                "name", "Children helped", "baseline", "10", "baselineYear", "2020", "target", "50", "targetYear", "2028");
        record(books, "indicator-value", "v", "indicator", id("i").toString(), "year", "2025", "value", "30");
        report(books, "r");
        record(books, "recommendation", "rec", "document", "CRC/C/1", "status", "done", "evidence", "Act 9");
        company(books, "c");
        record(books, "membership", "me", "member", "Ministry", "body", "Alliance", "nextRenewal", "2027-01-01");
        record(books, "agreement", "a", "counterpart", "Sabel", "kind", "police", "status", "in-force", "endsOn", "2028-01-01");
        action(books, "planned", "due", "2027-03-01", "criteria", "gsr.legislation.police-powers");
        action(books, "done", "due", "2026-03-01", "doneOn", "2026-05-01", "criteria", "gsr.legislation.police-powers");
        act(books, "CRC", "ratification", "1991-12-16");
        act(books, "CRC", "reservation", "1991-12-16", "note", "Art. 21 holds within the law.");
        act(books, "OPIC", "signature", "2012-02-28");
        books.write(
                InstrumentNote.KIND, Ids.instrumentNote("OPIC"), "instrument", "OPIC", "reason", "Parliament votes next year.");
        return books;
    }

    private static void answers() {
        FAULTS.put(Rule.PHASE_WITHOUT_PROOF, books -> {
            evidence(books, "gsr.legislation", "title", "", "grade", "");
            books.phase("gsr.legislation", 3);
        });
        FAULTS.put(Rule.MATURE_WITH_UNMET, books -> mature(books).answer("gsr.legislation.all-forms", "value", "not-met"));
        FAULTS.put(Rule.MATURE_WITH_UNKNOWN, books ->
                mature(books).answer("gsr.legislation.police-powers", "value", "not-known"));
        FAULTS.put(Rule.PHASE_MOSTLY_OPEN, books -> all(books, "gsr.legislation", "value", ""));
        FAULTS.put(Rule.START_WITH_ALL_MET, books -> {
            all(books, "gsr.legislation", "value", "met");
            books.phase("gsr.legislation", 1);
        });
        FAULTS.put(Rule.AHEAD_OF_OTHERS, books -> books.phase("gsr.legislation", 4)
                .phase("gsr.political-will", 2)
                .phase("gsr.international-commitments", 3));
        FAULTS.put(Rule.PHASE_WITHOUT_RATIONALE, books -> books.write(
                Rating.KIND, Ids.rating(Ids.round(1), "gsr.political-will"), Rating.RATIONALE, ""));
        FAULTS.put(Rule.NO_REASON, books -> books.answer("gsr.political-will.leader-spoke", "value", "not-applicable"));
        FAULTS.put(Rule.PROOF_FUTURE, books -> books.evidence("gsr.political-will.staff-in-post", "checkedOn", "2026-11-23"));
        FAULTS.put(Rule.PROOF_OLD, books -> books.evidence("gsr.political-will.company-resources", "checkedOn", "2023-12-31"));
        FAULTS.put(Rule.MET_ON_OPINION, books -> books
                .answer("gsr.international-commitments.rights-treaties", "value", "met")
                .evidence("gsr.international-commitments.rights-treaties", "grade", "opinion"));
        FAULTS.put(Rule.GRADE_WITHOUT_PROOF, books -> books.evidence("gsr.international-commitments.capacity", "title", ""));
        FAULTS.put(Rule.MARKED_FOR_REVIEW, books -> books.answer("gsr.legislation.all-forms", "review", "yes"));
        FAULTS.put(Rule.POST_MISSING, books -> books.mandate("exists", "no")
                .answer("gsr.political-will.dedicated-role", "value", "met"));
        FAULTS.put(Rule.MET_BUT_EMPTY, books -> books.answer("gsr.political-will.cost-of-waiting", "value", "met"));
        FAULTS.put(Rule.UNMET_BUT_RECORDED, books -> books.answer("gsr.political-will.money-set-aside", "value", "not-met"));
    }

    private static void rounds() {
        FAULTS.put(Rule.SEAL_BROKEN, books -> {
            books.apply(Freeze.edit(books.content(), Round.latest(books.content()).orElseThrow(), Books.TODAY, "The council"));
            books.round("summary", "Changed by another program.");
        });
        FAULTS.put(Rule.CHANGE_REASON, books -> {
            books.apply(NewRound.edit(books.content(), Optional.of(Books.TODAY), Optional.empty()));
            Books.PACK.capabilities().filter(each -> each.id().equals("gsr.legislation")).forEach(legislation -> {
                legislation.criteria().forEach(criterion -> books.write(
                        Kind.ANSWER, Ids.answer(Ids.round(2), criterion.id()), "value", "partly", "carried", ""));
                books.write(
                        Rating.KIND, Ids.rating(Ids.round(2), legislation.id()),
                        Rating.PHASE, "3", Rating.RATIONALE, "Courts apply the new act.");
            });
        });
    }

    private static void will() {
        FAULTS.put(Rule.MANDATE_ENDED, books -> books.mandate("holderEnds", "2026-11-21"));
        FAULTS.put(Rule.MANDATE_NEAR_ELECTION, books -> books.mandate("holderEnds", "2028-06-30"));
        FAULTS.put(Rule.ALL_NEAR_ELECTION, books -> books.mandate("holderEnds", "2028-06-30")
                .write(Plan.KIND, id("plan"), "ends", "2028-12-31")
                .write(BudgetLine.KIND, id("b"), "agreedUntil", "2028-12-31"));
        FAULTS.put(Rule.ELECTION_PAST, books -> books.election("2026-11-21"));
        FAULTS.put(Rule.PLAN_ENDED, books -> books.write(Plan.KIND, id("plan"), "ends", "2026-11-21"));
        FAULTS.put(Rule.STATEMENT_OLD, books -> books.write(Statement.KIND, id("s"), "on", "2025-11-22"));
        FAULTS.put(Rule.POSTS_OVERFILLED, books -> books.write(new Kind("staffing"), id("unit"), "filled", "10"));
        FAULTS.put(Rule.PART_LARGER, books -> books.write(Plan.KIND, id("plan"), "actionsDone", "45"));
        FAULTS.put(Rule.BUDGET_OVERSPENT, books -> budget(books, "over").write(BudgetLine.KIND, id("over"), "spent", "201"));
        FAULTS.put(Rule.BUDGET_UNSPENT, books -> budget(books, "unspent").write(BudgetLine.KIND, id("unspent"), "spent", ""));
    }

    private static void commitments() {
        FAULTS.put(Rule.PLEDGE_DONE, books -> pledge(books, "done")
                .write(Pledge.KIND, id("done"), "status", "done", "doneOn", "2026-11-01")
                .write(Milestone.KIND, id("done-step"), "setOn", "2026-10-01"));
        FAULTS.put(Rule.PLEDGE_UNMEASURED, books -> pledge(books, "unmeasured")
                .write(Milestone.KIND, id("unmeasured-step"), "setOn", "2026-02-01"));
        FAULTS.put(Rule.PLEDGE_UNBACKED, books ->
                pledge(books, "unbacked").write(Pledge.KIND, id("unbacked"), "backedBy", ""));
        FAULTS.put(Rule.PLEDGE_NOT_PUBLIC, books ->
                pledge(books, "secret").write(Pledge.KIND, id("secret"), "published", "no"));
        FAULTS.put(Rule.PLEDGE_HORIZON, books -> pledge(books, "far").write(Pledge.KIND, id("far"), "horizonYear", "2025"));
        FAULTS.put(Rule.MILESTONE_PAST, books ->
                pledge(books, "late").write(Milestone.KIND, id("late-step"), "due", "2026-11-21"));
        FAULTS.put(Rule.REPORT_ABUSE, books -> report(books, "r1").write(Report.KIND, id("r1"), "onlineAbuse", "no"));
        FAULTS.put(Rule.REPORT_OPPORTUNITIES, books ->
                report(books, "r2").write(Report.KIND, id("r2"), "onlineOpportunities", "no"));
        FAULTS.put(Rule.REPORT_NOT_NOTED, books -> report(books, "r3").write(Report.KIND, id("r3"), "onlineAbuse", ""));
        FAULTS.put(Rule.REPORT_DATE_PASSED, books -> report(books, "r4")
                .write(Report.KIND, id("r4"), "stage", "drafting", "submittedOn", "", "committeeDue", "2026-11-21"));
        FAULTS.put(Rule.RECOMMENDATION_UNPROVED, books ->
                record(books, "recommendation", "rec2", "document", "CRC/C/2", "status", "done"));
        FAULTS.put(Rule.TARGET_WITHOUT_BASELINE, books ->
                record(books, "indicator", "i2", "name", "Posts", "target", "5", "targetYear", "2028"));
        FAULTS.put(Rule.INDICATOR_OLD, books -> {
            record(books, "indicator", "i3", "name", "Child labour");
            record(books, "indicator-value", "v3", "indicator", id("i3").toString(), "year", "2020", "value", "7");
        });
    }

    private static void partners() {
        FAULTS.put(Rule.COMPANY_UNPROVED, books -> company(books, "c1")
                .write(new Kind("company-commitment"), id("c1"), "implemented", "yes"));
        FAULTS.put(Rule.COMPANY_QUIET, books -> company(books, "c2")
                .write(new Kind("company-commitment"), id("c2"), "endorsedOn", "2024-11-22"));
        FAULTS.put(Rule.RENEWAL_PASSED, books -> record(
                books, "membership", "me2", "member", "Police", "body", "Network", "nextRenewal", "2026-11-21"));
        FAULTS.put(Rule.AGREEMENT_ENDED, books -> record(
                books, "agreement", "a2", "counterpart", "Port", "kind", "data", "status", "in-force", "endsOn", "2026-11-21"));
    }

    private static void treaties() {
        FAULTS.put(Rule.TREATY_IN_FORCE_EARLY, books ->
                act(books, "OPSC", "ratification", "2009-02-20", "inForce", "2009-02-19"));
        FAULTS.put(Rule.TREATY_IMPOSSIBLE, books -> act(books, "OPAC", "ratification", "2026-11-23"));
        FAULTS.put(Rule.NEVER_CHECKED, books -> act(books, "C182", "ratification", "2003-05-05", "checkedOn", ""));
        FAULTS.put(Rule.CHECK_OLD, books -> act(books, "TIP", "ratification", "2006-05-05", "checkedOn", "2025-11-22"));
        FAULTS.put(Rule.SIGNED_WITHOUT_REASON, books ->
                books.write(InstrumentNote.KIND, Ids.instrumentNote("OPIC"), "reason", ""));
        FAULTS.put(Rule.RESERVATION_WITHOUT_TEXT, books -> act(books, "CRC", "reservation", "1991-12-16", "note", ""));
        FAULTS.put(Rule.ACT_UNDATED, books -> act(books, "CRC", "declaration", "", "note", "On art. 38."));
    }

    private static void actions() {
        FAULTS.put(Rule.ACTION_PAST, books -> action(books, "under-way", "due", "2026-11-21"));
        FAULTS.put(Rule.ACTION_DONE_UNDATED, books -> action(books, "done", "what", "No day", "doneOn", ""));
        FAULTS.put(Rule.ACTION_DONE_AHEAD, books -> action(books, "done", "what", "Ahead", "doneOn", "2026-11-23"));
        FAULTS.put(Rule.ACTION_GIVEN_UP, books -> action(books, "given-up", "whyGivenUp", " "));
        FAULTS.put(Rule.ACTION_DONE_UNMET, books -> action(
                        books, "done", "what", "In vain", "doneOn", "2026-05-01", "criteria", "gsr.legislation.child-in-court")
                .answer("gsr.legislation.child-in-court", "value", "not-met"));
    }

    private static Books action(Books books, String status, String... fieldsAndValues) {
        UUID id = UUID.nameUUIDFromBytes((status + List.of(fieldsAndValues)).getBytes(StandardCharsets.UTF_8));
        return books.write(Action.KIND, id, "what", "Train judges", "status", status).write(Action.KIND, id, fieldsAndValues);
    }

    private static void records() {
        FAULTS.put(Rule.RECORD_FAULT, books -> budget(books, "fault").write(BudgetLine.KIND, id("fault"), "currency", "DINAR"));
        FAULTS.put(Rule.RECORD_UNFINISHED, books -> budget(books, "half").write(BudgetLine.KIND, id("half"), "currency", ""));
        FAULTS.put(Rule.LINK_RETIRED, books -> budget(books, "gone")
                .write(BudgetLine.KIND, id("gone"), "retired", "entered twice")
                .write(Plan.KIND, id("plan"), "backedBy", id("gone").toString()));
    }

    static UUID id(String name) {
        return Shelf.id(name);
    }

    static Books record(Books books, String kind, String name, String... fieldsAndValues) {
        return books.write(new Kind(kind), id(name), fieldsAndValues);
    }

    static Books budget(Books books, String name) {
        return record(
                books, "budget-line", name,
                "title", "Line " + name, "year", "2025", "committed", "100", "spent", "90", "currency", "EUR", "stage", "closed");
    }

    static Books pledge(Books books, String name) {
        return record(
                        books, "pledge", name,
                        "title", "Pledge " + name, "start", "2026-01-01", "status", "under-way", "published", "yes",
                        "horizonYear", "2028", "backedBy", id("s").toString())
                .write(
                        Milestone.KIND, id(name + "-step"),
                        "pledge", id(name).toString(), "name", "Step", "setOn", "2025-12-01", "due", "2027-01-01");
    }

    private static Books report(Books books, String name) {
        return record(
                books, "report", name,
                "instrument", "CRC", "title", "Report " + name, "stage", "submitted", "submittedOn", "2025-01-01",
                "onlineAbuse", "yes", "onlineOpportunities", "partly");
    }

    private static Books company(Books books, String name) {
        return record(
                books, "company-commitment", name,
                "company", "Firm " + name, "endorsed", "yes", "endorsedOn", "2026-01-01", "implemented", "not-known");
    }

    private static Books act(Books books, String instrument, String action, String date, String... more) {
        UUID act = Ids.fresh();
        return books.write(
                        Kind.TREATY_ACTION, act,
                        "instrument", instrument, "action", action, "date", date, "checkedOn", "2026-11-01")
                .write(Kind.TREATY_ACTION, act, more);
    }

    private static Books mature(Books books) {
        Books.PACK.capabilities().map(Capability::id).forEach(capability -> books.phase(capability, 4));
        return books;
    }

    private static void phase(Books books, String capability, int phase, String rationale) {
        books.phase(capability, phase)
                .write(Rating.KIND, Ids.rating(Ids.round(1), capability), Rating.RATIONALE, rationale);
    }

    private static void evidence(Books books, String capability, String... fieldsAndValues) {
        Books.PACK.capabilities()
                .filter(each -> each.id().equals(capability))
                .flatMap(each -> each.criteria().stream())
                .forEach(criterion -> books.evidence(criterion.id(), fieldsAndValues));
    }

    private static void all(Books books, String capability, String... fieldsAndValues) {
        Books.PACK.capabilities()
                .filter(each -> each.id().equals(capability))
                .flatMap(each -> each.criteria().stream())
                .forEach(criterion -> books.answer(criterion.id(), fieldsAndValues));
    }
}
