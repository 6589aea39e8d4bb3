package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.text.Texts;

class FindingsTest {

    private final Books books = new Books();

    private List<String> keys() {
        return books.findings().stream().map(finding -> finding.text().key().replace("progress.finding.", "")).toList();
    }

    @Test
    void anEmptyWorkbookContradictsNothing() {
        assertThat(books.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-27, false", "2027-02-28, true", "2028-02-29, true", "2029-02-28, true", "2029-03-01, false"
    })
    void aTermThatEndsWithinTwelveMonthsOfTheElectionIsNamed(String ends, boolean named) {
        books.election("2028-02-29").mandate("holderEnds", ends);

        assertThat(keys().contains("mandate-near-election")).isEqualTo(named);
    }

    @Test
    void withoutBothDatesThereIsNoElectionWarning() {
        books.mandate("holderEnds", "2027-09-12");
        assertThat(keys()).isEmpty();
    }

    @Test
    void aTermIsOverOnTheDayAfterItsLast() {
        books.mandate("holderEnds", "2026-11-22");
        assertThat(keys()).isEmpty();

        books.mandate("holderEnds", "2026-11-21");
        assertThat(keys()).containsExactly("mandate-ended");
        assertThat(books.findings().get(0).target()).isEqualTo(Target.record(Kind.MANDATE, Ids.first(Kind.MANDATE), "holderEnds"));
    }

    @Test
    void anElectionThatHasPassedIsNotTheNextOne() {
        books.election("2026-11-22").mandate("holderEnds", "2027-06-30");
        assertThat(keys()).containsExactly("mandate-near-election");

        books.election("2026-11-21");
        assertThat(keys()).containsExactly("election-past");
    }

    @Test
    void aTermThatHasEndedIsNotAlsoCloseToTheElection() {
        books.election("2027-03-01").mandate("holderEnds", "2026-11-01");
        assertThat(keys()).containsExactly("mandate-ended");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-23, false", "2025-11-22, true", "2025-11-21, true", "2026-11-22, false"})
    void aSourceLookedAtAYearAgoWantsANewLook(String checkedOn, boolean wants) {
        books.act("CRC", "ratification", "1991-12-16", checkedOn);

        assertThat(keys().contains("check-old")).isEqualTo(wants);
        assertThat(keys()).doesNotContain("never-checked");
    }

    @Test
    void aSourceThatWasNeverLookedAtIsNamedForWhatIsRecordedOnly() {
        books.act("CRC", "signature", "1990-01-26", "").act("GC25", "ratification", "2021-03-02", "");

        assertThat(keys()).containsExactly("never-checked", "signed-without-reason");
        assertThat(books.findings().get(0).target()).isEqualTo(new Target(Target.TREATIES, "CRC"));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void aHighPhaseNeedsAProof(int phase, boolean named) {
        books.phase("gsr.legislation", phase);
        assertThat(keys().contains("phase-without-proof")).isEqualTo(named);

        books.evidence("gsr.legislation.all-forms", "title", "Act 5, s. 2");
        assertThat(keys()).doesNotContain("phase-without-proof");
    }

    @Test
    void theHighestPhaseAndAnUnmetCriterionContradictEachOther() {
        books.phase("gsr.legislation", 4)
                .answer("gsr.legislation.all-forms", "value", "not-met")
                .evidence("gsr.legislation.all-forms", "title", "Act 5");
        assertThat(keys()).contains("mature-with-unmet").doesNotContain("phase-without-proof");

        books.phase("gsr.legislation", 3);
        assertThat(keys()).doesNotContain("mature-with-unmet");
    }

    @Test
    void contradictionsStandBeforeWhatWantsALook() {
        books.answer("gsr.political-will.leader-spoke", "value", "not-applicable")
                .phase("gsr.legislation", 4)
                .act("CRC", "ratification", "1991-12-16", "");

        assertThat(keys()).containsExactly(
                "phase-without-proof", "phase-mostly-open", "no-reason", "never-checked", "phase-without-rationale");
    }

    @Test
    void everyFindingCanBeSaid() {
        books.election("2027-09-12")
                .mandate("holderEnds", "2027-06-30")
                .phase("gsr.legislation", 4)
                .answer("gsr.legislation.all-forms", "value", "not-met")
                .answer("gsr.political-will.leader-spoke", "value", "not-applicable")
                .act("CRC", "ratification", "1991-12-16", "2020-01-01")
                .act("OPSC", "ratification", "2009-02-20", "");

        assertThat(books.findings()).hasSize(8).allSatisfy(finding -> assertThat(Texts.in(Locale.ENGLISH).say(finding.text()))
                .doesNotContain("{", "}"));
    }
}
