package org.nationalresponse.workbook.ui.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.ListsPack;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

class CapabilityViewModelTest {

    private static final String CRITERION = "gsr.legislation.all-forms";

    private final FakeFile file = new FakeFile(
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019")));
    private final Desk desk = Desks.open(file, Place.OVERVIEW).desk();
    private final CapabilityViewModel model = new CapabilityViewModel(desk, "gsr.legislation");
    private final CriterionViewModel first = model.criteria().get(0);

    private Answer answer() {
        return desk.round().answer(desk.content(), CRITERION);
    }

    @Test
    void anAnswerExplainsItselfAndCounts() {
        assertThat(first.id()).isEqualTo(CRITERION);
        assertThat(model.subtitleProperty().get()).endsWith("0 of 13 answered");

        first.value.choose("partly");

        assertThat(answer().value()).contains(Answer.Value.PARTLY);
        assertThat(answer().entry().text(Answer.CRITERION)).contains(CRITERION);
        assertThat(answer().entry().text(Answer.ROUND)).contains(Ids.round(1).toString());
        assertThat(model.subtitleProperty().get()).endsWith("1 of 13 answered");
    }

    @Test
    void whatDoesNotApplyAsksForTheReasonAndCountsWithIt() {
        first.value.choose("not-applicable");
        assertThat(first.shownProperty().get().asksReason()).isTrue();
        assertThat(first.shownProperty().get().reasonMissing()).isTrue();
        assertThat(model.subtitleProperty().get()).endsWith("0 of 13 answered");

        first.reason.choose("  ");
        assertThat(first.shownProperty().get().reasonMissing()).isTrue();
        first.reason.choose("There is no such body");

        assertThat(first.shownProperty().get().reasonMissing()).isFalse();
        assertThat(model.subtitleProperty().get()).endsWith("1 of 13 answered");
    }

    @Test
    void theProofStandsBelowTheCriterionInShort() {
        assertThat(first.shownProperty().get().proof()).isEmpty();

        PieceViewModel piece = first.details().evidence.pieces().get(0);
        piece.title.choose("Act 5");
        piece.place.choose("s. 2");
        piece.grade.choose("law-text");
        piece.checkedOn.choose("2026-11-02");
        first.details().note.choose("In force since May");

        assertThat(first.shownProperty().get().grade()).isEqualTo("law text");
        assertThat(first.shownProperty().get().proof()).isEqualTo("Act 5, s. 2  ·  checked 2 Nov 2026  ·  In force since May");
    }

    @Test
    void aPhaseMayGoDownAndBeTakenBack() {
        model.phase.choose("3");
        assertThat(model.chosenPhaseProperty().get()).isEqualTo(3);
        model.phase.choose("2");
        assertThat(model.chosenPhaseProperty().get()).isEqualTo(2);
        model.phase.choose("");

        assertThat(model.chosenPhaseProperty().get()).isZero();
        assertThat(model.phaseWords(0)).isEqualTo("not assessed");
        assertThat(model.phaseAbout(0)).isEmpty();
        desk.session().undo();
        assertThat(model.phase.text()).isEqualTo("2");
        assertThat(desk.round().rating(desk.content(), "gsr.legislation").entry().text(Rating.CAPABILITY))
                .contains("gsr.legislation");
    }

    @Test
    void whoSawItOtherwiseIsKeptWithThePhaseAndCanBeTakenBack() {
        model.dissent.choose("The regulator saw phase 3");
        Entry rating = desk.round().rating(desk.content(), "gsr.legislation").entry();
        assertThat(rating.text(Rating.DISSENT)).contains("The regulator saw phase 3");
        assertThat(rating.text(Rating.CAPABILITY)).contains("gsr.legislation");

        desk.session().undo();

        assertThat(model.dissent.text()).isEmpty();
    }

    @Test
    void namesWhatMovesWithIt() {
        assertThat(model.movesWith()).isEqualTo("Political will  ·  International commitments");
    }

    @Test
    void whatTheListsHoldStandsBelowTheCriterionAndLeadsThere() {
        ShellViewModel shell = ListsPack.open(Place.OVERVIEW);
        CriterionViewModel criterion = new CapabilityViewModel(shell.desk(), "lists.a").criteria().get(0);
        assertThat(criterion.heldProperty().get())
                .extracting(CriterionViewModel.Held::words)
                .containsExactly("speechs: none yet", "moneys: none yet", "advices: none yet");

        Kind speech = new Kind("speech");
        UUID taken = Ids.fresh();
        shell.desk().session().edit(Edit.of(speech, Ids.fresh()).set("on", "2025-01-31").set("noted", "2026-11-01").build());
        shell.desk().session().edit(Edit.of(speech, Ids.fresh()).set("on", "2026-03-12").set("due", "2027-12-31").build());
        shell.desk().session().edit(Edit.of(speech, taken).set("on", "2026-10-01").set(Entry.RETIRED, "twice").build());
        shell.desk().session().edit(Edit.of(new Kind("money"), Ids.fresh()).set("year", "2025").build());
        shell.desk().session().edit(Edit.of(new Kind("advice"), Ids.fresh()).set("use", "In law").build());

        assertThat(criterion.heldProperty().get())
                .extracting(CriterionViewModel.Held::words)
                .containsExactly("speechs: 2 entries, latest 12 Mar 2026", "moneys: 1 entry, latest 2025", "advices: 1 entry");
        criterion.go(criterion.heldProperty().get().get(2).target());
        assertThat(shell.visitProperty().get().place().type())
                .as("a list without a page of its own stands with the instruments")
                .isEqualTo(Place.Type.RATIFICATIONS);
    }

    @Test
    void aCriterionThatNoListSpeaksOfShowsNone() {
        assertThat(new CapabilityViewModel(ListsPack.open(Place.OVERVIEW).desk(), "lists.b").criteria().get(0).heldProperty().get())
                .isEmpty();
    }

    @Test
    void leavingThePageStoresWhatWasTyped() {
        first.details().note.textProperty().set("typed and not left");
        model.rationale.textProperty().set("because");
        assertThat(desk.session().unsaved()).isTrue();

        model.close();

        assertThat(desk.session().unsaved()).isFalse();
        assertThat(answer().entry().text(Answer.NOTE)).contains("typed and not left");
    }

    @Test
    void aWorkbookThatMayOnlyBeReadSaysSo() {
        FakeFile taken = new FakeFile(Desks.practice());
        taken.readOnly = Optional.of(Message.of("store.onlyRead", "path", "x.nrw"));
        CapabilityViewModel reading =
                new CapabilityViewModel(Desks.open(taken, Place.OVERVIEW).desk(), "gsr.legislation");

        reading.criteria().get(0).value.choose("not-met");
        reading.close();

        assertThat(reading.readOnly()).isTrue();
        assertThat(taken.written).isEmpty();
    }

    /** "gsr-policy/plan" is the very list of the other pack: what stands there is shown, and nobody is asked twice. */
    @Test
    void aCriterionShowsTheListThatAnotherPackKeeps() {
        FakeFile both = new FakeFile(Desks.practiceWithBoth());
        Desk desk = Desks.open(both, Place.OVERVIEW).desk();
        CriterionViewModel programme = held(desk, "mnr.policy.leadership", "programme");
        CriterionViewModel own = held(desk, "gsr.political-will", "plan-delivered");

        assertThat(programme.heldProperty().get()).extracting(CriterionViewModel.Held::words)
                .satisfiesExactly(
                        plans -> assertThat(plans).isEqualTo(own.heldProperty().get().get(0).words()).startsWith("Plans: 3"),
                        post -> assertThat(post).startsWith("National rapporteur: 1"));
        assertThat(programme.heldProperty().get()).extracting(CriterionViewModel.Held::target)
                .containsExactly(Target.page("plan"), Target.page("mandate"));
    }

    @Test
    void aListOfAPackThatTheWorkbookDoesNotUseIsNotShown() {
        FakeFile alone = new FakeFile(
                Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "mnr@2016")));
        Desk desk = Desks.open(alone, Place.OVERVIEW).desk();

        assertThat(held(desk, "mnr.policy.leadership", "programme").heldProperty().get()).isEmpty();
        assertThat(held(desk, "mnr.policy.legislation", "standards").heldProperty().get())
                .extracting(CriterionViewModel.Held::target).containsExactly(Target.page(Target.TREATIES));
    }

    @Test
    void aCapabilityNamesWhatItBuildsOn() {
        Desk desk = Desks.open(new FakeFile(Desks.practiceWithBoth()), Place.OVERVIEW).desk();
        assertThat(new CapabilityViewModel(desk, "mnr.justice.police").dependsOn()).isEqualTo("Legislation  ·  Leadership");
        assertThat(model.dependsOn()).isEmpty();
    }

    private static CriterionViewModel held(Desk desk, String capability, String criterion) {
        return new CapabilityViewModel(desk, capability).criteria().stream()
                .filter(each -> each.id().endsWith("." + criterion))
                .findFirst()
                .orElseThrow();
    }
}
