package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.LongText;
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
    private final Map<String, Message> refusals = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Register.Field>> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> {
        refusals.clear();
        show();
    };

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
        show();
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

    /** What is wrong with the values as they are stored, and why a choice was not taken: a sentence for each such field. */
    public ReadOnlyObjectProperty<Map<String, String>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /** The record as it is stored. */
    public ReadOnlyObjectProperty<Entry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    public String title(Register.Section section) {
        return words.get(register.id() + "." + section.id() + ".title");
    }

    /** What the record goes by. */
    public String title() {
        return recordWords().title(entry.get()).orElseGet(() -> desk.texts().get("register.unnamed"));
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

    /**
     * Takes a choice, or says at the field why not; what stood there then stays.
     *
     * @return whether it was taken
     */
    public boolean choose(Register.Field field, String code) {
        desk.session().flush();
        Optional<Message> refused = Checks.refused(desk.content(), new FieldRef(kind, record, field.id()), code);
        if (refused.isPresent()) {
            refusals.put(field.id(), refused.get());
            show();
        } else {
            refusals.remove(field.id());
            fields.get(field.id()).choose(code);
            show();
        }
        return refused.isEmpty();
    }

    /** What a link can lead to. */
    public List<Links.Target> targets(Register.Field field) {
        return new Links(desk).targets(field, record);
    }

    /** What a link leads to, in words, also where it was taken out since. */
    public Links.Target target(Register.Field field, String id) {
        return new Links(desk).target(field, id);
    }

    @Override
    public void close() {
        fields.values().forEach(FieldModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    private void show() {
        Entry now = desk.content().entry(kind, record);
        entry.set(now);
        List<Register.Field> applying = register.asked(now.fields()).stream()
                .filter(field -> !given.containsKey(field.id()))
                .toList();
        if (!applying.equals(asked.get())) {
            asked.set(applying);
        }
        faults.set(sentences(now));
    }

    private Map<String, String> sentences(Entry now) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Checks.faults(desk.content(), register, now).forEach(fault -> found
                .computeIfAbsent(fault.field(), field -> new ArrayList<>())
                .add(desk.texts().say(fault.text())));
        register.fields().filter(field -> now.text(field.id()).filter(LongText::tooLong).isPresent()).forEach(field -> found
                .computeIfAbsent(field.id(), id -> new ArrayList<>())
                .add(desk.texts().get("register.long", "count", now.text(field.id()).orElse("").length())));
        refusals.forEach((field, text) -> found.put(field, List.of(desk.texts().say(text))));
        Map<String, String> joined = new LinkedHashMap<>();
        found.forEach((field, texts) -> joined.put(field, String.join(" ", texts)));
        return joined;
    }

    private RecordWords recordWords() {
        return desk.words();
    }
}
