package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.progress.ActionPlan;
import org.nationalresponse.workbook.progress.Lack;
import org.nationalresponse.workbook.progress.NextPhase;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;
import org.nationalresponse.workbook.text.Texts;

/** What a capability lacks for its next phase, and who does what about it. */
record NextWords(Material material) {

    List<List<Run>> of(Told told) {
        return material.plan().stream()
                .flatMap(plan -> plan.steps().stream())
                .filter(step -> step.way().capability().equals(told.capability()))
                .findFirst()
                .map(step -> lines(told, step))
                .orElse(List.of());
    }

    private List<List<Run>> lines(Told told, ActionPlan.Step step) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.words(way(told, step.way()))));
        for (ActionPlan.Gap gap : step.gaps()) {
            gap.actions().forEach(action -> lines.add(action(Optional.of(told.number(gap.lack().criterion())), action)));
        }
        String without = step.gaps().stream()
                .filter(gap -> gap.actions().isEmpty())
                .map(gap -> told.number(gap.lack().criterion()))
                .reduce((one, other) -> texts().get("report.two", "one", one, "other", other))
                .orElse("");
        if (!without.isEmpty()) {
            lines.add(List.of(Run.quiet(texts().get("report.next.without", "numbers", without))));
        }
        step.others().forEach(action -> lines.add(action(Optional.empty(), action)));
        return lines;
    }

    private String way(Told told, NextPhase way) {
        if (way.phase().isEmpty()) {
            return texts().get("report.next.unknown");
        }
        if (way.next().isEmpty()) {
            return texts().get("report.next.last");
        }
        int next = way.next().get();
        if (way.reached()) {
            return texts().get("report.next.reached", "phase", next);
        }
        return texts().get(
                way.chosen() ? "report.next.lacks" : "report.next.lacks-said",
                "phase", next,
                "now", way.phase().get(),
                "needs", Stream.of(
                                needs("report.next.met", told, way, Answer.Value.MET),
                                needs("report.next.partly", told, way, Answer.Value.PARTLY))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> texts().get("report.both", "one", one, "other", other))
                        .orElse(""));
    }

    private Optional<String> needs(String key, Told told, NextPhase way, Answer.Value needed) {
        return way.lacks().stream()
                .filter(lack -> lack.needed() == needed)
                .map(Lack::criterion)
                .map(told::number)
                .reduce((one, other) -> texts().get("report.two", "one", one, "other", other))
                .map(numbers -> texts().get(key, "numbers", numbers));
    }

    /** @param number of the criterion that it serves */
    private List<Run> action(Optional<String> number, Action action) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.quiet(number.map(each -> texts().get("report.next.serves", "number", each))
                .orElseGet(() -> texts().get("report.next.also")) + " "));
        runs.add(Facts.orNoData(texts(), action.what()));
        runs.add(Run.words(texts().get("report.dash")));
        runs.add(action.owner().map(Run::typed).orElseGet(() -> Run.quiet(texts().get("report.next.no-owner"))));
        runs.add(Run.words(texts().get("report.dot") + action.due()
                .map(day -> texts().get("report.next.due", "date", day))
                .orElseGet(() -> texts().get("report.next.undated"))));
        runs.add(Run.words(texts().get("report.dot") + new ActionWords(material).status(action)));
        if (action.late(material.source().today())) {
            runs.add(Run.wants(texts().get("report.dot") + texts().get("report.late")));
        }
        return runs;
    }

    private Texts texts() {
        return material.texts();
    }
}
