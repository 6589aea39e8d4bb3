package org.nationalresponse.workbook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/** Which record a row without an id is: the one with the same values in the register's key fields. */
final class RecordKeys {

    private final CsvTable table;
    private final CsvFaults faults;
    private final Register register;
    private final Workbook workbook;
    /** On which line each record was met. */
    private final Map<UUID, Long> lines;

    private final Map<List<String>, Long> firstLines = new HashMap<>();
    private List<Register.Field> fields;
    private Map<List<String>, List<Entry>> known;

    RecordKeys(CsvTable table, CsvFaults faults, Register register, Workbook workbook, Map<UUID, Long> lines) {
        this.table = table;
        this.faults = faults;
        this.register = register;
        this.workbook = workbook;
        this.lines = lines;
    }

    /** The key fields that the table has; a fault of the whole file where it has none, since its rows could be any record. */
    List<Register.Field> fields(CsvTable.Row row) {
        if (fields == null) {
            fields = wanted().stream().filter(field -> table.has(field.id())).toList();
            if (fields.isEmpty()) {
                throw faults.file("exchange.csv.key-missing", "line", row.line(), "columns", names());
            }
        }
        return fields;
    }

    /** The record of the workbook, or a new one; absent where the row has a fault, which is noted. */
    Optional<Entry> find(CsvTable.Row row, Map<Register.Field, String> values) {
        if (values.isEmpty()) {
            faults.line(row.line(), Message.of("exchange.csv.key-empty", "columns", names()));
            return Optional.empty();
        }
        List<String> key = fields.stream().map(field -> folded(field, values.getOrDefault(field, ""))).toList();
        Long first = firstLines.putIfAbsent(key, row.line());
        List<Entry> same = known().getOrDefault(key, List.of()).stream().filter(entry -> meant(row, entry)).toList();
        Optional<Entry> next = same.stream().filter(entry -> !lines.containsKey(entry.id())).findFirst();
        if (first == null && next.isEmpty() && !same.isEmpty()) {
            first = lines.get(same.get(0).id());
        }
        if (first != null) {
            faults.line(row.line(), Message.of("exchange.csv.doubled", "first", first));
            return Optional.empty();
        }
        return next.or(() -> Optional.of(Entry.blank(new Kind(register.id()), Ids.fresh())));
    }

    /**
     * Where the table lacks a part of the key, a record that has that part is only met by a row that agrees with it in all that
     * it says. Else a value of no year would go over that of another.
     */
    private boolean meant(CsvTable.Row row, Entry entry) {
        boolean lacksNone = wanted().stream()
                .filter(field -> !table.has(field.id()))
                .allMatch(field -> entry.text(field.id()).orElse("").isBlank());
        return lacksNone
                || register.fields()
                        .filter(field -> !row.cell(field.id()).isEmpty())
                        .allMatch(field -> Cells.same(field, entry.text(field.id()).orElse(""), row.cell(field.id())));
    }

    /** Those that count come first; one that was taken out is still known, and is not added again. */
    private Map<List<String>, List<Entry>> known() {
        if (known == null) {
            known = new HashMap<>();
            List<Entry> entries = new ArrayList<>(workbook.current(new Kind(register.id())));
            workbook.all(new Kind(register.id())).stream().filter(Entry::retired).forEach(entries::add);
            for (Entry entry : entries) {
                List<String> key =
                        fields.stream().map(field -> folded(field, entry.text(field.id()).orElse(""))).toList();
                known.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry);
            }
        }
        return known;
    }

    /** A register that says nothing of a key is told by all its fields. */
    private List<Register.Field> wanted() {
        List<Register.Field> key = register.listing().key().stream().flatMap(id -> register.field(id).stream()).toList();
        if (key.isEmpty()) {
            key = register.titleFields();
        }
        return key.isEmpty() ? register.fields().toList() : key;
    }

    private String names() {
        return wanted().stream().map(Register.Field::id).collect(Collectors.joining(", "));
    }

    private static String folded(Register.Field field, String value) {
        return Cells.line(Formulas.restored(Cells.written(field, value).strip()).strip());
    }
}
