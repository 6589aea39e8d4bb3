package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a country's file holds at one moment, without its history. Immutable: an edit gives a new workbook that shares all
 * records it did not touch, so a background task can keep reading the one it was given.
 */
public final class Workbook {

    private static final Workbook EMPTY = new Workbook(Map.of(), new Seals());

    private final Map<Kind, Table> records;
    private final Seals seals;

    private Workbook(Map<Kind, Table> records, Seals seals) {
        this.records = records;
        this.seals = seals;
    }

    public static Workbook empty() {
        return EMPTY;
    }

    /** A workbook of these entries, in their order. */
    public static Workbook of(Collection<Entry> entries) {
        Map<Kind, Map<UUID, Entry>> records = new HashMap<>();
        for (Entry entry : entries) {
            records.computeIfAbsent(entry.kind(), kind -> new LinkedHashMap<>()).put(entry.id(), entry);
        }
        return EMPTY.replacing(records);
    }

    /** The workbook after an edit. A record whose last field is cleared is gone. */
    public Workbook with(Edit edit) {
        Map<Kind, Map<UUID, Entry>> next = new HashMap<>();
        // A record's fields are gathered first and made into an entry once, or a large table would be copied for each of its
        // cells.
        Map<Kind, Map<UUID, Map<String, String>>> drafts = new HashMap<>();
        for (Edit.Write write : edit.writes()) {
            FieldRef place = write.place();
            Map<UUID, Map<String, String>> ofKind = drafts.computeIfAbsent(place.kind(), kind -> {
                next.put(kind, table(kind).copy());
                return new HashMap<>();
            });
            Map<UUID, Entry> entries = next.get(place.kind());
            Map<String, String> fields = ofKind.computeIfAbsent(
                    place.record(), id -> new HashMap<>(entry(entries.get(id), place.kind(), id).fields()));
            if (write.value().isEmpty()) {
                fields.remove(place.field());
            } else {
                fields.put(place.field(), write.value());
            }
            if (fields.isEmpty()) {
                entries.remove(place.record());
            } else {
                // Its place in the order is that of its first field.
                entries.computeIfAbsent(place.record(), id -> Entry.blank(place.kind(), id));
            }
        }
        drafts.forEach((kind, ofKind) -> ofKind.forEach((id, fields) ->
                next.get(kind).computeIfPresent(id, (same, before) -> new Entry(kind, id, fields))));
        return replacing(next);
    }

    /** All records of a kind, retired ones too, in the order in which they were made. */
    public List<Entry> all(Kind kind) {
        return table(kind).all();
    }

    /** The records of a kind that count. */
    public List<Entry> current(Kind kind) {
        return table(kind).current();
    }

    /** The records of a kind, retired ones too, that hold exactly this value in a field. Quick also where there are thousands. */
    public List<Entry> where(Kind kind, String field, String value) {
        return table(kind).where(field, value);
    }

    /** The same for two fields at once. */
    public List<Entry> where(Kind kind, String field, String value, String other, String otherValue) {
        return table(kind).where(field, value, other, otherValue);
    }

    /** The record, blank where nothing was written to it yet. */
    public Entry entry(Kind kind, UUID id) {
        return entry(table(kind).get(id), kind, id);
    }

    /** Of what kind the record of an id is; absent where there is none. */
    public Optional<Kind> kindOf(UUID id) {
        return records.entrySet().stream()
                .filter(ofKind -> ofKind.getValue().get(id) != null)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Seals seals() {
        return seals;
    }

    private Table table(Kind kind) {
        return records.getOrDefault(kind, Table.EMPTY);
    }

    private Workbook replacing(Map<Kind, Map<UUID, Entry>> changed) {
        Map<Kind, Table> next = new HashMap<>(records);
        changed.forEach((kind, entries) -> next.put(kind, new Table(entries)));
        // What starts from nothing is another workbook, of which nothing is known yet.
        return new Workbook(next, records.isEmpty() ? new Seals() : seals);
    }

    private static Entry entry(Entry entry, Kind kind, UUID id) {
        return entry == null ? Entry.blank(kind, id) : entry;
    }

    public Optional<String> value(FieldRef place) {
        return entry(place.kind(), place.record()).text(place.field());
    }

    /** All that was ever put into fields of this name and still stands there, each once, in the order of the alphabet. */
    public List<String> valuesOf(String field) {
        return records.values().stream()
                .flatMap(ofKind -> ofKind.all().stream())
                .flatMap(entry -> entry.text(field).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One step that writes all of it into an empty workbook. */
    public Edit asEdit() {
        List<Edit.Write> writes = new ArrayList<>();
        records.values().stream().flatMap(ofKind -> ofKind.all().stream()).forEach(entry -> entry.fields()
                .forEach((field, value) ->
                        writes.add(new Edit.Write(new FieldRef(entry.kind(), entry.id(), field), value))));
        return new Edit(writes);
    }

    /** The kinds that have records. */
    public Collection<Kind> kinds() {
        return records.keySet().stream().filter(kind -> !records.get(kind).isEmpty()).toList();
    }
}
