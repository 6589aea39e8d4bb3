package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.brief.Crowded;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.treaty.InstrumentReader;

class PrintedRoundTest {

    private static String code(Workbook workbook) {
        return Seal.code(Round.numbered(workbook, 1).orElseThrow().hash().orElseThrow());
    }

    private static Source of(Workbook workbook, int round) {
        Source source = Crowded.source(workbook);
        return new Source(
                workbook, source.packs(), source.standings(), source.texts(), source.today(), Optional.of(round), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = PrintedKind.class, names = {"BRIEF", "RECORDS"})
    void aFrozenRoundPrintsItsSealOnEveryPage(PrintedKind kind) throws IOException {
        Workbook frozen = Rounds.frozen(Crowded.source(Rounds.first()).workbook());
        try (PDDocument document = Loader.loadPDF(Prints.pdf(kind, Crowded.source(frozen)).pdf())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains(code(frozen) + " · " + page + " / ");
            }
        }
        assertThat(Prints.html(kind, Crowded.source(frozen)))
                .contains("Frozen on 22 Nov 2026", "Endorsed by The steering committee", "criteria have no answer")
                .doesNotContain("Draft");
    }

    @Test
    void aDraftSaysSoAndHasNoSeal() {
        assertThat(Prints.html(PrintedKind.BRIEF, Crowded.source(Rounds.first())))
                .contains("Draft, ")
                .doesNotContain("Frozen", "have no answer");
    }

    @Test
    void anEarlierRoundIsPrintedWithItsOwnNumberAnswersAndSentences() {
        Workbook second = Rounds.second().with(Rounds.rating(2, "4"));

        assertThat(Prints.html(PrintedKind.BRIEF, of(second, 1)))
                .contains("Round 1", "A law was passed.", code(second))
                .doesNotContain("not confirmed");
        assertThat(Prints.html(PrintedKind.BRIEF, of(second, 2)))
                .contains("Round 2", "1 answer is the last round’s and not confirmed.")
                .doesNotContain("A law was passed.", code(second));
    }

    @Test
    void whereTheRegistersOfThatDayAreLostThePrintSaysSo() {
        Workbook later = Rounds.frozen().with(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "Her successor"));
        Source plain = Crowded.source(later);
        Source source = Source.of(
                later,
                Optional.empty(),
                List::of,
                plain.packs(),
                InstrumentReader.read(),
                plain.texts(),
                plain.today());

        assertThat(Prints.html(PrintedKind.BRIEF, source)).contains("The lists stand here as they are today");
    }

    @Test
    void aFrozenRoundCountsItsDaysFromTheDayOfFreezingSoThatItsPrintStaysTheSame() {
        Workbook frozen = Rounds.frozen();
        Source plain = Crowded.source(frozen);
        List<String> prints = Stream.of(plain.today(), plain.today().plusYears(3))
                .map(today -> Source.of(
                        frozen, Optional.empty(), List::of, plain.packs(), InstrumentReader.read(), plain.texts(), today))
                .map(source -> Prints.html(PrintedKind.BRIEF, source))
                .toList();

        assertThat(prints.get(1)).isEqualTo(prints.get(0));
    }

    @ParameterizedTest
    @EnumSource(value = PrintedKind.class, names = {"BRIEF", "RECORDS"})
    void aRoundThatAnotherProgramChangedDoesNotPrintItsSealAsIfItHeld(PrintedKind kind) {
        Workbook frozen = Rounds.frozen();
        Round round = Round.numbered(frozen, 1).orElseThrow();
        Workbook forged = frozen.with(new Edit(List.of(
                new Edit.Write(new FieldRef(Round.KIND, round.id(), Round.SUMMARY), "All is well."))));

        assertThat(Prints.html(kind, Crowded.source(frozen))).doesNotContain("Another program changed");
        assertThat(Prints.html(kind, Crowded.source(forged)))
                .contains("Another program changed this round after it was frozen.", code(forged));
    }

    @Test
    void theEndOfItsPeriodIsNothingThatComesUpForAFrozenRound() {
        Source draft = Crowded.source(Rounds.first().with(Edit.set(Round.KIND, Ids.round(1), Round.TO, "2026-11-30")));
        assertThat(Prints.html(PrintedKind.BRIEF, draft)).contains("The period of this round ends");

        Workbook frozen = Rounds.frozen(draft.workbook());
        assertThat(Prints.html(PrintedKind.BRIEF, Crowded.source(frozen))).doesNotContain("The period of this round ends");
    }

    @Test
    void aLongNameOfWhoEndorsedTheRoundKeepsTheSealAboveTheSummary() throws IOException {
        Workbook frozen = Rounds.frozen();
        Workbook endorsed = frozen.with(new Edit(List.of(new Edit.Write(
                new FieldRef(Round.KIND, Round.numbered(frozen, 1).orElseThrow().id(), Round.ENDORSED_BY),
                "the National Council for the Protection of Children in its session of 5 December 2024, all members present,"
                        + " and by the Committee on the Rights of the Child of both houses of parliament"))));
        try (PDDocument document = Loader.loadPDF(Prints.pdf(PrintedKind.BRIEF, Crowded.source(endorsed)).pdf())) {
            Map<String, Float> down = new LinkedHashMap<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    down.putIfAbsent(words.strip(), letters.get(0).getYDirAdj());
                }
            }.getText(document);
            assertThat(at(down, "Frozen content")).isLessThan(at(down, "A law was passed."));
        }
    }

    private static float at(Map<String, Float> down, String words) {
        return down.entrySet().stream().filter(line -> line.getKey().contains(words)).findFirst().orElseThrow().getValue();
    }
}
