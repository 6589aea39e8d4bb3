package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.text.Texts;

class NextStepTest {

    private final Books books = new Books();

    @Test
    void leadsThroughAllCriteriaThenTheTreatiesAndEndsWhenNothingIsOpen() {
        assertThat(books.next().target()).isEqualTo(new Target("gsr.political-will", "gsr.political-will.leader-spoke"));

        books.answerAll("gsr.political-will");
        assertThat(books.next().target()).isEqualTo(new Target("gsr.legislation", "gsr.legislation.all-forms"));
        books.answerAll("gsr.legislation").answerAll("gsr.international-commitments");
        assertThat(books.next().target()).isEqualTo(Target.page(Target.TREATIES));
        allTreaties(books);

        assertThat(NextStep.of(books.content(), books.round(), Books.PACKS, books.standings())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"met, true", "partly, true", "not-met, false", "not-known, false"})
    void anEmptyRegisterIsNamedOnlyWhereAnAnswerSpeaksOfIt(String answer, boolean named) {
        Criterion criterion = new Criterion("a.spoke", List.of(), List.of("statement", "treaty-action"), Criterion.UNPLACED);
        Capability capability = new Capability("a", 1, List.of(criterion), List.of("plan", "statement"), List.of());
        Map<String, String> words = new HashMap<>(Shelf.PACK.texts().words());
        words.put("a.name", "A");
        Pack pack = new Pack(
                "shelf", "1", List.of(new Domain("all", List.of(capability))), Shelf.PACK.registers(), new PackTexts(words));
        Books small = new Books(List.of(pack)).answer("a.spoke", "value", answer);

        assertThat(small.step().map(NextStep::target)).isEqualTo(named ? Optional.of(Target.page("statement")) : Optional.empty());

        small.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("a"), "speaker", "The minister");
        assertThat(small.step()).isEmpty();
    }

    @Test
    void anEmptyRegisterOfAnotherPackIsNamedWhereTheWorkbookUsesThatPack() {
        Criterion criterion = new Criterion("a.spoke", List.of(), List.of("shelf/statement"), Criterion.UNPLACED);
        Capability capability = new Capability("a", 1, List.of(criterion), List.of(), List.of());
        Pack asking = new Pack("asking", "1", List.of(new Domain("all", List.of(capability))), List.of(),
                new PackTexts(Map.of("a.name", "A")));
        Pack keeping = new Pack("shelf", "1", List.of(), Shelf.PACK.registers(), Shelf.PACK.texts());

        assertThat(new Books(List.of(asking)).answer("a.spoke", "value", "met").step()).isEmpty();
        assertThat(new Books(List.of(asking, keeping)).answer("a.spoke", "value", "met").step().map(NextStep::target))
                .contains(Target.page("statement"));
    }

    @Test
    void aFrozenRoundLeadsToTheRoundsSinceNothingCanBeAnsweredInIt() {
        Workbook first = SaferSchools.first(SaferSchools.FIRST);
        Workbook frozen = first.with(Freeze.edit(first, Round.latest(first).orElseThrow(), SaferSchools.DAY, ""));

        Optional<NextStep> next = NextStep.of(
                frozen, Round.latest(frozen).orElseThrow(), List.of(SaferSchools.pack(SaferSchools.FIRST)), List.of());

        assertThat(next.map(NextStep::target)).contains(Target.page(Target.ROUNDS));
        assertThat(Texts.in(Locale.ENGLISH).say(next.orElseThrow().text())).startsWith("Round 1 is frozen.");
    }

    private static void allTreaties(Books books) {
        books.standings().forEach(standing -> books.write(
                Kind.INSTRUMENT_NOTE,
                Ids.instrumentNote(standing.instrument().id()),
                InstrumentNote.NO_ACTION,
                InstrumentNote.YES));
    }

    @Test
    void pointsAtTheFirstCriterionThatIsStillOpen() {
        books.answer("gsr.political-will.leader-spoke", "value", "met");
        books.answer("gsr.political-will.money-set-aside", "value", "not-applicable");

        assertThat(books.next().target().item()).isEqualTo("gsr.political-will.money-set-aside");
        assertThat(Texts.in(Locale.ENGLISH).say(books.next().text())).contains("12 statements to answer").doesNotContain("{");
    }
}
