package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Width;

/** The registers, one sheet each, in the words of their packs. A field in which no record holds anything is left out. */
final class RegisterTables {

    private final Source source;
    private final RecordWords words;

    private RegisterTables(Source source) {
        this.source = source;
        this.words = source.words();
    }

    /** The action plan, also where it holds nothing. */
    static Optional<TableSheet> actionPlan(Source source) {
        RegisterTables tables = new RegisterTables(source);
        return tables.registers().stream()
                .filter(register -> register.id().equals(Action.KIND.name()))
                .findFirst()
                .map(tables::sheet)
                .map(sheet -> new TableSheet(
                        source.texts().get("sheet.plan"), source.texts().get("sheet.plan.about"), sheet.columns(), sheet.rows()));
    }

    /** The others, those that hold nothing too. */
    static List<TableSheet> others(Source source) {
        RegisterTables tables = new RegisterTables(source);
        return tables.registers().stream()
                .filter(register -> !register.id().equals(Action.KIND.name()))
                .map(tables::sheet)
                .toList();
    }

    private List<Register> registers() {
        Map<String, Register> registers = new LinkedHashMap<>();
        source.packs().stream().map(Pack::registers).forEach(each -> each.forEach(one -> registers.putIfAbsent(one.id(), one)));
        return List.copyOf(registers.values());
    }

    private TableSheet sheet(Register register) {
        List<Entry> entries = source.workbook().current(new Kind(register.id()));
        List<Register.Field> fields = register.fields()
                .filter(field -> entries.stream().anyMatch(entry -> value(register, field, entry) != CellValue.NOTHING))
                .toList();
        List<List<CellValue>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(fields.stream().map(field -> value(register, field, entry)).toList());
        }
        return new TableSheet(
                words.name(register),
                about(register),
                fields.stream().map(field -> new Column(words.label(register, field), width(field))).toList(),
                rows);
    }

    private String about(Register register) {
        return source.packs().stream()
                .filter(pack -> pack.register(register.id()).isPresent())
                .findFirst()
                .flatMap(pack -> pack.texts().find(register.id() + ".about"))
                .orElse("");
    }

    /** What cannot be read as its type stands there as it was typed. What is not asked of a record is not said of it. */
    private CellValue value(Register register, Register.Field field, Entry entry) {
        if (!register.asked(entry.fields()).contains(field)) {
            return CellValue.NOTHING;
        }
        Optional<CellValue> typed = switch (field.type()) {
            case DATE -> entry.date(field.id()).map(CellValue.Day::new);
            case NUMBER -> entry.number(field.id()).map(CellValue.Amount::new);
            case YEAR -> entry.year(field.id()).map(CellValue.Year::new);
            default -> Optional.empty();
        };
        return typed.orElseGet(() -> CellValue.words(
                field.type() == Register.Type.NUMBER ? entry.text(field.id()) : words.value(register, field, entry)));
    }

    private static Width width(Register.Field field) {
        return switch (field.type()) {
            case DATE -> Width.DAY;
            case NUMBER -> Width.SHORT;
            case YEAR, CURRENCY -> Width.NUMBER;
            case CHOICE -> Width.SHORT;
            case TEXT, CHOICES, LINK, LINKS -> Width.NAME;
            case LONG_TEXT -> Width.TEXT;
        };
    }
}
