package org.nationalresponse.workbook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordFaults;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.RecordRules;
import org.nationalresponse.workbook.text.Message;

/** Takes the rows of a register's table one by one: which record each is, what it changes there, and what is wrong with it. */
final class RegisterRows {

    private final CsvFaults faults;
    private final Register register;
    private final Workbook workbook;
    private final Cells cells;
    private final List<Register.Field> fields;
    private final RecordKeys keys;

    private final List<Edit.Write> writes = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private final Map<UUID, Long> lines = new HashMap<>();
    private int added;
    private int updated;
    private int unchanged;

    /** A link to a record that the same table has to bring. */
    private record Awaited(long line, String column, UUID id) {}

    RegisterRows(CsvTable table, CsvFaults faults, Register register, Workbook workbook, Cells cells) {
        this.faults = faults;
        this.register = register;
        this.workbook = workbook;
        this.cells = cells;
        this.fields = RegisterCsv.fields(register);
        this.keys = new RecordKeys(table, faults, register, workbook, lines);
    }

    void take(CsvTable.Row row) {
        Map<Register.Field, Cells.Said> read = new LinkedHashMap<>();
        Optional<Entry> entry = row.cell(RegisterCsv.ID).isEmpty() ? byKey(row, read) : byId(row);
        if (entry.isEmpty() || doubled(row, entry.get().id())) {
            return;
        }
        Map<String, String> changes = changes(row, entry.get(), read);
        if (changes != null && sound(row, entry.get(), changes)) {
            count(entry.get(), changes);
        }
    }

    /** What is to be done, once all rows were taken. */
    Import result() {
        for (Awaited link : awaited) {
            if (!lines.containsKey(link.id())) {
                faults.cell(link.line(), link.column(), Message.of("exchange.csv.link-unknown", "value", link.id().toString()));
            }
        }
        Edit edit = new Edit(writes);
        atOdds(edit);
        faults.throwIfAny();
        return new Import(edit, added, updated, unchanged);
    }

    /** Only once all rows are known, since one record may hold what another needs. */
    private void atOdds(Edit edit) {
        Set<UUID> changed = new LinkedHashSet<>();
        edit.writes().forEach(write -> changed.add(write.place().record()));
        RecordRules.newlyAtOdds(workbook, workbook.with(edit), new Kind(register.id()), changed)
                .forEach((id, wrong) -> wrong.forEach(fault -> faults.cell(lines.get(id), fault.field(), fault.text())));
    }

    private Optional<Entry> byId(CsvTable.Row row) {
        String cell = row.cell(RegisterCsv.ID);
        if (!LinkCells.ID.matcher(cell).matches()) {
            faults.cell(row.line(), RegisterCsv.ID, Message.of("exchange.csv.id-form", "value", CsvFaults.quoted(cell)));
            return Optional.empty();
        }
        UUID id = UUID.fromString(cell.toLowerCase(Locale.ROOT));
        Kind kind = new Kind(register.id());
        if (workbook.kindOf(id).filter(other -> !other.equals(kind)).isPresent()) {
            faults.cell(row.line(), RegisterCsv.ID, Message.of("exchange.csv.id-elsewhere", "value", cell));
            return Optional.empty();
        }
        return Optional.of(workbook.entry(kind, id));
    }

    private Optional<Entry> byKey(CsvTable.Row row, Map<Register.Field, Cells.Said> read) {
        for (Register.Field field : keys.fields(row)) {
            String cell = row.cell(field.id());
            if (!cell.isEmpty()) {
                Cells.Said said = cells.said(field, cell);
                said.fault().ifPresent(fault -> faults.cell(row.line(), field.id(), fault));
                if (said.fault().isPresent()) {
                    return Optional.empty();
                }
                read.put(field, said);
            }
        }
        return keys.find(row, read.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, said -> said.getValue().value())));
    }

    private boolean doubled(CsvTable.Row row, UUID id) {
        Long first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            faults.line(row.line(), Message.of("exchange.csv.doubled", "first", first));
        }
        return first != null;
    }

    /** The values that differ from the record's, by field; null where a cell has a fault. */
    private Map<String, String> changes(CsvTable.Row row, Entry entry, Map<Register.Field, Cells.Said> read) {
        Map<String, String> changes = new LinkedHashMap<>();
        boolean wrong = false;
        for (Register.Field field : fields) {
            String cell = row.cell(field.id());
            String stored = entry.text(field.id()).orElse("");
            if (cell.isEmpty() || Cells.same(field, stored, cell)) {
                continue;
            }
            Cells.Said said = read.containsKey(field) ? read.get(field) : cells.said(field, cell);
            said.fault().ifPresent(fault -> faults.cell(row.line(), field.id(), fault));
            wrong |= said.fault().isPresent();
            if (!said.value().isEmpty() && !Cells.sameValue(field, stored, said.value())) {
                changes.put(field.id(), said.value());
                said.awaited().forEach(id -> awaited.add(new Awaited(row.line(), field.id(), UUID.fromString(id))));
            }
        }
        return wrong ? null : changes;
    }

    /** What was wrong in the record before is no fault of the table. */
    private boolean sound(CsvTable.Row row, Entry entry, Map<String, String> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        Map<String, String> after = new HashMap<>(entry.fields());
        after.putAll(changes);
        List<RecordFaults.FieldFault> wrong = new ArrayList<>(RecordFaults.of(register, after));
        if (!wrong.isEmpty()) {
            wrong.removeAll(RecordFaults.of(register, entry.fields()));
            wrong.forEach(fault -> faults.cell(row.line(), fault.field(), fault.text()));
        }
        return wrong.isEmpty();
    }

    private void count(Entry entry, Map<String, String> changes) {
        changes.forEach((field, value) -> writes.add(new Edit.Write(new FieldRef(entry.kind(), entry.id(), field), value)));
        if (changes.isEmpty()) {
            unchanged++;
        } else if (entry.fields().isEmpty()) {
            added++;
        } else {
            updated++;
        }
    }
}
