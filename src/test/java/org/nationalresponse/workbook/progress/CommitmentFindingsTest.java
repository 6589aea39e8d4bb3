package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.text.Texts;

/** Findings among the records of registers; today is 22 November 2026. */
class CommitmentFindingsTest {

    private final Books books = Shelf.books();

    private List<String> keys() {
        return books.findings().stream().map(finding -> finding.text().key().replace("progress.finding.", "")).toList();
    }

    private List<String> words() {
        return books.findings().stream().map(finding -> Texts.in(Locale.ENGLISH).say(finding.text())).toList();
    }

    /** A pledge that nothing is to be said of. */
    private Books soundPledge() {
        return books.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("s"), "speaker", "Minister", "rank", "minister", "on", "2026-10-01")
                .write(
                        Pledge.KIND, Shelf.id("p"),
                        "title", "A hotline", "start", "2026-01-01", "status", "under-way", "backedBy", Shelf.id("s").toString())
                .write(
                        Shelf.kind(Shelf.MILESTONE), Shelf.id("m"),
                        "pledge", Shelf.id("p").toString(), "name", "North", "setOn", "2025-12-01", "due", "2027-01-01");
    }

    @Test
    void aPledgeThatIsMeasuredAndBackedNeedsNoLook() {
        soundPledge();
        assertThat(keys()).isEmpty();
    }

    @Test
    void aPledgeSaidToBeDoneWhoseMeasureWasTakenOutIsAContradiction() {
        soundPledge().write(Pledge.KIND, Shelf.id("p"), "status", "done", "doneOn", "2026-11-01");
        assertThat(keys()).isEmpty();

        books.write(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "retired", "entered twice");
        assertThat(keys()).containsExactly("pledge-done");
        assertThat(books.findings().get(0).severity()).isEqualTo(Finding.Severity.CONTRADICTION);
        assertThat(books.findings().get(0).target()).isEqualTo(Target.record(Pledge.KIND, Shelf.id("p"), "status"));
    }

    @Test
    void aPledgeWhoseOnlyBackingWasTakenOutIsBackedByNothing() {
        soundPledge().write(Shelf.kind(Shelf.STATEMENT), Shelf.id("s"), "retired", "never said");
        assertThat(keys()).containsExactly("pledge-unbacked", "link-retired");

        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("plan"), "name", "Plan");
        books.write(Pledge.KIND, Shelf.id("p"), "backedBy", Shelf.id("s") + " " + Shelf.id("plan"));
        assertThat(words()).containsExactly("A hotline, backedBy: leads to “Minister”, which was taken out");

        books.write(Pledge.KIND, Shelf.id("p"), "backedBy", "");
        assertThat(words()).containsExactly("A hotline: no statement, budget, post or plan is linked to it");
    }

    @Test
    void aPledgeThatIsNotPublicWantsItsReason() {
        soundPledge().write(Pledge.KIND, Shelf.id("p"), "published", "no");
        assertThat(keys()).containsExactly("pledge-not-public");

        books.write(Pledge.KIND, Shelf.id("p"), "notPublicBecause", "talks go on");
        assertThat(keys()).isEmpty();
    }

    @Test
    void aMilestonePastItsDayIsNamedWithItsPledge() {
        soundPledge().write(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "due", "2026-11-21");
        assertThat(words())
                .containsExactly("A hotline: the milestone “North” was due on 21 Nov 2026 and is not noted as reached");

        books.write(Pledge.KIND, Shelf.id("p"), "status", "dropped");
        assertThat(keys()).isEmpty();
    }

    @Test
    void aPledgeUnderWayThatNothingMeasuresIsNamedWhileThereIsTime() {
        soundPledge().write(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "setOn", "2026-02-01");
        assertThat(keys()).containsExactly("pledge-unmeasured");
    }

    @ParameterizedTest
    @CsvSource({
        "no, yes, drafting, report-abuse",
        "yes, no, drafting, report-opportunities",
        "no, no, drafting, report-abuse report-opportunities",
        "yes, partly, dialogue, ''",
        "'', '', drafting, ''",
        "'', '', submitted, report-not-noted",
        "no, '', submitted, report-abuse report-not-noted"
    })
    void aReportThatIsSilentOnTheInternetWantsALook(String abuse, String opportunities, String stage, String expected) {
        books.write(
                Shelf.kind(Shelf.REPORT), Shelf.id("r"),
                "title", "Sixth report", "stage", stage, "onlineAbuse", abuse, "onlineOpportunities", opportunities);

        assertThat(String.join(" ", keys())).isEqualTo(expected);
    }

    @Test
    void aRecordWithAFaultIsNamedOnceAtItsField() {
        books.write(
                Shelf.kind(Shelf.BUDGET_LINE), Shelf.id("b"),
                "title", "Hotline", "year", "26", "committed", "much", "currency", "DINAR");

        assertThat(words()).hasSize(1).first().asString().startsWith("Hotline, year: Write the year with four digits");
        assertThat(books.findings().get(0).target())
                .isEqualTo(Target.record(new Kind("budget-line"), Shelf.id("b"), "year"));
        assertThat(books.findings().get(0).severity()).isEqualTo(Finding.Severity.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource({
        "head, 2025-11-22, true", "minister, 2025-11-22, true", "minister, 2025-11-23, false", "senior-official, 2020-01-01, false"
    })
    void theLatestWordOfALeaderGrowsOldInAYear(String rank, String on, boolean old) {
        books.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("s"), "speaker", "A", "rank", rank, "on", on)
                .write(Shelf.kind(Shelf.STATEMENT), Shelf.id("t"), "speaker", "B", "rank", "head", "on", "")
                .write(Shelf.kind(Shelf.STATEMENT), Shelf.id("u"), "speaker", "C", "rank", "senior-official", "on", "2026-11-01");

        assertThat(keys().contains("statement-old")).isEqualTo(old);
    }

    /** The election is on 12 September 2028; the mandate ends on 30 June 2028. */
    @ParameterizedTest(name = "plan {0}, money until {1}, year {2} with {3}: {4}")
    @CsvSource(textBlock = """
            2028-12-31, 2028-06-30, , , true
            2027-09-12, 2029-09-12, , , true
            2027-09-11, 2028-06-30, , , false
            2029-09-13, 2028-06-30, , , false
            2028-12-31, 2029-09-13, , , false
            2028-12-31, , 2028, 100, true
            2028-12-31, , 2029, 100, false
            2028-12-31, , 2028, 0, false
            2028-12-31, , 2028, , false
            2028-12-31, 2030-12-31, 2028, 100, false
            , 2028-06-30, , , false
            2028-12-31, , , , false
            """)
    void warnsWhereMandatePlanAndMoneyAllEndCloseToTheElection(
            String plan, String money, String year, String committed, boolean all) {
        books.election("2028-09-12").mandate("holderEnds", "2028-06-30");
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("p"), "name", "Plan", "ends", plan);
        books.write(
                Shelf.kind(Shelf.BUDGET_LINE), Shelf.id("b"),
                "title", "Hotline", "agreedUntil", money, "year", year, "committed", committed);

        assertThat(keys()).containsExactly(all ? "all-near-election" : "mandate-near-election");
    }

    @Test
    void thePlanThatReachesFurthestCountsAndDraftsDoNot() {
        books.election("2028-09-12").mandate("holderEnds", "2028-06-30");
        books.write(Shelf.kind(Shelf.BUDGET_LINE), Shelf.id("b"), "title", "Hotline", "agreedUntil", "2028-12-31");
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("p"), "name", "Plan", "ends", "2028-12-31");
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("q"), "name", "Next plan", "ends", "2033-12-31", "status", "drafting");
        assertThat(keys()).containsExactly("all-near-election");

        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("q"), "status", "adopted");
        assertThat(keys()).containsExactly("mandate-near-election");
    }

    @Test
    void aPlanThatHasEndedIsNamedWhereNoOtherWentOn() {
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("p"), "name", "Plan", "ends", "2026-11-21");
        assertThat(keys()).containsExactly("plan-ended");

        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("q"), "name", "Next plan", "ends", "2026-11-22");
        assertThat(keys()).isEmpty();
    }
}
