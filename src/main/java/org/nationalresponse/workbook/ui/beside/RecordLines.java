package org.nationalresponse.workbook.ui.beside;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Beside;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Item;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Line;

/** Puts the records of political will into short lines, each of which leads to its record. */
final class RecordLines {

    private final Desk desk;
    private final Workbook workbook;
    private final RecordWords words;
    private final Texts texts;

    RecordLines(Desk desk, RecordWords words) {
        this.desk = desk;
        this.workbook = desk.content();
        this.words = words;
        this.texts = desk.texts();
    }

    Item statement(Register register) {
        Optional<Line> line = Beside.latestStatement(workbook, desk.today()).map(spoken -> new Line(
                texts.get(
                        "beside.statement.words",
                        "speaker", title(register, spoken.statement().entry()),
                        "date", spoken.on()),
                texts.get(
                        "beside.statement.more",
                        "months", spoken.months(),
                        "online", spoken.online().map(named -> named ? "yes" : "no").orElse("unknown")),
                target(spoken.statement().entry())));
        return new Item(texts.get("beside.statement"), line.stream().toList());
    }

    Item mandates(Register register) {
        return new Item(words.name(register), Mandate.of(workbook).stream().map(mandate -> mandate(register, mandate)).toList());
    }

    Item plans(Register register) {
        return new Item(
                words.name(register),
                Beside.plans(workbook).stream().map(plan -> plan(register, plan)).toList());
    }

    Item pledges(Register register) {
        Progress backed = Beside.backedPledges(workbook);
        return new Item(
                texts.get("beside.pledges"),
                backed.total() == 0
                        ? List.of()
                        : List.of(new Line(
                                texts.get("beside.pledges.words", "done", backed.done(), "total", backed.total()),
                                "",
                                Target.page(register.id()))));
    }

    /** Where there is no such post, or one is only planned, that is what the record says. */
    private Line mandate(Register register, Mandate mandate) {
        String more = mandate.exists()
                ? mandate.holderEnds()
                        .map(ends -> texts.get("beside.mandate.ends", "date", ends))
                        .orElseGet(() -> texts.get("beside.mandate.ends.none"))
                : register.field(Mandate.EXISTS)
                        .flatMap(field -> words.value(register, field, mandate.entry())
                                .map(value -> words.label(register, field) + " " + value))
                        .orElse("");
        return new Line(title(register, mandate.entry()), more, target(mandate.entry()));
    }

    private Line plan(Register register, Plan plan) {
        String ends = plan.ends()
                .map(date -> texts.get("beside.plan.ends", "date", date))
                .orElseGet(() -> texts.get("beside.plan.ends.none"));
        String more = register.field(Plan.STATUS)
                .flatMap(field -> words.value(register, field, plan.entry()))
                .map(status -> texts.get("beside.plan.more", "status", status, "ends", ends))
                .orElse(ends);
        return new Line(title(register, plan.entry()), more, target(plan.entry()));
    }

    private String title(Register register, Entry entry) {
        return words.title(entry).orElseGet(() -> words.name(register));
    }

    private static Target target(Entry entry) {
        return Target.record(entry.kind(), entry.id(), "");
    }
}
