package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

class BriefTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void answersAreCountedByWhatTheySay() {
        Brief.Tally tally = brief(Almara.workbook()).lead().orElseThrow().tally();

        assertThat(tally).isEqualTo(new Brief.Tally(4, 3, 3, 1, 0, 2));
        assertThat(tally.answered()).isEqualTo(11);
        assertThat(tally.all()).isEqualTo(13);
    }

    @Test
    void notApplicableWithoutAReasonIsStillOpen() {
        String criterion = "political-will.11";
        Workbook without = Almara.workbook()
                .with(Edit.set(Answer.KIND, Ids.answer(Almara.ROUND, criterion), Answer.VALUE, "not-applicable"));
        Workbook with = without
                .with(Edit.set(Answer.KIND, Ids.answer(Almara.ROUND, criterion), Answer.REASON, "No such companies here"));

        assertThat(brief(without).lead().orElseThrow().tally().open()).isEqualTo(2);
        assertThat(brief(with).lead().orElseThrow().tally().notApplicable()).isEqualTo(1);
    }

    @Test
    void politicalWillIsTheCapabilityThatTheMandateBelongsTo() {
        assertThat(brief(Almara.workbook()).lead().orElseThrow().name()).isEqualTo("Political will");
    }

    @Test
    void whatTheLeadTellsIsNotToldTwice() {
        Brief brief = brief(Almara.workbook());

        assertThat(brief.lead().orElseThrow().notMet()).hasSize(3);
        assertThat(brief.unmet()).extracting(Brief.Unmet::capability)
                .containsExactly("Legislation", "International commitments");
    }

    @Test
    void theProofIsOfAllAnswersThatAreCounted() {
        Proof proof = brief(Almara.workbook()).proof();

        assertThat(proof.answers()).isEqualTo(brief(Almara.workbook()).capabilities().stream()
                .mapToInt(line -> line.tally().answered())
                .sum());
    }

    private static Edit.Builder evidence(String criterion) {
        return Evidence.edit(Ids.evidence(Almara.ROUND, criterion), Almara.ROUND, criterion);
    }

    @Test
    void aGradeWithoutAPlaceIsNoProofAndAnOpinionStaysOne() {
        Edit edit = Edit.of(Round.KIND, Almara.ROUND)
                .set(Round.NUMBER, "1")
                .and(Answer.KIND, Ids.answer(Almara.ROUND, "legislation.1"))
                .set(Answer.VALUE, "met")
                .and(Answer.KIND, Ids.answer(Almara.ROUND, "legislation.2"))
                .set(Answer.VALUE, "met")
                .and(Answer.KIND, Ids.answer(Almara.ROUND, "legislation.3"))
                .set(Answer.VALUE, "met")
                .build()
                .plus(evidence("legislation.1").set(Evidence.GRADE, "law-text").build())
                .plus(evidence("legislation.2").set(Evidence.GRADE, "opinion").set(Evidence.TITLE, "A letter").build())
                .plus(evidence("legislation.3").set(Evidence.TITLE, "Act 3").build());

        assertThat(brief(Workbook.empty().with(edit)).proof()).isEqualTo(new Proof(1, 1, 1));
    }

    @Test
    void anEmptyWorkbookGivesNoDataAndNoZeroPhase() {
        Brief brief = BriefBuilder.of(new Source(Workbook.empty(), List.of(Almara.pack()), List.of(), texts, Almara.TODAY));
        BriefWords words = new BriefWords(brief, texts);

        assertThat(words.page().country()).isEqualTo("Country: no data");
        assertThat(words.phase(brief.capabilities().get(0))).isEqualTo("Not assessed");
        assertThat(words.proof()).isEqualTo("No answers yet.");
        assertThat(brief.posts().first()).isEmpty();
        assertThat(brief.decisions()).isEmpty();
    }

    @Test
    void aWorkbookWithoutAPackStillGivesABrief() {
        Brief brief = BriefBuilder.of(new Source(Workbook.empty(), List.of(), List.of(), texts, Almara.TODAY));

        assertThat(brief.lead()).isEmpty();
        assertThat(PdfWriter.of(brief, texts).pages()).isEqualTo(2);
    }

    @Test
    void everyInstrumentIsNamedSomewhere() {
        Brief.Commitments commitments = brief(Almara.workbook()).commitments();
        int named = commitments.rows().size() + commitments.nothingRecorded().size() + commitments.notOpen().size();

        assertThat(named).isEqualTo(16);
    }

    @Test
    void datesSayWhetherTheyAreSuggestedOrPublished() {
        List<Brief.Row> rows = brief(Almara.workbook()).commitments().rows();

        assertThat(rows.get(0).effect()).contains("15 Jan 1992");
        assertThat(rows.get(0).rule()).isEqualTo(Brief.Rule.TREATY);
        assertThat(rows).filteredOn(row -> row.state() == Standing.State.ACCEPTED).first()
                .satisfies(row -> assertThat(row.rule()).isEqualTo(Brief.Rule.NONE));
    }

    @Test
    void aSuggestionHasAMarkAndTheMarkIsExplainedOnce() {
        BriefWords words = new BriefWords(brief(Almara.workbook()), texts);

        assertThat(words.effect(words.brief().commitments().rows().get(0))).isEqualTo("15 Jan 1992 *");
        assertThat(words.marks()).singleElement().asString().startsWith("* ");
    }

    @Test
    void aSuggestionOfTheViennaConventionHasAMarkOfItsOwn() {
        Standing sameDay = Almara.bound("ACRWC", Standing.State.RATIFIED, "2001-03-14", new Standing.Effect(
                Optional.of(LocalDate.of(2001, 3, 14)), true, Message.of("treaty.rule.same-day", "article", "24(3)")));

        assertThat(row(sameDay).rule()).isEqualTo(Brief.Rule.VIENNA);
    }

    @Test
    void aDateThatIsNotKnownSaysWhy() {
        Standing waiting = Almara.bound("UNCC", Standing.State.RATIFIED, "2026-01-01",
                new Standing.Effect(Optional.empty(), true, Message.of("treaty.rule.not-in-force")));

        assertThat(row(waiting).effect()).isEmpty();
        assertThat(row(waiting).why()).contains(texts.get("treaty.rule.not-in-force"));
    }

    @Test
    void signedAndNotRatifiedCarriesTheReasonThatWasNoted() {
        assertThat(brief(Almara.workbook()).commitments().signedOnly())
                .extracting(one -> one.reason().orElse(""))
                .containsExactly("Awaits the Ombudsperson Act, which parliament reads in spring", "");
    }

    @Test
    void theHoldersEndIsHeldAgainstTheElection() {
        assertThat(term(Almara.workbook())).isEqualTo("30 Jun 2027, before the election of 3 Oct 2027");
        assertThat(term(with(Mandate.KIND, Mandate.HOLDER_ENDS, "2028-01-31")))
                .isEqualTo("31 Jan 2028, after the election of 3 Oct 2027");
        assertThat(term(with(Mandate.KIND, Mandate.HOLDER_ENDS, "2025-01-31"))).isEqualTo("31 Jan 2025, already over");
        assertThat(term(with(Mandate.KIND, Mandate.HOLDER_ENDS, ""))).isEqualTo("no data");
        assertThat(term(Almara.workbook().with(Edit.set(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION, ""))))
                .isEqualTo("30 Jun 2027; next election: no data");
    }

    @Test
    void aPostThatWasTakenOutIsNotPrinted() {
        assertThat(brief(with(Mandate.KIND, Entry.RETIRED, "entered twice")).posts().first()).isEmpty();
    }

    @Test
    void aPostThatDoesNotExistIsNotAskedForItsHolder() {
        Workbook none = Workbook.empty().with(Edit.of(Mandate.KIND, Almara.POST)
                .set(Mandate.EXISTS, "no")
                .set("instead", "A unit of the police")
                .build());
        Brief brief = brief(none);

        assertThat(new BriefWords(brief, texts).facts(brief.posts().first().get(0)))
                .extracting(Brief.Fact::label)
                .containsExactly("Post exists", "Who does this work now");
    }

    @Test
    void aDecisionWithOnlyItsCostIsNotDropped() {
        Workbook only = Almara.workbook().with(Edit.set(Kind.DECISION, Ids.decision(Almara.ROUND, 3), "text", ""));

        assertThat(brief(only).decisions()).hasSize(3);
    }

    @Test
    void thePacksLabelDoesNotRepeatThePhase() {
        Brief brief = brief(Almara.workbook());
        BriefWords words = new BriefWords(brief, texts);

        assertThat(words.phase(brief.capabilities().get(1))).isEqualTo("Phase 2 of 4");
        assertThat(words.phase(line(4, "Phase 4 (maturity)"))).isEqualTo("Phase 4 of 4: (maturity)");
        assertThat(words.phase(line(1, "Starting"))).isEqualTo("Phase 1 of 4: Starting");
    }

    private static Brief.Line line(int phase, String name) {
        return new Brief.Line("", Optional.of(phase), Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(),
                Optional.empty(), new Brief.Tally(0, 0, 0, 0, 0, 0), List.of());
    }

    private Brief.Row row(Standing standing) {
        return BriefBuilder.of(new Source(Almara.workbook(), List.of(Almara.pack()), List.of(standing), texts, Almara.TODAY))
                .commitments().rows().get(0);
    }

    private String term(Workbook workbook) {
        Brief brief = brief(workbook);
        return new BriefWords(brief, texts).term(brief.posts().first().get(0));
    }

    private static Workbook with(Kind kind, String field, String value) {
        return Almara.workbook().with(Edit.set(kind, Almara.POST, field, value));
    }

    private Brief brief(Workbook workbook) {
        return BriefBuilder.of(new Source(workbook, List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY));
    }
}
