package org.nationalresponse.workbook.ui.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.ActionPlan;
import org.nationalresponse.workbook.progress.ActionPlan.Gap;
import org.nationalresponse.workbook.progress.ActionPlan.Glance;
import org.nationalresponse.workbook.progress.ActionPlan.Step;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.ui.Desk;

/** The action plan as a person reads it: what each capability lacks, and who does what about it. */
public final class PlanViewModel implements AutoCloseable {

    private final Desk desk;
    private final StringProperty domain = new SimpleStringProperty("");
    private final BooleanProperty onlyWithout = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show();

    /**
     * @param sentence what to say where there are no cards; empty where there are
     * @param folded capabilities of which nothing is asked, under why
     * @param loose actions that serve no capability
     */
    public record Content(
            String subtitle,
            List<Figure> figures,
            List<Choice> domains,
            String sentence,
            List<Card> cards,
            List<Folded> folded,
            List<ActionLine> loose) {}

    /** One number of what is there at a glance. */
    public record Figure(String number, String words, boolean attention) {}

    /** A domain to narrow the plan to; an empty id for all. */
    public record Choice(String id, String words) {}

    /**
     * A capability and what it lacks for its next phase.
     *
     * @param phase 1 to 3
     * @param lagging what it builds on and what is in an earlier phase
     * @param others actions for it that serve nothing of what it lacks
     */
    public record Card(
            String id,
            String name,
            int phase,
            String phaseWords,
            String summary,
            Target target,
            List<Link> lagging,
            List<Need> needs,
            List<ActionLine> others) {}

    /** A criterion that is lacking. */
    public record Need(String criterion, String statement, String state, Target target, List<ActionLine> actions) {}

    /** An action in a line. */
    public record ActionLine(String what, String status, String details, boolean late, Target target) {}

    /** A name that leads somewhere. */
    public record Link(String words, Target target) {}

    /** Capabilities in one line. */
    public record Folded(String heading, List<Link> capabilities) {}

    public PlanViewModel(Desk desk) {
        this.desk = desk;
        show();
        domain.addListener((property, before, now) -> show());
        onlyWithout.addListener((property, before, now) -> show());
        desk.session().contentProperty().addListener(onContent);
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The id of the domain that is shown; empty for all. */
    public StringProperty domainProperty() {
        return domain;
    }

    /** Whether only criteria without an action are shown. */
    public BooleanProperty onlyWithoutProperty() {
        return onlyWithout;
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    public void go(Target target) {
        desk.navigator().go(target);
    }

    public void goToAll() {
        go(Target.page(Action.KIND.name()));
    }

    /** Begins an action for a criterion and opens it: it says what the criterion says, until someone says it better. */
    public void add(Card card, Need need) {
        desk.session().flush();
        UUID id = Ids.fresh();
        desk.session().edit(Edit.of(Action.KIND, id)
                .set(Action.WHAT, need.statement())
                .set(Action.CAPABILITY, card.id())
                .set(Action.CRITERIA, need.criterion())
                .set(Action.STATUS, Action.Status.PLANNED.code())
                .build());
        go(Target.record(Action.KIND, id, Action.WHAT));
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private void show() {
        ActionPlan plan = ActionPlan.of(desk.packs(), desk.round(), desk.content(), desk.today());
        PlanWords words = new PlanWords(desk);
        List<Step> steps = plan.steps().stream().filter(step -> inDomain(step.way().capability().id())).toList();
        List<Card> cards = steps.stream()
                .filter(step -> !step.gaps().isEmpty())
                .map(step -> words.card(step, step.gaps().stream().filter(this::wanted).toList()))
                .filter(card -> !card.needs().isEmpty())
                .toList();
        content.set(new Content(
                subtitle(plan),
                figures(plan.glance()),
                domains(),
                cards.isEmpty() ? sentence(steps) : "",
                cards,
                words.folded(steps.stream().filter(step -> step.gaps().isEmpty()).toList()),
                plan.loose().stream().map(words::action).toList()));
    }

    private boolean wanted(Gap gap) {
        return !onlyWithout.get() || gap.actions().isEmpty();
    }

    private boolean inDomain(String capability) {
        return domain.get().isEmpty()
                || desk.packOf(capability).domains().stream()
                        .filter(each -> each.id().equals(domain.get()))
                        .anyMatch(each -> each.capabilities().stream().anyMatch(one -> one.id().equals(capability)));
    }

    private String subtitle(ActionPlan plan) {
        List<Gap> gaps = plan.steps().stream().flatMap(step -> step.gaps().stream()).toList();
        return desk.texts().get(
                "plan.subtitle",
                "count", gaps.size(),
                "capabilities", plan.steps().stream().filter(step -> !step.gaps().isEmpty()).count(),
                "without", gaps.stream().filter(gap -> gap.actions().isEmpty()).count());
    }

    private String sentence(List<Step> steps) {
        boolean lacks = steps.stream().anyMatch(step -> !step.gaps().isEmpty());
        boolean nothingSaid = steps.stream().allMatch(step -> step.way().phase().isEmpty());
        return desk.texts().get(lacks ? "plan.none.without" : nothingSaid ? "plan.none.said" : "plan.none");
    }

    private List<Figure> figures(Glance glance) {
        List<Figure> figures = new ArrayList<>(List.of(
                figure(glance.planned(), "plan.glance.planned", false),
                figure(glance.underWay(), "plan.glance.under-way", false),
                figure(glance.done(), "plan.glance.done", false)));
        Optional.of(glance.late()).filter(late -> late > 0)
                .ifPresent(late -> figures.add(figure(late, "plan.glance.late", true)));
        figures.add(figure(glance.help(), "plan.glance.help", false));
        return figures;
    }

    private Figure figure(int count, String key, boolean attention) {
        return new Figure(desk.texts().number(BigDecimal.valueOf(count)), desk.texts().get(key), attention);
    }

    private List<Choice> domains() {
        return Stream.concat(
                        Stream.of(new Choice("", desk.texts().get("plan.domain.all"))),
                        desk.packs().stream().flatMap(pack -> pack.domains().stream()
                                .map(each -> new Choice(each.id(), pack.texts().get(each.id() + ".name")))))
                .toList();
    }
}
