package org.nationalresponse.workbook.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.progress.ActionPlan.Gap;
import org.nationalresponse.workbook.progress.ActionPlan.Step;
import org.nationalresponse.workbook.progress.Lack;
import org.nationalresponse.workbook.progress.NextPhase;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.ActionLine;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Folded;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Link;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Need;

/** Puts the plan into the words of the packs and of the screen. */
final class PlanWords {

    private final Desk desk;
    private final Texts texts;
    private final PackTexts actions;

    PlanWords(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.actions = desk.packDeclaring(Action.KIND.name()).texts();
    }

    /** @param gaps those of the step that are shown */
    Card card(Step step, List<Gap> gaps) {
        NextPhase way = step.way();
        PackTexts words = way.pack().texts();
        int phase = way.phase().orElseThrow();
        String id = way.capability().id();
        return new Card(
                id,
                name(way.pack(), way.capability()),
                phase,
                texts.get(
                        way.chosen() ? "plan.phase" : "plan.phase.said",
                        "now", words.get("phase." + phase),
                        "next", words.get("phase." + way.next().orElseThrow())),
                texts.get(
                        "plan.card",
                        "count", step.gaps().size(),
                        "without", step.gaps().stream().filter(gap -> gap.actions().isEmpty()).count()),
                Target.page(id),
                way.lagging().stream().map(this::lagging).toList(),
                gaps.stream().map(gap -> need(words, id, gap)).toList(),
                step.others().stream().map(this::action).toList());
    }

    /** Capabilities of which the plan asks nothing: those that are not assessed, those that have arrived. */
    List<Folded> folded(List<Step> steps) {
        List<Folded> folded = new ArrayList<>();
        add(folded, "plan.folded.reached", steps, NextPhase::reached);
        add(folded, "plan.folded.last", steps, way -> way.phase().filter(phase -> phase == Pack.PHASES).isPresent());
        add(folded, "plan.folded.unknown", steps, way -> way.phase().isEmpty());
        return folded;
    }

    ActionLine action(Action action) {
        String details = Stream.of(
                        action.owner(),
                        action.due().map(day -> texts.get("plan.due", "date", day)))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
        return new ActionLine(
                action.what().orElseGet(() -> texts.get("plan.unnamed")),
                actions.get("action.status." + action.status().code()),
                details,
                action.late(desk.today()),
                Target.record(Action.KIND, action.id(), ""));
    }

    private void add(List<Folded> folded, String key, List<Step> steps, Predicate<NextPhase> which) {
        List<Link> links = steps.stream().map(Step::way).filter(which).map(way -> link(way.pack(), way.capability())).toList();
        if (!links.isEmpty()) {
            folded.add(new Folded(texts.get(key, "count", links.size()), links));
        }
    }

    private Link link(Pack pack, Capability capability) {
        return new Link(name(pack, capability), Target.page(capability.id()));
    }

    /** Where capabilities of two frameworks go by one name, with the domain. */
    private String name(Pack pack, Capability capability) {
        String name = pack.texts().get(capability.id() + ".name");
        long so = desk.packs().stream()
                .flatMap(each -> each.capabilities().map(one -> each.texts().get(one.id() + ".name")))
                .filter(name::equals)
                .count();
        return so == 1 ? name : texts.get("plan.name", "capability", name, "domain", domain(pack, capability));
    }

    private static String domain(Pack pack, Capability capability) {
        return pack.domains().stream()
                .filter(each -> each.capabilities().contains(capability))
                .map(each -> pack.texts().get(each.id() + ".name"))
                .findFirst()
                .orElseThrow();
    }

    private Link lagging(NextPhase.Lagging other) {
        Pack pack = desk.packOf(other.capability().id());
        return new Link(
                texts.get(
                        "plan.lagging.one",
                        "capability", name(pack, other.capability()),
                        "phase", pack.texts().get("phase." + other.phase())),
                Target.page(other.capability().id()));
    }

    private Need need(PackTexts words, String capability, Gap gap) {
        Lack lack = gap.lack();
        String id = lack.criterion().id();
        return new Need(
                id,
                words.get(id + ".text"),
                texts.get(
                        "plan.state",
                        "now", lack.now()
                                .map(now -> texts.get("answer.long." + now.code()))
                                .orElseGet(() -> texts.get("plan.state.none")),
                        "needed", lack.needed() == Answer.Value.MET ? "met" : "partly"),
                new Target(capability, id),
                gap.actions().stream().map(this::action).toList());
    }
}
