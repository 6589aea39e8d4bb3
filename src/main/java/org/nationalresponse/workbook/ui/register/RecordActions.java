package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
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
        return new RecordWords(desk.content(), desk.packs(), desk.texts())
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
        List<Edit.Write> writes = new ArrayList<>();
        desk.content().entry(kind, record).fields().forEach((field, value) -> {
            if (!field.equals(Entry.RETIRED)) {
                writes.add(new Edit.Write(new FieldRef(kind, copy, field), value));
            }
        });
        desk.session().edit(new Edit(writes));
        return copy;
    }

    boolean lacksUsual(Register register) {
        return !desk.session().readOnly() && !Presets.missing(desk.content(), register).isEmpty();
    }

    void addUsual(Register register) {
        desk.session().edit(Presets.missing(desk.content(), register));
    }
}
