package org.nationalresponse.workbook.ui.register;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Countries;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Excerpt;

/** The records of a register, or some of them, as a list that can be narrowed and sorted. */
public final class RecordListViewModel implements AutoCloseable {

    private final Desk desk;
    private final Register register;
    private final Kind kind;
    private final Predicate<Entry> belongs;
    private final List<ListColumn> columns = new ArrayList<>();
    /** Whether a line follows from more than its own record. */
    private final boolean looksElsewhere;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty alsoRetired = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ListRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(new Count(0, 0, 0, 0));
    private final ChangeListener<Workbook> onContent = (property, before, now) -> read(false);
    private List<Sort> sorting = List.of();
    private List<Entry> entries = List.of();
    private List<ListRow> all = List.of();
    private boolean resting;

    /** A column by which the list is sorted. */
    public record Sort(ListColumn column, boolean descending) {}

    /** A value to narrow the list by. */
    public record Option(String value, String words) {}

    /**
     * How many there are.
     *
     * @param current of all, those that count
     * @param faulty of those shown, how many have something to correct
     */
    public record Count(int shown, int current, int retired, int faulty) {}

    public RecordListViewModel(Desk desk, Register register) {
        this(desk, register, entry -> true, "");
    }

    /**
     * @param belongs which records of the register this list is about
     * @param known a field that is the same in all of them, and so is no column; empty for none
     */
    public RecordListViewModel(Desk desk, Register register, Predicate<Entry> belongs, String known) {
        this.desk = desk;
        this.register = register;
        this.kind = new Kind(register.id());
        this.belongs = belongs;
        RecordWords words = words();
        columns.add(new ListColumn(0, titleName(words), register.titleFields()));
        register.columnFields().stream().filter(field -> !field.id().equals(known)).forEach(field ->
                columns.add(new ListColumn(columns.size(), words.label(register, field), List.of(field))));
        looksElsewhere = !register.parts().isEmpty() || register.fields().anyMatch(field -> field.type().links());
        text.addListener((property, before, now) -> narrow());
        alsoRetired.addListener((property, before, now) -> narrow());
        read(true);
        desk.session().contentProperty().addListener(onContent);
    }

    public Desk desk() {
        return desk;
    }

    public Register register() {
        return register;
    }

    /** The title first. */
    public List<ListColumn> columns() {
        return List.copyOf(columns);
    }

    public StringProperty textProperty() {
        return text;
    }

    public BooleanProperty alsoRetiredProperty() {
        return alsoRetired;
    }

    /** The lines that are shown, in their order. */
    public ReadOnlyObjectProperty<List<ListRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    public void sort(List<Sort> by) {
        sorting = List.copyOf(by);
        narrow();
    }

    /** The fields by which the list can be narrowed. */
    public List<Register.Field> filters() {
        return register.listing().filters().stream().flatMap(id -> register.field(id).stream()).toList();
    }

    public String label(Register.Field field) {
        return words().label(register, field);
    }

    /** What a field can be narrowed to: its choices, or what stands in it now. */
    public List<Option> options(Register.Field field) {
        RecordWords words = words();
        if (!field.choices().isEmpty()) {
            return field.choices().stream().map(code -> new Option(code, words.choice(register, field, code))).toList();
        }
        Collator order = collator();
        return all.stream()
                .flatMap(row -> row.entry().text(field.id()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted(order::compare)
                .map(value -> new Option(value, Excerpt.line(value, Excerpt.LINE / 4)))
                .toList();
    }

    /** Narrows the list to a value of a field; empty for all. */
    public void choose(Register.Field field, String value) {
        if (!chosen.getOrDefault(field.id(), "").equals(value)) {
            chosen.put(field.id(), value);
            narrow();
        }
    }

    public boolean narrowed() {
        return !text.get().isBlank() || chosen.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The line before or after a record in the order that is shown. */
    public Optional<UUID> neighbour(UUID record, int step) {
        int at = indexOf(record);
        int next = at + step;
        return at < 0 || next < 0 || next >= rows.get().size() ? Optional.empty() : Optional.of(rows.get().get(next).id());
    }

    /** Where a record stands among the lines that are shown; -1 where it does not. */
    public int indexOf(UUID record) {
        List<ListRow> shown = rows.get();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(record)) {
                return i;
            }
        }
        return -1;
    }

    /** While nobody sees the list it does not follow each change; it catches up when it is seen again. */
    public void rest(boolean rests) {
        resting = rests;
        read(false);
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private void read(boolean first) {
        if (resting) {
            return;
        }
        List<Entry> now = desk.content().all(kind).stream().filter(belongs).toList();
        if (!first && !looksElsewhere && same(now)) {
            return;
        }
        entries = now;
        RecordWords words = words();
        Map<Entry, ListRow> known = new IdentityHashMap<>();
        if (!looksElsewhere) {
            all.forEach(row -> known.put(row.entry(), row));
        }
        all = entries.stream().map(entry -> known.containsKey(entry) ? known.get(entry) : row(entry, words)).toList();
        narrow();
    }

    /** Entries are never changed, only exchanged: the same objects are the same records. */
    private boolean same(List<Entry> now) {
        if (now.size() != entries.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != entries.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void narrow() {
        List<String> wanted = Stream.of(Countries.fold(text.get()).split(" ")).filter(word -> !word.isEmpty()).toList();
        List<ListRow> shown = new ArrayList<>(all.stream()
                .filter(row -> alsoRetired.get() || !row.retired())
                .filter(row -> chosen.entrySet().stream()
                        .allMatch(filter -> fits(row.entry(), filter.getKey(), filter.getValue())))
                .filter(row -> wanted.isEmpty() || row.holds(wanted))
                .toList());
        if (!sorting.isEmpty()) {
            Collator collator = collator();
            sorting.stream()
                    .map(sort -> sort.column().order(collator, sort.descending()))
                    .reduce((one, next) -> one.thenComparing(next))
                    .ifPresent(shown::sort);
        }
        int retired = (int) all.stream().filter(ListRow::retired).count();
        int faulty = (int) shown.stream().filter(row -> row.faults() > 0).count();
        rows.set(List.copyOf(shown));
        count.set(new Count(shown.size(), all.size() - retired, retired, faulty));
    }

    private static boolean fits(Entry entry, String field, String value) {
        return value.isEmpty()
                || entry.text(field).filter(text -> text.strip().equals(value)).isPresent()
                || entry.codes(field).contains(value);
    }

    private ListRow row(Entry entry, RecordWords words) {
        int faults = entry.retired() ? 0 : Checks.faults(desk.content(), register, entry).size();
        return new ListRow(entry, columns.size(), column -> words(entry, column, words), faults);
    }

    private String words(Entry entry, int column, RecordWords words) {
        return column == 0
                ? words.title(entry).orElseGet(() -> desk.texts().get("register.unnamed"))
                : words.value(register, columns.get(column).fields().get(0), entry).orElse("");
    }

    /** The title's own label where one field makes it. */
    private String titleName(RecordWords words) {
        List<Register.Field> title = register.titleFields();
        return title.size() == 1 ? words.label(register, title.get(0)) : desk.texts().get("register.column.title");
    }

    private Collator collator() {
        return Collator.getInstance(desk.texts().locale());
    }

    private RecordWords words() {
        return desk.words();
    }
}
