package org.nationalresponse.workbook.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;

/** Records, history and attachments in the file's tables. The caller opens and ends transactions. */
final class Records {

    private final Handle handle;

    Records(Handle handle) {
        this.handle = handle;
    }

    Workbook load() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, Map<String, String>> fields = new HashMap<>();
        handle.createQuery("SELECT id, kind FROM record ORDER BY place")
                .map((row, context) -> kinds.put(row.getString(1), new Kind(row.getString(2))))
                .forEach(none -> {});
        handle.createQuery("SELECT record_id, field, value FROM value")
                .map((row, context) -> fields.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)))
                .forEach(none -> {});
        List<Entry> entries = new ArrayList<>(kinds.size());
        kinds.forEach((id, kind) -> entries.add(new Entry(kind, UUID.fromString(id), fields.getOrDefault(id, Map.of()))));
        return Workbook.of(entries);
    }

    /**
     * Writes what an edit changes, with its history.
     *
     * @return the writes that changed something, as they are stored
     */
    Edit apply(Edit edit, UUID step, Instant at, String who) {
        List<Edit.Write> changed = new ArrayList<>();
        for (Edit.Write write : edit.writes()) {
            String to = storable(write.value());
            Optional<String> from = value(write.place());
            if (!from.orElse("").equals(to)) {
                put(write.place(), to);
                remember(write.place(), from.orElse(null), to.isEmpty() ? null : to, step, at, who);
                changed.add(new Edit.Write(write.place(), to));
            }
        }
        return new Edit(changed);
    }

    List<Change> history() {
        return handle.createQuery("SELECT number, step, at, who, record_id, kind, field, from_value, to_value"
                        + " FROM change ORDER BY number")
                .map((row, context) -> change(row))
                .list();
    }

    /** The step that ends the history, by which a file is known again; empty in a file without any. */
    Optional<String> lastStep() {
        return handle.createQuery("SELECT step FROM change ORDER BY number DESC LIMIT 1").mapTo(String.class).findFirst();
    }

    boolean knows(String step) {
        return handle.createQuery("SELECT 1 FROM change WHERE step = ? LIMIT 1")
                .bind(0, step)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    Optional<byte[]> attachment(String name) {
        return handle.createQuery("SELECT content FROM attachment WHERE name = ?")
                .bind(0, name)
                .map((row, context) -> row.getBytes(1))
                .findFirst();
    }

    void attach(String name, byte[] content) {
        handle.execute("INSERT INTO attachment (name, content, sha256) VALUES (?, ?, ?)", name, content, sha256(content));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> value(FieldRef place) {
        return handle.createQuery("SELECT value FROM value WHERE record_id = ? AND field = ?")
                .bind(0, place.record().toString())
                .bind(1, place.field())
                .mapTo(String.class)
                .findFirst();
    }

    private void put(FieldRef place, String to) {
        String id = place.record().toString();
        if (to.isEmpty()) {
            handle.execute("DELETE FROM value WHERE record_id = ? AND field = ?", id, place.field());
            handle.execute("DELETE FROM record WHERE id = ? AND NOT EXISTS (SELECT 1 FROM value WHERE record_id = ?)", id, id);
            return;
        }
        makeSureOf(place);
        handle.execute("INSERT INTO value (record_id, field, value) VALUES (?, ?, ?)"
                + " ON CONFLICT (record_id, field) DO UPDATE SET value = excluded.value", id, place.field(), to);
    }

    private void makeSureOf(FieldRef place) {
        String id = place.record().toString();
        Optional<String> kind = handle.createQuery("SELECT kind FROM record WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findFirst();
        if (kind.isEmpty()) {
            handle.execute("INSERT INTO record (id, kind) VALUES (?, ?)", id, place.kind().name());
        } else if (!kind.get().equals(place.kind().name())) {
            throw new IllegalArgumentException("record " + id + " is of another kind");
        }
    }

    private void remember(FieldRef place, String from, String to, UUID step, Instant at, String who) {
        handle.execute("INSERT INTO change (step, at, who, record_id, kind, field, from_value, to_value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                step.toString(), at.toString(), who, place.record().toString(), place.kind().name(), place.field(), from, to);
    }

    /** Half of a letter pair, which a broken clipboard can bring, has no bytes in a file; what is shown must be what is kept. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Change change(ResultSet row) throws SQLException {
        FieldRef place = new FieldRef(new Kind(row.getString(6)), UUID.fromString(row.getString(5)), row.getString(7));
        return new Change(row.getLong(1), UUID.fromString(row.getString(2)), Instant.parse(row.getString(3)), row.getString(4),
                place, Optional.ofNullable(row.getString(8)), Optional.ofNullable(row.getString(9)));
    }
}
