package org.nationalresponse.workbook.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;

/** Writes one step with its history, in batches. The caller opens and ends the transaction. */
final class Writing {

    /** Small enough that a person who cancels does not wait, large enough that the engine is busy with rows. */
    private static final int BATCH = 2_000;

    private final Handle handle;
    private final Workbook content;
    private final UUID step;
    private final Instant at;
    private final String who;

    /** What this step has written so far, where it differs from the content. */
    private final Map<FieldRef, String> written = new HashMap<>();
    private final Map<UUID, Kind> kinds = new HashMap<>();
    private final List<Edit.Write> changed = new ArrayList<>();

    private final List<Object[]> values = new ArrayList<>();
    private final List<Object[]> changes = new ArrayList<>();
    private final Map<UUID, Kind> records = new LinkedHashMap<>();
    private boolean clearing;

    /** @param content what the file holds now */
    Writing(Handle handle, Workbook content, UUID step, Instant at, String who) {
        this.handle = handle;
        this.content = content;
        this.step = step;
        this.at = at;
        this.who = who;
    }

    /**
     * Writes what an edit changes.
     *
     * @return the writes that changed something, as they are stored
     */
    Edit apply(Edit edit, Monitor monitor) {
        int done = 0;
        for (Edit.Write write : edit.writes()) {
            if (done++ % BATCH == 0) {
                flush();
                monitor.at(done - 1, edit.writes().size());
                monitor.check();
            }
            String to = storable(write.value());
            String from = Optional.ofNullable(written.get(write.place()))
                    .or(() -> content.value(write.place()))
                    .orElse("");
            if (!from.equals(to)) {
                put(write.place(), from, to);
                changed.add(new Edit.Write(write.place(), to));
            }
        }
        flush();
        monitor.at(done, edit.writes().size());
        monitor.check();
        return new Edit(changed);
    }

    private void put(FieldRef place, String from, String to) {
        if (clearing != to.isEmpty()) {
            // A record goes with its last field and comes back last: the order of the two matters.
            flush();
            clearing = to.isEmpty();
        }
        Kind kind = kinds.computeIfAbsent(place.record(), id -> content.kindOf(id).orElse(place.kind()));
        if (!kind.equals(place.kind())) {
            throw new IllegalArgumentException("record " + place.record() + " is of another kind");
        }
        records.put(place.record(), kind);
        written.put(place, to);
        String id = place.record().toString();
        values.add(clearing ? new Object[] {id, place.field()} : new Object[] {id, place.field(), to});
        changes.add(new Object[] {
            step.toString(), at.toString(), who, id, kind.name(), place.field(), orNull(from), orNull(to)
        });
    }

    private void flush() {
        if (clearing) {
            run("DELETE FROM value WHERE record_id = ? AND field = ?", values);
            run("DELETE FROM record WHERE id = ? AND NOT EXISTS (SELECT 1 FROM value WHERE record_id = ?)", records.keySet()
                    .stream()
                    .map(id -> new Object[] {id.toString(), id.toString()})
                    .toList());
        } else {
            run("INSERT INTO record (id, kind) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", records.entrySet().stream()
                    .map(record -> new Object[] {record.getKey().toString(), record.getValue().name()})
                    .toList());
            run("INSERT INTO value (record_id, field, value) VALUES (?, ?, ?)"
                    + " ON CONFLICT (record_id, field) DO UPDATE SET value = excluded.value", values);
        }
        run("INSERT INTO change (step, at, who, record_id, kind, field, from_value, to_value)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", changes);
        records.clear();
        values.clear();
        changes.clear();
    }

    private void run(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(batch::add);
            batch.execute();
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Half of a letter pair, which a broken clipboard can bring, has no bytes in a file; what is shown must be what is kept. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
