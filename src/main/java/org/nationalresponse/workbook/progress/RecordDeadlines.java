package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Deadline;
import org.nationalresponse.workbook.text.Message;

/**
 * The days that the records of registers name as ones to keep. A day no longer counts once it is met, once its record is closed
 * or taken out, and once the record that it is a part of is.
 */
final class RecordDeadlines {

    private final Workbook workbook;
    private final List<Register> registers;
    private final RecordWords words;
    private final Superseded superseded;
    private final List<Due> found = new ArrayList<>();

    private RecordDeadlines(Workbook workbook, List<Pack> packs, RecordWords words) {
        this.workbook = workbook;
        this.registers = packs.stream().flatMap(pack -> pack.registers().stream()).toList();
        this.words = words;
        this.superseded = new Superseded(workbook);
    }

    static List<Due> of(Workbook workbook, List<Pack> packs, RecordWords words) {
        RecordDeadlines deadlines = new RecordDeadlines(workbook, packs, words);
        deadlines.registers.forEach(deadlines::register);
        return deadlines.found;
    }

    private void register(Register register) {
        List<Register.Field> days = register.fields()
                .filter(field -> field.type() == Register.Type.DATE && field.rules().deadline() != Deadline.NONE)
                .toList();
        if (days.isEmpty()) {
            return;
        }
        List<Register> wholes = registers.stream().filter(whole -> whole.parts().contains(register.id())).toList();
        workbook.current(new Kind(register.id())).stream()
                .filter(entry -> open(register, entry) && wholes.stream().allMatch(whole -> open(register, entry, whole)))
                .forEach(entry -> entry(register, days, entry));
    }

    private void entry(Register register, List<Register.Field> days, Entry entry) {
        List<Register.Field> asked = register.asked(entry.fields());
        for (Register.Field field : days) {
            boolean met = field.rules().metBy().flatMap(entry::text).isPresent();
            Optional<LocalDate> day = entry.date(field.id());
            boolean listed = day.isPresent() || field.rules().deadline() == Deadline.WANTED;
            if (!met && listed && asked.contains(field) && superseded.stillCounts(entry, field.id())) {
                found.add(new Due(
                        day,
                        Message.of(
                                "progress.due.record",
                                "label", words.label(register, field),
                                "title", Named.of(words, entry)),
                        Target.record(entry.kind(), entry.id(), field.id()),
                        entry.id() + "/" + field.id(),
                        false));
            }
        }
    }

    /** Whether the record that this one is a part of still counts; one that belongs to none counts by itself. */
    private boolean open(Register register, Entry part, Register whole) {
        List<UUID> ids = register.linkTo(whole.id()).map(link -> part.records(link.id())).orElse(List.of());
        return ids.stream()
                .map(id -> workbook.entry(new Kind(whole.id()), id))
                .allMatch(entry -> !entry.retired() && open(whole, entry));
    }

    private static boolean open(Register register, Entry entry) {
        return register.closed().filter(closed -> closed.holds(entry.fields())).isEmpty();
    }
}
