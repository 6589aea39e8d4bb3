package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Width;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Where the country stands towards the instruments, and each of its acts. */
final class InstrumentTables {

    private final Source source;
    private final Texts texts;

    private InstrumentTables(Source source) {
        this.source = source;
        this.texts = source.texts();
    }

    static List<TableSheet> of(Source source) {
        InstrumentTables tables = new InstrumentTables(source);
        return List.of(tables.standings(), tables.actions());
    }

    private TableSheet standings() {
        List<Column> columns = List.of(
                new Column(texts.get("sheet.instrument"), Width.NAME),
                new Column(texts.get("sheet.instrument.title"), Width.TEXT),
                new Column(texts.get("sheet.instrument.code"), Width.NUMBER),
                new Column(texts.get("sheet.instrument.state"), Width.SHORT),
                new Column(texts.get("sheet.instrument.day"), Width.DAY),
                new Column(texts.get("sheet.instrument.in-force"), Width.DAY),
                new Column(texts.get("sheet.instrument.ends"), Width.DAY),
                new Column(texts.get("sheet.instrument.rule"), Width.NAME),
                new Column(texts.get("sheet.instrument.reservations"), Width.NUMBER),
                new Column(texts.get("sheet.instrument.reservation-texts"), Width.TEXT),
                new Column(texts.get("sheet.instrument.reason"), Width.NAME),
                new Column(texts.get("sheet.checked-on"), Width.DAY),
                new Column(texts.get("sheet.source"), Width.NAME));
        return new TableSheet(
                texts.get("sheet.instruments"),
                texts.get("sheet.instruments.about"),
                columns,
                source.standings().stream().map(this::standing).toList());
    }

    private List<CellValue> standing(Standing standing) {
        InstrumentNote note = InstrumentNote.of(source.workbook(), standing.instrument().id());
        boolean counts = !note.entry().retired();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.words(texts.say(standing.instrument().name())));
        row.add(CellValue.words(texts.say(standing.instrument().title())));
        row.add(CellValue.words(standing.instrument().id()));
        row.add(CellValue.words(texts.say(standing.state().label())));
        row.add(CellValue.day(standing.decisive().flatMap(TreatyAction::date)));
        row.add(CellValue.day(standing.inForce().flatMap(Standing.Effect::date)));
        row.add(CellValue.day(standing.ends().flatMap(Standing.Effect::date)));
        row.add(CellValue.words(standing.ends().or(standing::inForce).map(this::rule)));
        row.add(standing.state().bound() ? CellValue.count(standing.reservations().size()) : CellValue.NOTHING);
        row.add(CellValue.words(String.join("\n", standing.reservations().stream().map(this::said).toList())));
        row.add(CellValue.words(Typed.filled(note.reason()).filter(reason -> counts)));
        row.add(CellValue.day(standing.checkedOn()));
        row.add(CellValue.words(standing.decisive()
                .flatMap(TreatyAction::source)
                .or(() -> note.entry().text(InstrumentNote.SOURCE).filter(words -> counts))));
        return row;
    }

    private String rule(Standing.Effect effect) {
        String rule = texts.say(effect.rule());
        return effect.date().isPresent() && effect.suggested() ? texts.get("sheet.instrument.suggested", "rule", rule) : rule;
    }

    private String said(TreatyAction action) {
        String kind = action.kind().map(each -> texts.say(each.label())).orElse("");
        return action.note().map(note -> texts.get("sheet.instrument.said", "kind", kind, "note", note)).orElse(kind);
    }

    private TableSheet actions() {
        List<Column> columns = List.of(
                new Column(texts.get("sheet.instrument"), Width.NAME),
                new Column(texts.get("sheet.act"), Width.SHORT),
                new Column(texts.get("sheet.instrument.day"), Width.DAY),
                new Column(texts.get("sheet.act.in-force"), Width.DAY),
                new Column(texts.get("sheet.act.note"), Width.TEXT),
                new Column(texts.get("sheet.act.territories"), Width.NAME),
                new Column(texts.get("sheet.checked-on"), Width.DAY),
                new Column(texts.get("sheet.source"), Width.NAME));
        return new TableSheet(
                texts.get("sheet.acts"),
                texts.get("sheet.acts.about"),
                columns,
                TreatyActions.of(source.workbook()).stream().map(this::action).toList());
    }

    private List<CellValue> action(TreatyAction action) {
        return List.of(
                CellValue.words(name(action.instrument())),
                CellValue.words(action.kind().map(kind -> texts.say(kind.label()))),
                CellValue.day(action.date()),
                CellValue.day(action.inForce()),
                CellValue.words(action.note()),
                CellValue.words(action.territories()),
                CellValue.day(action.checkedOn()),
                CellValue.words(action.source()));
    }

    /** An instrument that the program does not know is called by its code. */
    private String name(String instrument) {
        return source.standings().stream()
                .map(Standing::instrument)
                .filter(each -> each.id().equals(instrument))
                .findFirst()
                .map(each -> texts.say(each.name()))
                .orElse(instrument);
    }
}
