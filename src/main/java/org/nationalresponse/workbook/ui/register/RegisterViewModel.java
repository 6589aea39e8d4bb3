package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** A plain register's page: its records, the one that is open, and what wants a look. */
public final class RegisterViewModel implements AutoCloseable {

    private final Desk desk;
    private final Register register;
    private final Kind kind;
    private final PackTexts words;
    private final ReadOnlyObjectWrapper<List<Choice>> records = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canRetire = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper();
    private final ObjectProperty<UUID> open = new SimpleObjectProperty<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show();
    private final Optional<FieldModel> nextElection;

    /** A record to choose. */
    public record Choice(UUID id, String name) {}

    public RegisterViewModel(Desk desk, String id) {
        this.desk = desk;
        this.words = desk.packDeclaring(id).texts();
        this.register = desk.packDeclaring(id).register(id).orElseThrow();
        this.kind = new Kind(id);
        this.nextElection = kind.equals(Kind.MANDATE)
                ? Optional.of(new FieldModel(desk.session(), new FieldRef(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION)))
                : Optional.empty();
        open.set(desk.content().current(kind).stream().map(Entry::id).findFirst().orElse(Ids.first(kind)));
        show();
        open.addListener((property, before, now) -> show());
        desk.session().contentProperty().addListener(onContent);
    }

    public String name() {
        return words.get(register.id() + ".name");
    }

    public String about() {
        return words.get(register.id() + ".about");
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Choice>> recordsProperty() {
        return records.getReadOnlyProperty();
    }

    /** The record that is open. */
    public ObjectProperty<UUID> openProperty() {
        return open;
    }

    /** Sentences about what does not fit together here. */
    public ReadOnlyObjectProperty<List<String>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** The day of the next election, with which a mandate's end is compared; only on that page. */
    public Optional<FieldModel> nextElection() {
        return nextElection;
    }

    public RecordViewModel record() {
        return new RecordViewModel(desk, register, open.get());
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    /** Whether the open record holds anything, so that it can be taken out. */
    public boolean canRetire() {
        return canRetire.get();
    }

    public ReadOnlyBooleanProperty canRetireProperty() {
        return canRetire.getReadOnlyProperty();
    }

    /** The field that a person starts with. */
    public String firstField() {
        return register.fields().findFirst().orElseThrow().id();
    }

    public void add() {
        open.set(Ids.fresh());
    }

    /** Takes the open record out of the list; asks for the reason, which is kept with it. */
    public void retire() {
        desk.dialogs()
                .ask(
                        Message.of("register.retire"),
                        Message.of("register.retire.reason"),
                        Message.of("register.retire.go"))
                .ifPresent(reason -> {
                    desk.session().edit(Edit.set(kind, open.get(), Entry.RETIRED, reason));
                    open.set(desk.content().current(kind).stream().map(Entry::id).findFirst().orElseGet(Ids::fresh));
                });
    }

    @Override
    public void close() {
        nextElection.ifPresent(FieldModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    private void show() {
        List<Entry> current = new ArrayList<>(desk.content().current(kind));
        if (current.stream().noneMatch(entry -> entry.id().equals(open.get()))) {
            current.add(Entry.blank(kind, open.get()));
        }
        List<Choice> choices = current.stream().map(entry -> new Choice(entry.id(), name(entry))).toList();
        if (!choices.equals(records.get())) {
            records.set(choices);
        }
        canRetire.set(!readOnly() && desk.content().all(kind).stream().anyMatch(entry -> entry.id().equals(open.get())));
        Progress progress = Completeness.of(register, desk.content().entry(kind, open.get()));
        subtitle.set(desk.texts().get("register.subtitle", "done", progress.done(), "total", progress.total()));
        List<String> found = new ArrayList<>();
        if (desk.content().current(kind).stream().anyMatch(entry -> !entry.is(Mandate.EXISTS, "no"))) {
            words.find(register.id() + ".caution").ifPresent(found::add);
        }
        RecordWords named = new RecordWords(desk.content(), desk.packs(), desk.texts());
        Findings.of(desk.content(), desk.packs(), named, desk.standings(), desk.today()).stream()
                .filter(finding -> finding.target().page().equals(register.id()))
                .map(finding -> desk.texts().say(finding.text()))
                .forEach(found::add);
        if (!found.equals(notices.get())) {
            notices.set(found);
        }
    }

    /** A record goes by the first text that was filled in. */
    private String name(Entry entry) {
        return register.fields()
                .filter(field -> field.type() == Register.Type.TEXT)
                .flatMap(field -> entry.text(field.id()).stream())
                .findFirst()
                .orElseGet(() -> desk.texts().get("register.unnamed"));
    }
}
