package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.progress.ActionPlan;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;
import org.nationalresponse.workbook.text.Texts;

/** The action plan as one table, capability by capability. */
final class PlanSection {

    private static final List<Integer> WIDTHS = List.of(37, 21, 12, 10, 10, 10);

    private final Material material;
    private final Texts texts;
    private final ActionWords words;

    private PlanSection(Material material) {
        this.material = material;
        this.texts = material.texts();
        this.words = new ActionWords(material);
    }

    static List<Block> of(Material material) {
        return new PlanSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Action> actions = Action.of(material.workbook());
        if (actions.isEmpty()) {
            return List.of(new Block.Paragraph(Manner.BODY, List.of(Run.words(texts.get("report.plan.none")))));
        }
        List<Block> blocks = new ArrayList<>();
        material.plan().map(ActionPlan::glance).ifPresent(glance -> blocks.add(new Block.Paragraph(
                Manner.BODY,
                List.of(Run.words(texts.get(
                        "report.plan.glance",
                        "planned", glance.planned(),
                        "underWay", glance.underWay(),
                        "done", glance.done(),
                        "late", glance.late(),
                        "help", glance.help()))))));
        List<Column> columns = new ArrayList<>();
        int at = 0;
        for (String header : List.of(
                texts.get("report.plan.what"),
                texts.get("report.plan.owner"),
                texts.get("report.plan.due"),
                texts.get("report.plan.status"),
                texts.get("report.plan.help"),
                texts.get("report.plan.cost"))) {
            columns.add(new Column(header, WIDTHS.get(at++)));
        }
        blocks.add(new Block.Table(texts.get("report.section.plan"), columns, rows(actions)));
        return blocks;
    }

    private List<Row> rows(List<Action> actions) {
        List<Row> rows = new ArrayList<>();
        List<Action> left = new ArrayList<>(actions);
        for (Told told : material.capabilities()) {
            Set<String> ids = Stream.concat(
                            Stream.of(told.capability().id()),
                            told.capability().criteria().stream().map(Criterion::id))
                    .collect(Collectors.toSet());
            // An action stands once: with the capability that it names, else with the first whose criteria it serves.
            List<Action> own = left.stream().filter(action -> serves(action, ids)).toList();
            left.removeAll(own);
            group(rows, told.line().name(), own);
        }
        group(rows, texts.get("report.plan.loose"), left);
        return rows;
    }

    private static boolean serves(Action action, Set<String> ids) {
        return action.capability().map(ids::contains).orElseGet(() -> action.criteria().stream().anyMatch(ids::contains));
    }

    private void group(List<Row> rows, String name, List<Action> actions) {
        if (!actions.isEmpty()) {
            rows.add(new Row(List.of(new Cell(List.of(List.of(Run.words(name))), WIDTHS.size(), true)), true));
            actions.forEach(action -> rows.add(row(action)));
        }
    }

    private Row row(Action action) {
        List<List<Run>> what = new ArrayList<>(List.of(List.of(Facts.orNoData(texts, action.what()))));
        Stream.of(Action.WHY_GIVEN_UP, Action.HELP_TEXT, Action.NOTE)
                .flatMap(field -> words.value(action, field).stream())
                .forEach(more -> what.add(List.of(new Run.Typed(more, Run.Look.QUIET))));
        return Row.of(
                new Cell(what, 1, true),
                typed(action.owner()),
                due(action),
                state(action),
                typed(words.value(action, Action.HELP)),
                typed(words.cost(action)));
    }

    private Cell due(Action action) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(action.due().map(day -> Run.words(texts.date(day))).orElseGet(() -> Run.quiet(material.words().noData()))));
        if (action.late(material.source().today())) {
            lines.add(List.of(Run.wants(texts.get("report.late"))));
        }
        return new Cell(lines, 1, false);
    }

    private Cell state(Action action) {
        List<List<Run>> lines = new ArrayList<>(List.of(List.of(Run.words(words.status(action)))));
        action.doneOn()
                .filter(day -> action.status() == Action.Status.DONE)
                .ifPresent(day -> lines.add(List.of(Run.quiet(texts.date(day)))));
        return new Cell(lines, 1, false);
    }

    private Cell typed(Optional<String> text) {
        return Cell.of(Facts.orNoData(texts, text));
    }
}
