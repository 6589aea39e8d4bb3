package org.nationalresponse.workbook.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.RecordRules;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Excerpt;

/** What can be done with a whole record. Nothing here removes one: what is taken out stays in the file with its reason. */
final class RecordActions {

    private final Desk desk;

    RecordActions(Desk desk) {
        this.desk = desk;
    }

    /** Asks for the reason and takes the record out of what counts. @return whether it was */
    boolean retire(Kind kind, UUID record) {
        desk.session().flush();
        if (desk.session().readOnly() || desk.content().entry(kind, record).fields().isEmpty()) {
            return false;
        }
        return desk.dialogs()
                .ask(
                        Message.of("register.retire"),
                        Message.of("register.retire.reason", "title", title(desk.content().entry(kind, record))),
                        Message.of("register.retire.go"))
                .map(reason -> {
                    desk.session().edit(Edit.set(kind, record, Entry.RETIRED, reason));
                    return true;
                })
                .orElse(false);
    }

    private String title(Entry entry) {
        return desk.words()
                .title(entry)
                .map(words -> Excerpt.line(words, Excerpt.LINE))
                .orElseGet(() -> desk.texts().get("register.unnamed"));
    }

    void bringBack(Kind kind, UUID record) {
        desk.session().edit(Edit.set(kind, record, Entry.RETIRED, ""));
    }

    /** A record with the same values, and none of the parts. @return its id */
    UUID duplicate(Kind kind, UUID record) {
        desk.session().flush();
        UUID copy = Ids.fresh();
        Map<String, String> values = new LinkedHashMap<>(desk.content().entry(kind, record).fields());
        values.remove(Entry.RETIRED);
        boolean refused = values.entrySet().removeIf(value -> RecordRules.refused(
                        desk.content(), new FieldRef(kind, copy, value.getKey()), value.getValue())
                .isPresent());
        if (refused) {
            // What only followed from it goes with it, such as the day on which a pledge was done.
            values.keySet().retainAll(asked(kind, values));
        }
        List<Edit.Write> writes = values.entrySet().stream()
                .map(value -> new Edit.Write(new FieldRef(kind, copy, value.getKey()), value.getValue()))
                .toList();
        desk.session().edit(new Edit(writes));
        return copy;
    }

    private List<String> asked(Kind kind, Map<String, String> values) {
        return desk.registers()
                .filter(register -> register.id().equals(kind.name()))
                .flatMap(register -> register.asked(values).stream())
                .map(Register.Field::id)
                .toList();
    }

    boolean lacksUsual(Register register) {
        return !desk.session().readOnly() && !Presets.missing(desk.content(), register).isEmpty();
    }

    void addUsual(Register register) {
        desk.session().edit(Presets.missing(desk.content(), register));
    }
}
