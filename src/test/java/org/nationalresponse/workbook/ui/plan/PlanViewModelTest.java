package org.nationalresponse.workbook.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Content;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Figure;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Folded;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Link;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

class PlanViewModelTest {

    private ShellViewModel shell = open(SamplePlan.workbook());
    private PlanViewModel model = new PlanViewModel(shell.desk());

    private static ShellViewModel open(Workbook workbook) {
        return Desks.open(new FakeFile(workbook), Texts.in(Locale.ENGLISH), new FakeDialogs(), Place.PLAN);
    }

    private Content shown() {
        return model.contentProperty().get();
    }

    private Card card(String id) {
        return shown().cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whatOthersBuildOnComesFirst() {
        assertThat(shown().cards()).extracting(Card::id).containsExactly(
                "gsr.political-will", "mnr.policy.leadership", "mnr.policy.legislation", "mnr.justice.police", "mnr.justice.courts");
        assertThat(shown().subtitle()).isEqualTo("15 statements to meet for the next phase of 5 capabilities. 12 have no action yet.");
        assertThat(shown().sentence()).isEmpty();
    }

    @Test
    void aCardSaysWhereItIsWhatItBuildsOnAndWhoDoesWhat() {
        Card courts = card("mnr.justice.courts");

        assertThat(courts.phaseWords()).isEqualTo("Phase 2, as the answers say · next: Phase 3");
        assertThat(courts.summary()).isEqualTo("4 statements, 2 without an action");
        assertThat(courts.lagging()).containsExactly(new Link(
                "Legislation · Policy and governance: Phase 1 (building)", Target.page("mnr.policy.legislation")));
        assertThat(courts.needs().get(0).state()).isEqualTo("Now: not met. Needed: at least partly met.");
        assertThat(courts.needs().get(0).target()).isEqualTo(new Target("mnr.justice.courts", "mnr.justice.courts.training"));
        assertThat(courts.needs().get(0).actions()).singleElement().satisfies(action -> {
            assertThat(action.what()).isEqualTo("Train a prosecutor in every province");
            assertThat(action.status()).isEqualTo("Under way");
            assertThat(action.details()).isEqualTo("Ministry of Justice · due 31 Oct 2026");
            assertThat(action.late()).isTrue();
            assertThat(action.target()).isEqualTo(Target.record(Action.KIND, SamplePlan.TRAIN, ""));
        });
        assertThat(courts.others()).extracting(PlanViewModel.ActionLine::what).containsExactly("Publish the courts’ waiting times");
        assertThat(card("mnr.policy.leadership").phaseWords()).isEqualTo("Phase 2 · next: Phase 3");
        assertThat(card("mnr.policy.leadership").lagging()).isEmpty();
    }

    @Test
    void whatIsThereStandsInFigures() {
        assertThat(shown().figures()).extracting(Figure::number, Figure::words).extracting(Object::toString).containsExactly(
                "(\"4\", \"planned\")", "(\"1\", \"under way\")", "(\"1\", \"done\")", "(\"1\", \"past their day\")",
                "(\"1\", \"with help needed\")");
        assertThat(shown().loose()).extracting(PlanViewModel.ActionLine::what).containsExactly("Name a contact in each ministry");
    }

    @Test
    void capabilitiesOfWhichNothingIsAskedStandInALine() {
        assertThat(shown().folded()).extracting(Folded::heading).containsExactly(
                "The answers already speak for a later phase than the one chosen:",
                "In the last phase:",
                "Neither a phase nor an answer yet:");
        assertThat(shown().folded().get(0).capabilities()).extracting(Link::words).containsExactly("Child helpline");
        assertThat(shown().folded().get(1).capabilities()).containsExactly(
                new Link("Universal terminology", Target.page("mnr.media.terms")));
        assertThat(shown().folded().get(2).capabilities()).hasSize(17);
    }

    @Test
    void theDomainAndTheLackOfAnActionNarrowThePlan() {
        model.domainProperty().set("mnr.justice");
        assertThat(shown().cards()).extracting(Card::id).containsExactly("mnr.justice.police", "mnr.justice.courts");
        assertThat(shown().folded()).hasSize(1);

        model.onlyWithoutProperty().set(true);
        assertThat(card("mnr.justice.courts").needs()).hasSize(2).allSatisfy(need -> assertThat(need.actions()).isEmpty());

        model.domainProperty().set("mnr.industry");
        assertThat(shown().cards()).isEmpty();
        assertThat(shown().sentence()).startsWith("No phase is chosen here");
        assertThat(shown().domains()).hasSize(8);
        assertThat(shown().domains().get(0).id()).isEmpty();
    }

    @Test
    void oneStepBeginsAnActionForAStatementAndOpensIt() {
        Card card = card("mnr.justice.courts");
        int before = Action.of(shell.desk().content()).size();

        model.add(card, card.needs().get(3));

        Action added = Action.of(shell.desk().content()).stream()
                .filter(action -> action.criteria().equals(List.of("mnr.justice.courts.sentencing")))
                .findFirst()
                .orElseThrow();
        assertThat(added.what()).contains("Sentences reflect gravity and risk, within the law");
        assertThat(added.capability()).contains("mnr.justice.courts");
        assertThat(added.status()).isEqualTo(Action.Status.PLANNED);
        assertThat(shell.visitProperty().get()).isEqualTo(new ShellViewModel.Visit(
                new Place(Place.Type.REGISTER, "action"), added.id() + "/what"));
        assertThat(card("mnr.justice.courts").needs().get(3).actions()).hasSize(1);

        shell.undo();
        assertThat(Action.of(shell.desk().content())).hasSize(before);
        assertThat(card("mnr.justice.courts").needs().get(3).actions()).isEmpty();
    }

    @Test
    void anAnswerThatRisesTakesItsStatementOffThePlan() {
        int before = card("mnr.justice.courts").needs().size();
        shell.desk().session().edit(Edit.set(
                Kind.ANSWER,
                Ids.answer(shell.desk().round().id(), "mnr.justice.courts.evidence"),
                "value",
                "met"));

        assertThat(card("mnr.justice.courts").needs()).hasSize(before - 1);
    }

    @Test
    void aNewWorkbookIsToldWhereToBegin() {
        shell = open(Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "mnr@2016")));
        model = new PlanViewModel(shell.desk());

        assertThat(shown().subtitle()).isEqualTo("Nothing to meet for the next phase of any capability.");
        assertThat(shown().sentence()).startsWith("No phase is chosen here");
        assertThat(shown().folded()).singleElement().satisfies(line -> assertThat(line.capabilities()).hasSize(21));
    }

    @Test
    void whereEveryStatementHasAnActionTheFilterSaysSo() {
        model.domainProperty().set("mnr.policy");
        Card card = card("mnr.policy.leadership");
        card.needs().stream().filter(need -> need.actions().isEmpty()).forEach(need -> model.add(card, need));
        Card laws = card("mnr.policy.legislation");
        laws.needs().stream().filter(need -> need.actions().isEmpty()).forEach(need -> model.add(laws, need));
        model.onlyWithoutProperty().set(true);

        assertThat(shown().cards()).isEmpty();
        assertThat(shown().sentence()).isEqualTo("Every statement that the next phase needs here has an action.");
    }
}
