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
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;

/** Reads records, history and attachments from the file's tables, and puts attachments in. */
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
        handle.execute("INSERT INTO attachment (name, content, sha256) VALUES (?, ?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET content = excluded.content, sha256 = excluded.sha256",
                name, content, sha256(content));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        FieldRef place = new FieldRef(new Kind(row.getString(6)), UUID.fromString(row.getString(5)), row.getString(7));
        return new Change(row.getLong(1), UUID.fromString(row.getString(2)), Instant.parse(row.getString(3)), row.getString(4),
                place, Optional.ofNullable(row.getString(8)), Optional.ofNullable(row.getString(9)));
    }
}
