package org.nationalresponse.workbook.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.ConnectionException;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;

/**
 * Writes one step with its history. The caller opens and ends the transaction. Statements are prepared once and used without a layer
 * above them: a table of ten thousand rows is a quarter of a million of them.
 */
final class Writing {

    /** After how many values the monitor is asked; a person who cancels does not notice the rest. */
    private static final int STRIDE = 500;

    private final Connection connection;
    private final Workbook content;
    private final UUID step;
    private final Instant at;
    private final String who;

    /** What this step has written so far. */
    private final Map<FieldRef, String> written = new HashMap<>();
    private final Map<UUID, Kind> kinds = new HashMap<>();
    private final Set<UUID> present = new HashSet<>();
    private final List<Edit.Write> changed = new ArrayList<>();

    /** @param content what the file holds now */
    Writing(Connection connection, Workbook content, UUID step, Instant at, String who) {
        this.connection = connection;
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
        try (Statements statements = new Statements()) {
            int done = 0;
            for (Edit.Write write : edit.writes()) {
                if (done % STRIDE == 0) {
                    monitor.at(done, edit.writes().size());
                    monitor.check();
                }
                done++;
                String to = storable(write.value());
                String from = written.containsKey(write.place())
                        ? written.get(write.place())
                        : content.value(write.place()).orElse("");
                if (!from.equals(to)) {
                    put(statements, write.place(), from, to);
                    changed.add(new Edit.Write(write.place(), to));
                }
            }
            monitor.at(done, edit.writes().size());
            monitor.check();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        return new Edit(changed);
    }

    private void put(Statements statements, FieldRef place, String from, String to) throws SQLException {
        UUID record = place.record();
        Kind kind = kinds.computeIfAbsent(record, id -> content.kindOf(id).orElse(place.kind()));
        if (!kind.equals(place.kind())) {
            throw new IllegalArgumentException("record " + record + " is of another kind");
        }
        written.put(place, to);
        String id = record.toString();
        if (to.isEmpty()) {
            present.remove(record);
            statements.run("DELETE FROM value WHERE record_id = ? AND field = ?", id, place.field());
            statements.run(
                    "DELETE FROM record WHERE id = ? AND NOT EXISTS (SELECT 1 FROM value WHERE record_id = ?)", id, id);
        } else {
            if (present.add(record)) {
                statements.run("INSERT INTO record (id, kind) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, kind.name());
            }
            statements.run("INSERT INTO value (record_id, field, value) VALUES (?, ?, ?)"
                    + " ON CONFLICT (record_id, field) DO UPDATE SET value = excluded.value", id, place.field(), to);
        }
        statements.run("INSERT INTO change (step, at, who, record_id, kind, field, from_value, to_value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                step.toString(), at.toString(), who, id, kind.name(), place.field(), orNull(from), orNull(to));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Half of a letter pair, which a broken clipboard can bring, has no bytes in a file; what is shown must be what is kept. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The few statements of a step, each prepared when it is first needed. */
    private final class Statements implements AutoCloseable {
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        void run(String sql, String... values) throws SQLException {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() {
            prepared.values().forEach(Engine::closeQuietly);
        }
    }
}
