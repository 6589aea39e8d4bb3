package org.nationalresponse.workbook.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.packs.SaferSchools.FIRST;
import static org.nationalresponse.workbook.packs.SaferSchools.SECOND;
import static org.nationalresponse.workbook.packs.SaferSchools.THIRD;
import static org.nationalresponse.workbook.packs.SaferSchools.answer;
import static org.nationalresponse.workbook.packs.SaferSchools.pack;
import static org.nationalresponse.workbook.packs.SaferSchools.rating;
import static org.nationalresponse.workbook.packs.SaferSchools.step;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.RoundPair;
import org.nationalresponse.workbook.progress.Rule;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.capability.CapabilityViewModel;
import org.nationalresponse.workbook.ui.shell.Place;

/** Rounds under different editions on the page of the rounds. */
class EditionRoundsTest {

    private static final Editions EDITIONS = new Editions(
            List.of(pack(FIRST), pack(SECOND), pack(THIRD)), references -> Map.of("packs/" + references, new byte[1]));

    private final FakeDialogs dialogs = new FakeDialogs();

    private Desk desk(Workbook workbook, String... packs) {
        return Desks.open(
                        new FakeFile(workbook),
                        Texts.in(Locale.ENGLISH),
                        dialogs,
                        Stream.of(packs).map(SaferSchools::pack).toList(),
                        Place.ROUNDS)
                .desk();
    }

    private static Workbook frozen() {
        Workbook first = SaferSchools.first(FIRST);
        return first.with(Freeze.edit(first, Round.latest(first).orElseThrow(), SaferSchools.DAY, ""));
    }

    /** Two editions on: a phase that went up, one of a part, one of the merged whole, and a newcomer. */
    private static Workbook third() {
        Workbook second = SaferSchools.next(SaferSchools.first(FIRST), List.of(step(FIRST, SECOND)))
                .with(rating(2, "schools.head", 2))
                .with(rating(2, "schools.training", 3))
                .with(rating(2, "schools.voice", 2))
                .with(rating(2, "schools.devices", 1))
                .with(answer(2, "schools.staff.course", "partly"))
                .with(answer(2, "schools.devices.agreed", "met"));
        return SaferSchools.next(second, List.of(step(SECOND, THIRD)));
    }

    @Test
    void theNextRoundStaysWithItsEditionUnlessAnotherIsChosen() {
        Desk desk = desk(frozen(), FIRST);
        RoundsViewModel model = new RoundsViewModel(desk, EDITIONS);
        assertThat(model.editions()).singleElement().satisfies(choice -> {
            assertThat(choice.all()).containsExactly(pack(FIRST), pack(SECOND));
            assertThat(choice.chosen().get()).isEqualTo(pack(FIRST));
            assertThat(choice.about(desk.texts())).startsWith("The edition stays as it is.");
        });
        assertThat(model.start()).isTrue();
        assertThat(desk.round().number()).isEqualTo(2);
        assertThat(desk.round().entry().text(Round.PACKS)).isEmpty();
        assertThat(desk.round().rating(desk.content(), "schools.staff").phase()).contains(2);
    }

    @Test
    void theChosenEditionSaysWhatItMeansAndIsTaken() {
        Desk desk = desk(frozen(), FIRST);
        RoundsViewModel model = new RoundsViewModel(desk, EDITIONS);
        EditionChoice choice = model.editions().get(0);
        choice.chosen().set(pack(SECOND));
        assertThat(choice.about(desk.texts())).startsWith("In this edition 1 capability goes on as it was, 2 come from what was split, 1 comes from several that were merged, "
                + "1 is new. A phase goes on only where");
        assertThat(model.start()).isTrue();
        assertThat(desk.round().packs(desk.content())).containsExactly(SECOND);
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void withoutAnotherEditionNothingIsAsked() {
        assertThat(new RoundsViewModel(desk(frozen(), FIRST)).editions()).isEmpty();
        assertThat(new RoundsViewModel(desk(frozen(), FIRST), new Editions(List.of(pack(THIRD)), references -> Map.of())).editions()).isEmpty();
    }

    @Test
    void eachCardCountsWhatItsOwnEditionAsks() {
        RoundsViewModel model = new RoundsViewModel(desk(third(), FIRST, SECOND, THIRD));
        List<RoundsViewModel.Card> cards = model.contentProperty().get().cards();
        assertThat(cards).extracting(RoundsViewModel.Card::held).containsExactly(
                "Held against Safer Schools Standard, edition 2028",
                "Held against Safer Schools Standard, edition 2027",
                "Held against Safer Schools Standard, edition 2026");
        assertThat(cards).extracting(RoundsViewModel.Card::phases).containsExactly(
                "1 capability in phase 3  ·  2 capabilities in phase 2  ·  1 capability in phase 1",
                "1 capability in phase 3  ·  2 capabilities in phase 2  ·  1 capability in phase 1  ·  1 not assessed",
                "1 capability in phase 4  ·  1 capability in phase 3  ·  1 capability in phase 2  ·  1 capability in phase 1");
    }

    @Test
    void aComparisonAcrossABridgeNeverCallsASplitOrAMergerProgress() {
        CompareViewModel model = new CompareViewModel(desk(third(), FIRST, SECOND, THIRD));
        model.earlierProperty().set(1);
        model.laterProperty().set(2);
        List<CompareViewModel.Line> lines = model.contentProperty().get().lines();
        assertThat(lines).extracting(CompareViewModel.Line::name).containsExactly(
                "A named lead and a deputy", "Training of staff", "Conduct of staff", "Rules and reporting", "Devices at school");
        assertThat(lines).extracting(CompareViewModel.Line::way).containsExactly(
                "▲ 1 phase up",
                "Split from Staff who know what to do: not to be compared",
                "Split from Staff who know what to do: not to be compared",
                "Merged from Rules that pupils know and A way to report: not to be compared",
                "+ not asked in round 1");
        assertThat(lines.get(0).missing()).isTrue();
        assertThat(lines).extracting(CompareViewModel.Line::missing).containsExactly(true, false, false, false, false);
        assertThat(lines.get(3).before()).extracting(CompareViewModel.Stand::words).containsExactly(
                "Rules that pupils know: Practised", "A way to report: Lived");
        assertThat(lines.get(4).before()).isEmpty();
        assertThat(lines.get(1).answers()).singleElement().asString().endsWith(": met → partly met");
        assertThat(lines.get(4).answers()).singleElement().asString().endsWith(": not asked → met");
    }

    @Test
    void whatIsAskedNoMoreStandsAtTheEnd() {
        CompareViewModel model = new CompareViewModel(desk(third(), FIRST, SECOND, THIRD));
        List<CompareViewModel.Line> lines = model.contentProperty().get().lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(4).name()).isEqualTo("Conduct of staff");
        assertThat(lines.get(4).way()).isEqualTo("– no longer asked in round 3");
        assertThat(lines.get(4).now()).isEmpty();
    }

    @Test
    void roundsTwoEditionsApartAreComparedOverTheOneBetween() {
        CompareViewModel model = new CompareViewModel(desk(third(), FIRST, SECOND, THIRD));
        model.earlierProperty().set(1);
        assertThat(model.contentProperty().get().lines().get(0).way()).isEqualTo("▲ 1 phase up");
        assertThat(model.contentProperty().get().lines().get(2).way()).startsWith("Merged from Rules that pupils know");
    }

    @Test
    void aPhaseUnderASplitCapabilityHasTheEditionAsItsReason() {
        Workbook workbook = third();
        RoundPair pair = RoundPair.of(
                workbook,
                List.of(pack(FIRST), pack(SECOND), pack(THIRD)),
                Round.numbered(workbook, 1).orElseThrow(),
                Round.numbered(workbook, 2).orElseThrow());
        RoundChange part = pair.change(pack(SECOND).capabilities().toList().get(1));
        assertThat(part.reason()).contains(Rating.Change.EDITION_CHANGED);
        assertThat(part.way()).isEqualTo(RoundChange.Way.FIRST_ANSWERED);
        assertThat(part.reasonMissing()).isFalse();
        RoundChange fresh = pair.change(pack(SECOND).capabilities().toList().get(4));
        assertThat(fresh.reason()).contains(Rating.Change.FIRST_ANSWERED);
    }

    @Test
    void aPageSaysWhatItsCapabilityComesFrom() {
        Workbook second = SaferSchools.next(SaferSchools.first(FIRST), List.of(step(FIRST, SECOND)))
                .with(rating(2, "schools.training", 4));
        Desk desk = desk(second, FIRST, SECOND);
        assertThat(lastPhase(desk, "schools.training"))
                .isEqualTo("Split from Staff who know what to do: not to be compared");
        assertThat(lastPhase(desk, "schools.devices")).isEqualTo("+ not asked in round 1");
        assertThat(lastPhase(desk, "schools.head")).contains("Begun");
    }

    private static String lastPhase(Desk desk, String capability) {
        return new CapabilityViewModel(desk, capability).lastRound().shownProperty().get().lastPhase();
    }

    @Test
    void theChecksLookBackAcrossTheBridge() {
        Workbook second = SaferSchools.next(SaferSchools.first(FIRST), List.of(step(FIRST, SECOND)))
                .with(rating(2, "schools.head", 2))
                .with(rating(2, "schools.training", 4));
        Desk desk = desk(second, FIRST, SECOND);
        assertThat(desk.review(second).open())
                .filteredOn(finding -> finding.rule() == Rule.CHANGE_REASON)
                .extracting(finding -> finding.target().page())
                .containsExactly("schools.head");
    }

    @Test
    void recordsThatServeWhatIsAskedNoMoreKeepItsName() {
        Desk desk = desk(third(), FIRST, SECOND, THIRD);
        assertThat(desk.packs()).containsExactly(pack(THIRD));
        var visit = pack(THIRD).register("visit").orElseThrow();
        var entry = desk.content().all(new Kind("visit")).stream()
                .filter(each -> each.text("serves").isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(desk.words().value(visit, visit.field("serves").orElseThrow(), entry))
                .contains("A way to report, Rules that pupils know");
    }
}
