package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.progress.Editions.asked;
import static org.nationalresponse.workbook.progress.Editions.bridge;
import static org.nationalresponse.workbook.progress.Editions.move;
import static org.nationalresponse.workbook.progress.Editions.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.TrendMove.Way;

class TrendTest {

    private static final Pack OLD = pack("m@1", Optional.empty(), "a", "b", "c");
    private static final Pack NEW = pack(
            "m@2",
            bridge(
                    "m@1",
                    move(Bridge.Kind.SAME, "a > a"),
                    move(Bridge.Kind.SPLIT, "b > b1 b2"),
                    move(Bridge.Kind.DROPPED, "c >"),
                    move(Bridge.Kind.NEW, "> d")),
            "a",
            "b1",
            "b2",
            "d");

    /** @param rated for instance {@code "a 2 real-progress"}: capability, phase, and what was said */
    private static TrendRound round(int number, Pack pack, String... rated) {
        Map<Asked, Integer> phases = new HashMap<>();
        Map<Asked, Rating.Change> said = new HashMap<>();
        for (String each : rated) {
            String[] words = each.split(" ");
            phases.put(asked(pack.reference(), words[0]), Integer.valueOf(words[1]));
            if (words.length > 2) {
                said.put(asked(pack.reference(), words[0]), Rating.Change.of(words[2]).orElseThrow());
            }
        }
        return new TrendRound(number, Optional.empty(), true, List.of(pack.reference()), phases, said);
    }

    private static Trend trend(TrendRound... rounds) {
        return Trend.of(List.of(OLD, NEW), List.of(rounds));
    }

    private static TrendMove of(Trend trend, int from, int to, String capability) {
        return trend.between(from, to).moves().stream()
                .filter(move -> move.strand().through().stream().anyMatch(each -> each.capability().equals(capability)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFallForRealIsASetbackAndAReScoringIsNeither() {
        Trend trend = trend(
                round(1, OLD, "a 2", "b 3", "c 2"),
                round(2, OLD, "a 3 real-progress", "b 1 real-progress", "c 3 re-scored"));
        TrendCounts counts = trend.between(1, 2).counts();

        assertThat(counts.realUp()).isEqualTo(1);
        assertThat(counts.realDown()).isEqualTo(1);
        assertThat(counts.up(TrendReason.RE_SCORED)).isEqualTo(1);
        assertThat(counts.moved(TrendReason.NOT_SAID)).isZero();
        assertThat(of(trend, 1, 2, "b").steps(TrendReason.REAL_PROGRESS)).isEqualTo(-2);
    }

    @Test
    void aMoveNobodyExplainedIsNotSaidAlsoWhereItIsCalledFirstAnswered() {
        Trend trend = trend(round(1, OLD, "a 2", "b 2"), round(2, OLD, "a 3", "b 3 first-answered"));

        assertThat(trend.between(1, 2).counts().up(TrendReason.NOT_SAID)).isEqualTo(2);
        assertThat(trend.between(1, 2).counts().realUp()).isZero();
    }

    @Test
    void aFirstPhaseIsNoProgressWhateverPeopleSay() {
        Trend trend = trend(round(1, OLD), round(2, OLD, "a 4 real-progress"));

        assertThat(of(trend, 1, 2, "a").way()).isEqualTo(Way.FIRST_ANSWERED);
        assertThat(of(trend, 1, 2, "a").steps(TrendReason.REAL_PROGRESS)).isZero();
        assertThat(of(trend, 1, 2, "a").reason()).contains(TrendReason.FIRST_ANSWERED);
        assertThat(trend.between(1, 2).counts().notAssessed()).isEqualTo(2);
    }

    @Test
    void overSeveralRoundsEachPartKeepsItsReason() {
        Trend trend = trend(
                round(1, OLD, "a 1", "b 2", "c 2"),
                round(2, OLD, "a 2 real-progress", "b 3 re-scored", "c 3 real-progress"),
                round(3, OLD, "a 4 re-scored", "b 2 re-scored", "c 4 real-progress"));
        TrendMove a = of(trend, 1, 3, "a");

        assertThat(a.way()).isEqualTo(Way.UP);
        assertThat(a.reason()).contains(TrendReason.SEVERAL);
        assertThat(a.steps(TrendReason.REAL_PROGRESS)).isEqualTo(1);
        assertThat(a.steps(TrendReason.RE_SCORED)).isEqualTo(2);
        assertThat(of(trend, 1, 3, "b").way()).isEqualTo(Way.THERE_AND_BACK);
        assertThat(of(trend, 1, 3, "c").reason()).contains(TrendReason.REAL_PROGRESS);
        TrendCounts counts = trend.between(1, 3).counts();
        assertThat(counts.realUp()).isEqualTo(1);
        assertThat(counts.up(TrendReason.SEVERAL)).isEqualTo(1);
        assertThat(counts.thereAndBack()).isEqualTo(1);
    }

    @Test
    void anAssessmentThatWasLostIsNoFallAndItsReturnIsNoRise() {
        Trend trend = trend(round(1, OLD, "a 2"), round(2, OLD), round(3, OLD, "a 3 real-progress"));

        assertThat(of(trend, 1, 2, "a").way()).isEqualTo(Way.NO_LONGER_ASSESSED);
        assertThat(trend.parts()).allMatch(part -> part.steps() == 0);
        TrendMove whole = of(trend, 1, 3, "a");
        assertThat(whole.way()).isEqualTo(Way.UP);
        assertThat(whole.reason()).contains(TrendReason.SEVERAL);
        assertThat(whole.whole()).isEqualTo(new TrendSum(0, 1));
        assertThat(trend.between(1, 3).counts().realUp()).isZero();
    }

    @Test
    void whatTheEditionRegroupedIsNotCompared() {
        Trend trend = trend(
                round(1, OLD, "a 1", "b 3", "c 4"),
                round(2, NEW, "a 2 real-progress", "b1 4 real-progress", "b2 2", "d 3"),
                round(3, NEW, "a 2", "b1 4", "b2 3 real-progress", "d 3"));
        TrendCounts counts = trend.between(1, 2).counts();

        assertThat(counts.realUp()).isEqualTo(1);
        assertThat(counts.editionBefore()).isEqualTo(2);
        assertThat(counts.editionNow()).isEqualTo(3);
        assertThat(of(trend, 1, 2, "b").reason()).contains(TrendReason.EDITION_CHANGED);
        assertThat(of(trend, 1, 2, "b").steps(TrendReason.EDITION_CHANGED)).isZero();
        assertThat(of(trend, 1, 3, "b").steps(TrendReason.REAL_PROGRESS)).as("what moved after the change").isEqualTo(1);
        assertThat(trend.between(1, 3).counts().realUp()).isEqualTo(1);
        assertThat(trend.between(2, 3).counts().realUp()).isEqualTo(1);
    }

    @Test
    void readsTheRoundsOfAWorkbook() {
        Workbook second = Rounds.second().with(Rounds.rating(2, "3"));
        Workbook because =
                second.with(Edit.set(Kind.RATING, Ids.rating(Ids.round(2), Rounds.CAPABILITY), Rating.CHANGE, "new-evidence"));
        Trend trend = Trend.of(because, List.of(Books.PACK));

        assertThat(trend.rounds()).extracting(TrendRound::frozen).containsExactly(true, false);
        assertThat(trend.between(1, 2).counts().up(TrendReason.NEW_EVIDENCE)).isEqualTo(1);
        assertThat(trend.between(1, 2).counts().notAssessed()).isEqualTo(2);
        assertThat(trend.between(2, 2).moves()).allMatch(move -> move.parts().isEmpty());
    }

    @Test
    void aRoundIsHeldAgainstItsOwnPacksElseThoseOfTheRoundBefore() {
        Workbook workbook = Rounds.second()
                .with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019 m@1"))
                .with(Edit.set(Round.KIND, Ids.round(1), Round.PACKS, "m@1"));
        Trend trend = Trend.of(workbook, List.of(Books.PACK, OLD));

        assertThat(trend.rounds()).extracting(TrendRound::held).containsExactly(List.of("m@1"), List.of("m@1"));
        assertThat(Trend.of(Workbook.empty(), List.of(OLD)).rounds()).isEmpty();
    }
}
