package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Newest;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** A register's page: the list of its records, or the one that is open, with the way that led to it. */
public final class RegisterViewModel implements AutoCloseable {

    private final Desk desk;
    private final Register register;
    private final Kind kind;
    private final PackTexts words;
    private final RecordListViewModel list;
    private final RecordActions actions;
    private final RegisterNotices noticed;
    private final ReadOnlyObjectWrapper<List<Opened>> trail = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper lacksUsual = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show();
    private final Optional<FieldModel> nextElection;
    private final Newest newest;

    public RegisterViewModel(Desk desk, String id) {
        this.desk = desk;
        this.newest = new Newest(desk.background(), desk.dialogs()::tell);
        this.words = desk.packDeclaring(id).texts();
        this.register = desk.packDeclaring(id).register(id).orElseThrow();
        this.kind = new Kind(id);
        this.list = new RecordListViewModel(desk, register);
        this.actions = new RecordActions(desk);
        this.noticed = new RegisterNotices(desk, register);
        this.nextElection = kind.equals(Kind.MANDATE)
                ? Optional.of(new FieldModel(desk.session(), new FieldRef(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION)))
                : Optional.empty();
        if (opensAtOnce()) {
            openOnly();
        }
        show();
        trail.addListener((property, before, now) -> show());
        desk.session().contentProperty().addListener(onContent);
    }

    public Desk desk() {
        return desk;
    }

    public Register register() {
        return register;
    }

    public String name() {
        return words.get(register.id() + ".name");
    }

    public String about() {
        return words.get(register.id() + ".about");
    }

    /** What the aside says of the register whose record is open. */
    public String aboutOpen() {
        return opened()
                .map(one -> desk.packDeclaring(one.register()).texts().get(one.register() + ".about"))
                .orElseGet(this::about);
    }

    public RecordListViewModel list() {
        return list;
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** The records that were opened one out of the other, the last being the one that is seen; empty: the list is. */
    public ReadOnlyObjectProperty<List<Opened>> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    public Optional<Opened> opened() {
        List<Opened> way = trail.get();
        return way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
    }

    /** Sentences about what does not fit together here. */
    public ReadOnlyObjectProperty<List<String>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** The day of the next election, with which a mandate's end is compared; only on that page. */
    public Optional<FieldModel> nextElection() {
        return nextElection;
    }

    /** Whether records that the pack gives every country are not here. */
    public ReadOnlyBooleanProperty lacksUsualProperty() {
        return lacksUsual.getReadOnlyProperty();
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    /** Whether there is a list to go back to: not where the one record is all there is. */
    public boolean hasList() {
        List<Entry> all = desk.content().all(kind);
        boolean others = opened().filter(one -> all.stream().anyMatch(entry -> !entry.id().equals(one.id()))).isPresent();
        return !opensAtOnce() || others;
    }

    public void open(UUID record) {
        trail.set(List.of(new Opened(register.id(), record, Map.of())));
    }

    /** Opens a record of any register out of the one that is open. */
    public void openFurther(Opened record) {
        List<Opened> way = new ArrayList<>(trail.get());
        way.add(record);
        trail.set(List.copyOf(way));
    }

    /** Back to where the open record was opened from: the record that it is a part of, or the list. */
    public void back() {
        List<Opened> way = trail.get();
        trail.set(way.isEmpty() ? way : List.copyOf(way.subList(0, way.size() - 1)));
    }

    public void openList() {
        trail.set(List.of());
    }

    /** Begins a record; nothing is stored before something is entered. */
    public void add() {
        open(Ids.fresh());
    }

    /** A copy of a record of this list; it is opened. */
    public void duplicate(UUID record) {
        open(actions.duplicate(kind, record));
    }

    /** A copy of the record that is open; it is opened in its place. */
    public void duplicateOpened() {
        opened().ifPresent(one -> replace(new Opened(one.register(), actions.duplicate(one.kind(), one.id()), one.given())));
    }

    public void addUsual() {
        actions.addUsual(register);
    }

    /** Asks for the reason, which is kept with the record. */
    public void retire(UUID record) {
        actions.retire(kind, record);
    }

    public void bringBack(UUID record) {
        actions.bringBack(kind, record);
    }

    /** Takes the open record out, and leads back to where it was opened from. */
    public void retireOpened() {
        opened().filter(one -> actions.retire(one.kind(), one.id())).ifPresent(one -> {
            if (trail.get().size() > 1 || hasList()) {
                back();
            } else {
                openOnly();
            }
        });
    }

    public void bringBackOpened() {
        opened().ifPresent(one -> actions.bringBack(one.kind(), one.id()));
    }

    /** The record before or after the open one in the list's order; only where it was opened from the list. */
    public Optional<UUID> neighbour(int step) {
        return trail.get().size() == 1 ? list.neighbour(trail.get().get(0).id(), step) : Optional.empty();
    }

    /**
     * Opens what an item of the page means: a record, a record's field, or a field of the only record.
     *
     * @return the field to go to; empty for none
     */
    public String find(String item) {
        Optional<WayTo.Found> found = WayTo.of(item, register, desk);
        if (found.isPresent()) {
            trail.set(found.get().trail());
            return found.get().field();
        }
        if (opened().isPresent()) {
            return item;
        }
        List<Entry> current = desk.content().current(kind);
        if (current.size() == 1 && register.field(item).isPresent()) {
            open(current.get(0).id());
            return item;
        }
        return "";
    }

    /** The item that leads to the open record again; empty where none is open or nothing of it is stored. */
    String item() {
        return trail.get().stream()
                .map(one -> one.id().toString())
                .filter(id -> WayTo.of(id, register, desk).isPresent())
                .reduce((whole, part) -> part)
                .orElse("");
    }

    /** Whether a field of the open record holds what was put there to be written over. */
    boolean suggested(String field) {
        return opened().filter(one -> Suggested.is(desk, one, field)).isPresent();
    }

    @Override
    public void close() {
        newest.drop();
        nextElection.ifPresent(FieldModel::close);
        list.close();
        desk.session().contentProperty().removeListener(onContent);
    }

    private void replace(Opened other) {
        List<Opened> way = new ArrayList<>(trail.get());
        way.set(way.size() - 1, other);
        trail.set(List.copyOf(way));
    }

    private boolean opensAtOnce() {
        return register.listing().usuallyOne() && desk.content().current(kind).size() <= 1;
    }

    private void openOnly() {
        open(desk.content().current(kind).stream()
                .map(Entry::id)
                .findFirst()
                .orElseGet(() -> desk.content().entry(kind, Ids.first(kind)).retired() ? Ids.fresh() : Ids.first(kind)));
    }

    private void show() {
        list.rest(!trail.get().isEmpty());
        lacksUsual.set(actions.lacksUsual(register));
        subtitle.set(opened().map(this::filledIn).orElseGet(() -> desk.texts()
                .get("register.subtitle.list", "count", desk.content().current(kind).size())));
        notice();
    }

    /** Looks through all that the workbook holds, aside: a long list must not wait for it. */
    private void notice() {
        Workbook content = desk.content();
        Optional<Opened> open = opened();
        newest.run(() -> noticed.of(content, open), found -> {
            if (!found.equals(notices.get())) {
                notices.set(found);
            }
        });
    }

    private String filledIn(Opened one) {
        Register of = desk.packDeclaring(one.register()).register(one.register()).orElseThrow();
        Progress progress = Completeness.of(of, desk.content().entry(one.kind(), one.id()));
        return desk.texts().get("register.subtitle", "done", progress.done(), "total", progress.total());
    }
}
