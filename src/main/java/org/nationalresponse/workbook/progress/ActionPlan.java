package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;

/**
 * What capabilities lack for their next phases, what others build on first, and who does what about it.
 *
 * @param steps one for each capability of the packs
 * @param loose open actions that serve no capability and no criterion of the packs
 */
public record ActionPlan(List<Step> steps, List<Action> loose, Glance glance) {

    /**
     * A capability on its way.
     *
     * @param others open actions for the capability that serve nothing of what it lacks
     */
    public record Step(NextPhase way, List<Gap> gaps, List<Action> others) {}

    /** A criterion that is lacking, and the actions that serve it, save those that were given up. */
    public record Gap(Lack lack, List<Action> actions) {}

    /**
     * All actions in figures.
     *
     * @param late of those that are planned or under way
     * @param help of those that are planned or under way, for how many help is needed
     */
    public record Glance(int planned, int underWay, int done, int late, int help) {}

    public ActionPlan {
        steps = List.copyOf(steps);
        loose = List.copyOf(loose);
    }

    public static ActionPlan of(List<Pack> packs, Round round, Workbook workbook, LocalDate today) {
        List<Action> actions = Action.of(workbook);
        List<Action> counting = actions.stream().filter(action -> action.status() != Action.Status.GIVEN_UP).toList();
        Set<String> known = packs.stream()
                .flatMap(Pack::capabilities)
                .flatMap(ActionPlan::ids)
                .collect(Collectors.toSet());
        return new ActionPlan(
                NextPhase.of(packs, round, workbook).stream().map(way -> step(way, counting)).toList(),
                counting.stream().filter(Action::open).filter(action -> serves(action).noneMatch(known::contains)).toList(),
                glance(actions, today));
    }

    private static Step step(NextPhase way, List<Action> actions) {
        List<Gap> gaps = way.lacks().stream()
                .map(lack -> new Gap(
                        lack,
                        actions.stream().filter(action -> action.criteria().contains(lack.criterion().id())).toList()))
                .toList();
        Set<Action> shown = new HashSet<>();
        gaps.forEach(gap -> shown.addAll(gap.actions()));
        Set<String> own = ids(way.capability()).collect(Collectors.toSet());
        List<Action> others = actions.stream()
                .filter(action -> action.open() && !shown.contains(action))
                .filter(action -> serves(action).anyMatch(own::contains))
                .toList();
        return new Step(way, gaps, others);
    }

    private static Glance glance(List<Action> actions, LocalDate today) {
        return new Glance(
                with(actions, Action.Status.PLANNED),
                with(actions, Action.Status.UNDER_WAY),
                with(actions, Action.Status.DONE),
                (int) actions.stream().filter(action -> action.late(today)).count(),
                (int) actions.stream()
                        .filter(Action::open)
                        .filter(action -> action.help().filter(Action.Help.NEEDED::equals).isPresent())
                        .count());
    }

    private static int with(List<Action> actions, Action.Status status) {
        return (int) actions.stream().filter(action -> action.status() == status).count();
    }

    private static Stream<String> ids(Capability capability) {
        return Stream.concat(
                Stream.of(capability.id()), capability.criteria().stream().map(Criterion::id));
    }

    private static Stream<String> serves(Action action) {
        return Stream.concat(action.capability().stream(), action.criteria().stream());
    }
}
