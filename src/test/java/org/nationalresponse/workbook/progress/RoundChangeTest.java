package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.country.Rounds.CAPABILITY;
import static org.nationalresponse.workbook.country.Rounds.CRITERION;
import static org.nationalresponse.workbook.country.Rounds.OTHER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.text.Texts;

class RoundChangeTest {

    private static final Pack PACK = new PackLibrary(Path.of("target", "no-packs")).load("gsr-policy@2019", Locale.ENGLISH);
    private static final Capability LEGISLATION =
            PACK.capabilities().filter(each -> each.id().equals(CAPABILITY)).findFirst().orElseThrow();

    private static RoundChange change(Workbook workbook) {
        Round first = Round.numbered(workbook, 1).orElseThrow();
        Round second = Round.numbered(workbook, 2).orElseThrow();
        return RoundPair.of(workbook, List.of(PACK), first, second).change(LEGISLATION);
    }

    private static List<String> findings(Workbook workbook) {
        RecordWords words = new RecordWords(workbook, List.of(PACK), Texts.in(Locale.ENGLISH));
        Ground ground = Ground.of(workbook, List.of(PACK), words, List.of(), LocalDate.of(2027, 1, 31));
        return RoundFindings.of(ground).map(finding -> finding.text().key()).toList();
    }

    private static Workbook because(Workbook workbook, String code) {
        return workbook.with(Edit.set(Kind.RATING, Ids.rating(Ids.round(2), CAPABILITY), Rating.CHANGE, code));
    }

    @Test
    void aRoundThatJustStartedHasNotMoved() {
        assertThat(change(Rounds.second()).way()).isEqualTo(RoundChange.Way.SAME);
        assertThat(change(Rounds.second()).answers()).isEmpty();
        assertThat(findings(Rounds.second())).isEmpty();
    }

    @Test
    void aPhaseThatMovedWantsItsReason() {
        Workbook up = Rounds.second().with(Rounds.rating(2, "3"));
        assertThat(change(up).way()).isEqualTo(RoundChange.Way.UP);
        assertThat(change(up).reasonMissing()).isTrue();
        assertThat(findings(up)).containsExactly("progress.finding.change-reason");

        assertThat(change(because(up, "real-progress")).reason()).contains(Rating.Change.REAL_PROGRESS);
        assertThat(findings(because(up, "real-progress"))).isEmpty();
        assertThat(findings(because(up, "no such code"))).hasSize(1);
        assertThat(change(Rounds.second().with(Rounds.rating(2, "1"))).way()).isEqualTo(RoundChange.Way.DOWN);
    }

    @Test
    void aReasonOfAPhaseThatWentBackToWhatItWasSaysNothing() {
        assertThat(change(because(Rounds.second(), "re-scored")).reason()).isEmpty();
    }

    @Test
    void aPhaseWhereThereWasNoneIsFirstAnswered() {
        Workbook first = Rounds.first().with(Rounds.rating(1, ""));
        Workbook now = Rounds.second(Rounds.frozen(first)).with(Rounds.rating(2, "3"));

        assertThat(change(now).way()).isEqualTo(RoundChange.Way.FIRST_ANSWERED);
        assertThat(change(now).reason()).contains(Rating.Change.FIRST_ANSWERED);
        assertThat(findings(now)).isEmpty();
        assertThat(change(Rounds.second().with(Rounds.rating(2, ""))).way()).isEqualTo(RoundChange.Way.NO_LONGER_ASSESSED);
        assertThat(change(Rounds.second(Rounds.frozen(first))).way()).isEqualTo(RoundChange.Way.NOT_ASSESSED);
    }

    @Test
    void namesTheAnswersThatChanged() {
        Workbook now = Rounds.second().with(Rounds.answer(2, CRITERION, "met")).with(Rounds.answer(2, OTHER, "not-met"));

        assertThat(change(now).answers())
                .containsExactlyInAnyOrder(
                        new RoundChange.AnswerChange(CRITERION, Optional.of(Answer.Value.PARTLY), Optional.of(Answer.Value.MET)),
                        new RoundChange.AnswerChange(OTHER, Optional.empty(), Optional.of(Answer.Value.NOT_MET)));
    }

    @Test
    void aFrozenRoundThatWasTamperedWithIsFound() {
        Workbook tampered = Rounds.second().with(Edit.set(Kind.ROUND, Ids.round(1), Round.ENDORSED_BY, "The king"));

        assertThat(findings(tampered)).containsExactly("progress.finding.seal-broken");
        assertThat(findings(Rounds.first().with(Edit.set(Kind.ROUND, Ids.round(1), Round.FROZEN_ON, "2026-11-22"))))
                .containsExactly("progress.finding.seal-broken");
    }

    @Test
    void whatIsCarriedOverWaitsAndDoesNotCountAsAnswered() {
        Workbook second = Rounds.second();
        Round round = Round.latest(second).orElseThrow();
        assertThat(Completeness.of(LEGISLATION, round, second).done()).isZero();
        assertThat(Completeness.toConfirm(List.of(PACK), round, second)).isEqualTo(1);

        Workbook confirmed = second.with(Edit.set(Kind.ANSWER, Ids.answer(round.id(), CRITERION), Answer.CARRIED, ""));
        assertThat(Completeness.of(LEGISLATION, round, confirmed).done()).isEqualTo(1);
        assertThat(Completeness.toConfirm(LEGISLATION, round, confirmed)).isZero();
    }
}
