package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The records of one kind in the order in which they were made. Never changed once made; what was looked up is kept for the next
 * time.
 */
final class Table {

    static final Table EMPTY = new Table(Map.of());

    private final Map<UUID, Entry> entries;
    private final Map<String, Map<String, List<Entry>>> byField = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<List<String>, List<Entry>>> byTwoFields = new ConcurrentHashMap<>();
    private volatile List<Entry> current;

    /** @param entries not changed any more */
    Table(Map<UUID, Entry> entries) {
        this.entries = entries;
    }

    Map<UUID, Entry> copy() {
        return new LinkedHashMap<>(entries);
    }

    Entry get(UUID id) {
        return entries.get(id);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** Those that count. */
    List<Entry> current() {
        if (current == null) {
            current = entries.values().stream().filter(entry -> !entry.retired()).toList();
        }
        return current;
    }

    /** Those that hold a value in a field, retired ones too. */
    List<Entry> where(String field, String value) {
        return Collections.unmodifiableList(byField.computeIfAbsent(field, this::index).getOrDefault(value, List.of()));
    }

    /** Those that hold a value in a field and one in another, retired ones too. */
    List<Entry> where(String field, String value, String other, String otherValue) {
        return Collections.unmodifiableList(byTwoFields
                .computeIfAbsent(List.of(field, other), fields -> index(field, other))
                .getOrDefault(List.of(value, otherValue), List.of()));
    }

    private Map<List<String>, List<Entry>> index(String field, String other) {
        Map<List<String>, List<Entry>> index = new HashMap<>();
        entries.values().forEach(entry -> entry.text(field).ifPresent(value -> entry.text(other)
                .ifPresent(otherValue ->
                        index.computeIfAbsent(List.of(value, otherValue), none -> new ArrayList<>()).add(entry))));
        return index;
    }

    private Map<String, List<Entry>> index(String field) {
        Map<String, List<Entry>> index = new HashMap<>();
        entries.values().forEach(entry -> entry.text(field)
                .ifPresent(value -> index.computeIfAbsent(value, none -> new ArrayList<>()).add(entry)));
        return index;
    }
}
