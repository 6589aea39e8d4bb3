package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.text.Texts;

/** What a brief says of what moved since the round before. */
class BriefSinceTest {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("no such folder"));
    private static final List<Pack> BOTH =
            Stream.of("gsr-policy@2019", "mnr@2016").map(each -> LIBRARY.load(each, Locale.ENGLISH)).toList();

    private final Workbook almara = Workbook.empty().with(PracticeCountry.edit());
    private final Texts texts = Texts.in(Locale.ENGLISH);

    private Brief brief(int round, List<Pack> packs) {
        return BriefBuilder.of(new Source(almara, packs, List.of(), texts, Almara.TODAY, Optional.of(round), Optional.empty()));
    }

    @Test
    void aFirstRoundSaysNothingOfARoundBefore() {
        Brief brief = brief(1, BOTH);
        assertThat(brief.since()).isEmpty();
        assertThat(brief.capabilities()).allSatisfy(line -> assertThat(line.way()).isEmpty());
        assertThat(Html.of(brief, texts)).doesNotContain("Since round", "What moved");
    }

    @Test
    void realSetbacksComeFirstThenRealProgressThenWhatOnlyTheRecordsDo() {
        Since since = brief(3, BOTH).since().orElseThrow();
        assertThat(since.round()).isEqualTo(2);
        assertThat(since.moves().first()).extracting(Since.Move::name).containsExactly(
                "Leadership",
                "Political will",
                "Child protection workforce",
                "Child helpline",
                "Child sexual exploitation and abuse hotline",
                "International commitments");
        assertThat(since.moves().others()).isEqualTo(3);
    }

    @Test
    void whatMovedForRealIsCountedApartFromWhatWasReScored() {
        SinceWords words = new BriefWords(brief(3, BOTH), texts).since();
        assertThat(words.counts(brief(3, BOTH).since().orElseThrow())).isEqualTo(
                "In the country: 4 up, 1 down. Re-scored: 0 up, 1 down. New evidence: 1 up, 0 down. Reason missing: 1 up, 0 down."
                        + " First answered: 1. As before: 14.");
        assertThat(words.counts(brief(2, BOTH).since().orElseThrow())).isEqualTo(
                "In the country: 3 up, 1 down. Re-scored: 0 up, 2 down. New evidence: 1 up, 0 down. First answered: 3."
                        + " As before: 12.");
    }

    @Test
    void aRealStepDownIsCalledASetback() {
        Brief brief = brief(3, BOTH);
        SinceWords words = new BriefWords(brief, texts).since();
        Since.Move first = brief.since().orElseThrow().moves().first().get(0);
        assertThat(first.way()).isEqualTo(Way.DOWN);
        assertThat(words.moved(first)).isEqualTo("Leadership: from 3 to 2");
        assertThat(words.reason(first)).isEqualTo("Real setback");
    }

    @Test
    void twoCapabilitiesOfOneNameAreToldApartByTheirDomains() {
        assertThat(brief(3, BOTH).capabilities()).extracting(Brief.Line::name)
                .contains("Legislation (Policy and legislation)", "Legislation (Policy and governance)")
                .doesNotContain("Legislation")
                .doesNotHaveDuplicates();
        assertThat(brief(3, BOTH.subList(0, 1)).capabilities()).extracting(Brief.Line::name).contains("Legislation");
    }

    @Test
    void manyCapabilitiesAreToldByDomainAndFewInFull() {
        Brief many = brief(3, BOTH);
        assertThat(many.wide()).isTrue();
        assertThat(many.domains()).hasSize(7);
        assertThat(Html.of(many, texts)).contains("Where we stand, capability by capability", "Model National Response, 2016");
        Brief few = brief(3, BOTH.subList(0, 1));
        assertThat(few.wide()).isFalse();
        assertThat(Html.of(few, texts)).contains("All capabilities", "Since round 2", "Gaps: criteria not met");
    }

    @Test
    void confidenceIsCountedOverThePhasesThatWereChosen() {
        assertThat(new BriefWords(brief(3, BOTH), texts).since().confidence())
                .contains("How sure we are of these phases: sure 11, fairly sure 8, not sure 4.");
    }

    @Test
    void eachRoundOfAllCapabilitiesHasTwoPages() {
        for (int round = 1; round <= 3; round++) {
            assertThat(PdfWriter.of(brief(round, BOTH), texts).pages()).as("round %s", round).isEqualTo(2);
        }
    }
}
