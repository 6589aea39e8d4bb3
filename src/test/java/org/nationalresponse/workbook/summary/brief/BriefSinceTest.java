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
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;

/** What a brief says of what moved since the round before. */
class BriefSinceTest {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("no such folder"));
    private static final List<Pack> BOTH =
            Stream.of("gsr-policy@2019", "mnr@2016").map(each -> LIBRARY.load(each, Locale.ENGLISH)).toList();

    private final Workbook almara = Workbook.empty().with(PracticeCountry.edit());
    private final Texts texts = Texts.in(Locale.ENGLISH);

    private Source source(int round, List<Pack> packs) {
        return new Source(almara, packs, List.of(), texts, Almara.TODAY, Optional.of(round), Optional.empty());
    }

    private Brief brief(int round, List<Pack> packs) {
        return BriefBuilder.of(source(round, packs));
    }

    private String html(int round, List<Pack> packs) {
        return Prints.html(PrintedKind.BRIEF, source(round, packs));
    }

    @Test
    void aFirstRoundSaysNothingOfARoundBefore() {
        Brief brief = brief(1, BOTH);
        assertThat(brief.since()).isEmpty();
        assertThat(brief.capabilities()).allSatisfy(line -> assertThat(line.way()).isEmpty());
        assertThat(html(1, BOTH)).contains("This is the first round.").doesNotContain("since round");
    }

    @Test
    void realSetbacksComeFirstThenRealProgressThenWhatOnlyTheRecordsDo() {
        Since since = brief(3, BOTH).since().orElseThrow();
        assertThat(since.round()).isEqualTo(2);
        assertThat(since.moves()).extracting(Since.Move::name).startsWith(
                "Leadership",
                "Political will",
                "Child protection workforce",
                "Child helpline",
                "Child sexual exploitation and abuse hotline",
                "International commitments");
        assertThat(since.moves()).hasSize(9);
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
        Since.Move first = brief.since().orElseThrow().moves().get(0);
        assertThat(first.way()).isEqualTo(Way.DOWN);
        assertThat(words.moved(first)).isEqualTo("from 3 to 2");
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
        assertThat(html(3, BOTH)).contains("Model National Response, 2016", "up from 1", "as before");
        Brief few = brief(3, BOTH.subList(0, 1));
        assertThat(few.wide()).isFalse();
        assertThat(html(3, BOTH.subList(0, 1))).contains("Phase 2 of 4", "since round 2");
    }

    @Test
    void confidenceIsCountedOverThePhasesThatWereChosen() {
        assertThat(new BriefWords(brief(3, BOTH), texts).since().confidence())
                .contains("How sure we are of these phases: sure 11, fairly sure 8, not sure 4.");
    }

    @Test
    void eachRoundOfAllCapabilitiesHasTwoPages() {
        for (int round = 1; round <= 3; round++) {
            assertThat(Prints.pdf(PrintedKind.BRIEF, source(round, BOTH)).pages()).as("round %s", round).isEqualTo(2);
        }
    }
}
