package org.nationalresponse.workbook.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One record of a plain register as it is edited. */
public final class RecordViewModel implements AutoCloseable {

    private final Desk desk;
    private final Register register;
    private final PackTexts words;
    private final Kind kind;
    private final UUID record;
    private final Map<String, String> given;
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Register.Field>> asked = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> ask();

    public RecordViewModel(Desk desk, Register register, UUID record) {
        this(desk, register, record, Map.of());
    }

    /** @param given fields that follow from where the record is; not asked, and written along with the first that is */
    public RecordViewModel(Desk desk, Register register, UUID record, Map<String, String> given) {
        this.desk = desk;
        this.register = register;
        this.record = record;
        this.given = Map.copyOf(given);
        this.kind = new Kind(register.id());
        this.words = desk.packDeclaring(register.id()).texts();
        List<Edit.Write> along = given.entrySet().stream()
                .map(field -> new Edit.Write(new FieldRef(kind, record, field.getKey()), field.getValue()))
                .toList();
        register.fields()
                .forEach(field -> fields.put(
                        field.id(), new FieldModel(desk.session(), new FieldRef(kind, record, field.id()), along)));
        ask();
        desk.session().contentProperty().addListener(onContent);
    }

    public Register register() {
        return register;
    }

    public FieldModel field(String id) {
        return fields.get(id);
    }

    /** The fields that apply now: some are asked only where another holds a certain code. */
    public ReadOnlyObjectProperty<List<Register.Field>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public String title(Register.Section section) {
        return words.get(register.id() + "." + section.id() + ".title");
    }

    public String label(Register.Field field) {
        return words.get(register.id() + "." + field.id() + ".label");
    }

    public String help(Register.Field field) {
        return words.find(register.id() + "." + field.id() + ".help").orElse("");
    }

    public String choice(Register.Field field, String code) {
        return code.isEmpty() ? "" : words.find(register.id() + "." + field.id() + "." + code).orElse(code);
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    @Override
    public void close() {
        fields.values().forEach(FieldModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    private void ask() {
        List<Register.Field> now = register.asked(desk.content().entry(kind, record).fields()).stream()
                .filter(field -> !given.containsKey(field.id()))
                .toList();
        if (!now.equals(asked.get())) {
            asked.set(now);
        }
    }
}
