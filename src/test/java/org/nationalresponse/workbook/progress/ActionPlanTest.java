package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.progress.ActionPlan.Glance;
import org.nationalresponse.workbook.progress.ActionPlan.Step;

class ActionPlanTest {

    private static final String WILL = "gsr.political-will";
    private final Books books = new Books().phase(WILL, 1);

    private void action(String name, String... fieldsAndValues) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        books.write(Action.KIND, id, Action.WHAT, name).write(Action.KIND, id, fieldsAndValues);
    }

    private ActionPlan plan() {
        return ActionPlan.of(Books.PACKS, books.round(), books.content(), Books.TODAY);
    }

    private Step will() {
        return plan().steps().stream().filter(step -> step.way().capability().id().equals(WILL)).findFirst().orElseThrow();
    }

    private static List<String> names(List<Action> actions) {
        return actions.stream().map(action -> action.what().orElse("")).toList();
    }

    @Test
    void anActionStandsBesideEveryStatementThatItServes() {
        action("Brief all", "capability", WILL, "criteria", WILL + ".need-understood " + WILL + ".instruments-known");

        assertThat(will().gaps()).extracting(gap -> names(gap.actions()))
                .containsExactly(List.of(), List.of("Brief all"), List.of(), List.of("Brief all"));
        assertThat(will().others()).isEmpty();
    }

    @Test
    void aStatementAloneSaysWhichCapabilityIsServed() {
        action("Speak", "criteria", WILL + ".leader-spoke");
        action("Cost it", "criteria", WILL + ".cost-of-waiting");

        assertThat(names(will().gaps().get(0).actions())).containsExactly("Speak");
        assertThat(names(will().others())).as("it counts from phase 4 on, so nothing lacks it now").containsExactly("Cost it");
        assertThat(plan().loose()).isEmpty();
    }

    @Test
    void whatIsDoneStillServesAndWhatWasGivenUpOrTakenOutDoesNot() {
        action("Done", "criteria", WILL + ".leader-spoke", "status", "done");
        action("Given up", "criteria", WILL + ".leader-spoke", "status", "given-up");
        action("Taken out", "criteria", WILL + ".leader-spoke", Entry.RETIRED, "entered twice");
        action("Done elsewhere", "capability", WILL, "status", "done");

        assertThat(names(will().gaps().get(0).actions())).containsExactly("Done");
        assertThat(will().others()).isEmpty();
    }

    @Test
    void anActionForNothingThatThePacksKnowIsLoose() {
        action("Loose");
        action("Of another framework", "capability", "mnr.policy.leadership", "criteria", "mnr.policy.leadership.body");
        action("Loose and done", "status", "done");

        assertThat(names(plan().loose())).containsExactly("Loose", "Of another framework");
    }

    @Test
    void atAGlanceOnlyOpenActionsAreLateOrAskForHelp() {
        action("a", "status", "planned", "due", "2026-11-21", "help", "needed");
        action("b", "status", "under-way", "due", "2026-11-22", "help", "offered");
        action("c", "status", "done", "due", "2020-01-01", "help", "needed");
        action("d", "status", "given-up", "due", "2020-01-01", "help", "needed");
        action("e");

        assertThat(plan().glance()).isEqualTo(new Glance(2, 1, 1, 1, 1));
    }

    @Test
    void withoutAnyRecordThereIsAStepForEachCapabilityAndNothingElse() {
        ActionPlan plan = ActionPlan.of(Books.PACKS, new Books().round(), new Books().content(), Books.TODAY);

        assertThat(plan.steps()).hasSize(3).allSatisfy(step -> assertThat(step.gaps()).isEmpty());
        assertThat(plan.glance()).isEqualTo(new Glance(0, 0, 0, 0, 0));
    }
}
