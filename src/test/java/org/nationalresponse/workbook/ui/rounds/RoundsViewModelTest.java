package org.nationalresponse.workbook.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.capability.CapabilityViewModel;
import org.nationalresponse.workbook.ui.capability.LastRoundViewModel;
import org.nationalresponse.workbook.ui.shell.Place;

class RoundsViewModelTest {

    private static final Edit PACK = Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019");

    private static Desk desk(Workbook workbook) {
        return Desks.open(new FakeFile(workbook.with(PACK)), Texts.in(Locale.ENGLISH), new FakeDialogs(), Place.ROUNDS).desk();
    }

    @Test
    void aWorkbookWithoutARoundShowsTheFirstAndFreezesIt() {
        Desk desk = desk(Workbook.empty());
        RoundsViewModel model = new RoundsViewModel(desk);
        assertThat(model.contentProperty().get().cards()).singleElement().satisfies(card -> {
            assertThat(card.title()).isEqualTo("Round 1");
            assertThat(card.period()).isEqualTo("no data – no data");
            assertThat(card.phases()).isEqualTo("3 not assessed");
        });

        model.freeze();

        assertThat(desk.round().frozen()).isTrue();
        assertThat(Seal.holds(desk.content(), desk.round())).isTrue();
        assertThat(model.contentProperty().get().cards().get(0).sealed()).isEqualTo("Frozen on 22 Nov 2026  ·  not endorsed");
        assertThat(model.contentProperty().get().cards().get(0).code()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void saysWhatIsOpenBeforeFreezing() {
        RoundsViewModel model = new RoundsViewModel(desk(Rounds.first()));

        assertThat(model.contentProperty().get().stillOpen())
                .startsWith("Still open: ")
                .contains("statements without an answer; nothing to confirm; 2 capabilities without a phase");
    }

    @Test
    void freezingTwiceInARowFreezesOnce() {
        Desk desk = desk(Rounds.first());
        RoundsViewModel model = new RoundsViewModel(desk);
        model.endorsedBy.set(" Cabinet ");
        model.freeze();
        Entry frozen = desk.round().entry();
        model.endorsedBy.set("Somebody else");
        model.freeze();

        assertThat(desk.round().entry()).isEqualTo(frozen);
        assertThat(desk.round().endorsedBy()).contains("Cabinet");
    }

    @Test
    void theNextPeriodIsAsLongAsTheLastAndMayBeChanged() {
        Desk desk = desk(Rounds.frozen());
        RoundsViewModel model = new RoundsViewModel(desk);
        model.proposePeriod();
        assertThat(List.of(model.from.get(), model.to.get())).containsExactly("2027-01-01", "2027-12-31");

        model.to.set("2026-12-31");
        assertThat(model.start()).isFalse();
        assertThat(desk.round().number()).isEqualTo(1);
        model.to.set("");
        assertThat(model.start()).isTrue();

        assertThat(desk.round().number()).isEqualTo(2);
        assertThat(desk.round().to()).isEmpty();
        assertThat(model.start()).as("round 2 is a draft").isFalse();
        assertThat(Round.all(desk.content())).hasSize(2);
    }

    @Test
    void comparesWhatMovedAndWhy() {
        Desk desk = desk(Rounds.second().with(Rounds.rating(2, "1")));
        CompareViewModel model = new CompareViewModel(desk);
        CompareViewModel.Line line = model.contentProperty().get().lines().get(1);
        assertThat(line.way()).isEqualTo("▼ 1 phase down");
        assertThat(line.reason()).isEqualTo("The reason is missing");
        assertThat(line.missing()).isTrue();

        desk.session().edit(Edit.set(Kind.RATING, Ids.rating(Ids.round(2), Rounds.CAPABILITY), Rating.CHANGE, "real-progress"));
        assertThat(model.contentProperty().get().lines().get(1).reason()).isEqualTo("A real setback");
        desk.session().edit(Rounds.answer(2, Rounds.CRITERION, "met"));
        assertThat(model.contentProperty().get().lines().get(1).answers())
                .singleElement()
                .asString()
                .endsWith(": partly met → met");

        model.laterProperty().set(1);
        assertThat(model.contentProperty().get().lines()).allMatch(each -> each.answers().isEmpty());
    }

    /** Both frameworks have a capability called "Legislation". */
    @Test
    void capabilitiesOfOneNameSayWhichFrameworkTheyBelongTo() {
        Desk desk = Desks.open(new FakeFile(Desks.practiceWithBoth()), Place.ROUNDS).desk();
        assertThat(new CompareViewModel(desk).contentProperty().get().lines())
                .extracting(CompareViewModel.Line::name)
                .doesNotHaveDuplicates()
                .contains("Political will", "Legislation (Model National Response, 2016)");
    }

    @Test
    void aPageOfTheSecondRoundIsConfirmedAnswerByAnswerOrAtOnce() {
        Desk desk = desk(Rounds.second());
        CapabilityViewModel page = new CapabilityViewModel(desk, Rounds.CAPABILITY);
        LastRoundViewModel last = page.lastRound();
        assertThat(page.criteria().get(0).shownProperty().get().carried())
                .isEqualTo("As in round 1: partly met. Confirm or change.");
        assertThat(last.shownProperty().get().toConfirm()).startsWith("Still as in round 1: 1 answer.");
        assertThat(page.subtitleProperty().get()).endsWith("0 of 13 answered");

        last.confirmAll();
        assertThat(page.criteria().get(0).shownProperty().get().carried()).isEmpty();
        assertThat(last.shownProperty().get().toConfirm()).isEmpty();
        assertThat(last.shownProperty().get().phaseCarried()).isFalse();
        desk.session().undo();
        assertThat(last.shownProperty().get().phaseCarried()).as("one step").isTrue();

        page.criteria().get(0).details().note.choose("Seen, not decided");
        assertThat(page.criteria().get(0).shownProperty().get().carried()).as("a note confirms nothing").isNotEmpty();
        page.criteria().get(0).value.choose("met");
        assertThat(page.criteria().get(0).shownProperty().get().carried()).isEmpty();
        page.criteria().get(0).value.choose("");
        assertThat(page.subtitleProperty().get()).endsWith("0 of 13 answered");
    }

    @Test
    void aPhaseThatMovesAsksWhyAndOnlyThen() {
        Desk desk = desk(Rounds.second());
        CapabilityViewModel page = new CapabilityViewModel(desk, Rounds.CAPABILITY);
        LastRoundViewModel last = page.lastRound();
        assertThat(last.shownProperty().get().asksChange()).isFalse();

        page.phase.choose("3");
        assertThat(last.shownProperty().get().changeMissing()).isTrue();
        assertThat(last.shownProperty().get().phaseCarried()).isFalse();
        assertThat(last.changeWords("real-progress")).isEqualTo("Real progress");
        last.change.choose("new-evidence");
        assertThat(last.shownProperty().get().changeMissing()).isFalse();
        page.phase.choose("1");
        assertThat(last.changeWords("real-progress")).isEqualTo("A real setback");
        page.phase.choose("2");
        assertThat(last.shownProperty().get().asksChange()).isFalse();
    }

    @Test
    void aFrozenPageSaysWhyItCannotBeChanged() {
        CapabilityViewModel page = new CapabilityViewModel(desk(Rounds.frozen()), Rounds.CAPABILITY);

        assertThat(page.readOnly()).isTrue();
        assertThat(page.criteria()).allMatch(each -> each.readOnly());
        assertThat(page.lastRound().shownProperty().get().frozen())
                .isEqualTo("Round 1 was frozen on 22 Nov 2026 and can no longer change. To go on, start the next round.");
    }
}
