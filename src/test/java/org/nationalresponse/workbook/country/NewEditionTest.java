package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.packs.SaferSchools.FIRST;
import static org.nationalresponse.workbook.packs.SaferSchools.SECOND;
import static org.nationalresponse.workbook.packs.SaferSchools.THIRD;
import static org.nationalresponse.workbook.packs.SaferSchools.pack;
import static org.nationalresponse.workbook.packs.SaferSchools.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.packs.SaferSchools;

/** A round that is held against another edition than the one before it. */
class NewEditionTest {

    private static final String GSR = "gsr-policy@2019";

    private final Workbook first = SaferSchools.first(GSR, FIRST).with(Rounds.rating(1, "2"));
    private final Workbook second = SaferSchools.next(first, List.of(step(FIRST, SECOND)));
    private final Round round = Round.latest(second).orElseThrow();

    @Test
    void thePacksOfTheTestAreSound() {
        Packs.Offer offer = SaferSchools.LIBRARY.offered(Locale.ENGLISH);
        assertThat(offer.broken()).isEmpty();
        assertThat(offer.packs()).extracting(Pack::reference).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void onlyAnEditionWhoseBridgeStartsAtTheUsedOneIsOffered() {
        List<Pack> all = SaferSchools.LIBRARY.offered(Locale.ENGLISH).packs();
        assertThat(NewEdition.of(List.of(pack(GSR), pack(FIRST)), all)).extracting(edition -> edition.next().reference())
                .containsExactly(SECOND);
        assertThat(NewEdition.of(List.of(pack(SECOND)), all)).extracting(edition -> edition.next().reference())
                .containsExactly(THIRD);
        assertThat(NewEdition.of(List.of(pack(THIRD)), all)).isEmpty();
    }

    @Test
    void eachRoundKeepsItsEdition() {
        assertThat(round.packs(second)).containsExactly(GSR, SECOND);
        assertThat(Round.numbered(second, 1).orElseThrow().packs(second)).containsExactly(GSR, FIRST);
        assertThat(Profile.of(second).packs()).containsExactly(GSR, FIRST, SECOND);
    }

    @Test
    void aRoundWithoutAWordOfItsOwnIsHeldAgainstWhatTheOneBeforeWas() {
        Workbook third = SaferSchools.next(second, List.of());
        assertThat(Round.latest(third).orElseThrow().packs(third)).containsExactly(GSR, SECOND);
        Workbook fourth = SaferSchools.next(third, List.of(step(SECOND, THIRD)));
        assertThat(Round.all(fourth)).map(each -> each.packs(fourth).get(1)).containsExactly(FIRST, SECOND, SECOND, THIRD);
    }

    @Test
    void thePacksOfARoundAreFoundAmongAllOfTheWorkbook() {
        List<Pack> all = List.of(pack(GSR), pack(FIRST), pack(SECOND));
        Round before = Round.numbered(second, 1).orElseThrow();
        assertThat(UsedPacks.in(all, before, second)).extracting(Pack::reference).containsExactly(GSR, FIRST);
        assertThat(UsedPacks.in(all, round, second)).extracting(Pack::reference).containsExactly(GSR, SECOND);
        assertThat(UsedPacks.firstIn(all, round, second)).extracting(Pack::reference).containsExactly(GSR, SECOND, FIRST);
    }

    @Test
    void aPackThatNoListNamesBelongsToEveryRound() {
        List<Pack> all = List.of(pack("mnr@2016"), pack(GSR), pack(FIRST), pack(SECOND));
        assertThat(UsedPacks.in(all, round, second)).extracting(Pack::reference).containsExactly(GSR, SECOND, "mnr@2016");
    }

    @Test
    void onlyWhatStayedTheSameKeepsItsPhaseAlsoUnderAnotherId() {
        Rating head = round.rating(second, "schools.head");
        assertThat(head.phase()).contains(1);
        assertThat(head.carried()).isTrue();
        assertThat(head.change()).isEmpty();
        assertThat(head.entry().text(Rating.CAPABILITY)).contains("schools.head");
        for (String other : List.of("schools.lead", "schools.training", "schools.conduct", "schools.voice", "schools.devices",
                "schools.staff", "schools.rules", "schools.reporting")) {
            assertThat(round.rating(second, other).entry().fields()).as(other).isEmpty();
        }
    }

    @Test
    void anAnswerGoesOnWithItsCriterionWhereverThatStandsNow() {
        Answer course = round.answer(second, "schools.staff.course");
        assertThat(course.value()).contains(Answer.Value.MET);
        assertThat(course.carried()).isTrue();
        assertThat(course.evidence()).hasSize(1);
        assertThat(round.answer(second, "schools.staff.code").value()).contains(Answer.Value.PARTLY);
        assertThat(round.answer(second, "schools.reporting.figures").entry().fields()).as("asked no more").isEmpty();
    }

    @Test
    void anotherPackGoesOnAsEver() {
        assertThat(round.rating(second, Rounds.CAPABILITY).phase()).contains(2);
        assertThat(round.rating(second, Rounds.CAPABILITY).carried()).isTrue();
    }

    @Test
    void theFrozenRoundStaysWhole() {
        Round before = Round.numbered(second, 1).orElseThrow();
        assertThat(Seal.holds(second, before)).isTrue();
        assertThat(before.rating(second, "schools.reporting").phase()).contains(4);
    }

    @Test
    void recordsOfRegistersAreLeftAlone() {
        Kind visit = new Kind("visit");
        assertThat(second.all(visit)).isEqualTo(first.all(visit));
    }

    @Test
    void takingTheStepBackLeavesNothingOfTheEdition() {
        Workbook frozen = first.with(Freeze.edit(first, Round.latest(first).orElseThrow(), SaferSchools.DAY, ""));
        Edit start = NewRound.edit(
                frozen, Optional.empty(), Optional.empty(), List.of(step(FIRST, SECOND)));
        Workbook back = frozen.with(start).with(start.inverse(frozen));
        assertThat(Profile.of(back).packs()).containsExactly(GSR, FIRST);
        assertThat(Round.all(back)).hasSize(1);
        assertThat(back.asEdit().against(frozen).isEmpty()).isTrue();
    }

    @Test
    void whatBecomesOfHowManyIsCounted() {
        NewEdition edition = step(FIRST, SECOND);
        assertThat(edition.count(Bridge.Kind.SAME)).isEqualTo(1);
        assertThat(edition.count(Bridge.Kind.SPLIT)).isEqualTo(2);
        assertThat(edition.count(Bridge.Kind.MERGED)).isEqualTo(1);
        assertThat(edition.count(Bridge.Kind.NEW)).isEqualTo(1);
        assertThat(edition.count(Bridge.Kind.DROPPED)).isZero();
        assertThat(step(SECOND, THIRD).count(Bridge.Kind.DROPPED)).isEqualTo(1);
    }

    @Test
    void aWorkbookThatNamesNoRoundYetIsHeldAgainstItsFirstEditions() {
        Workbook odd = Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, FIRST + " " + SECOND));
        Round none = new Round(Entry.blank(Kind.ROUND, Ids.round(1)));
        assertThat(none.packs(odd)).containsExactly(FIRST);
        assertThat(none.packs(Workbook.empty())).isEmpty();
    }
}
