package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;

class BriefTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void answersAreCountedByWhatTheySay() {
        Brief.Tally tally = brief(Almara.workbook()).capabilities().get(0).tally();

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

        assertThat(brief(without).capabilities().get(0).tally().open()).isEqualTo(2);
        assertThat(brief(with).capabilities().get(0).tally().notApplicable()).isEqualTo(1);
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
        assertThat(brief.means().posts()).isEmpty();
        assertThat(brief.decisions()).isEmpty();
    }

    @Test
    void aWorkbookWithoutAPackStillGivesABrief() {
        Source source = new Source(Workbook.empty(), List.of(), List.of(), texts, Almara.TODAY);

        assertThat(BriefBuilder.of(source).capabilities()).isEmpty();
        assertThat(Prints.pdf(PrintedKind.BRIEF, source).pages()).isEqualTo(2);
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
        return new Brief.Line("", Optional.of(phase), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name),
                Optional.empty(), new Brief.Tally(0, 0, 0, 0, 0, 0));
    }

    private Brief brief(Workbook workbook) {
        return BriefBuilder.of(new Source(workbook, List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY));
    }
}
