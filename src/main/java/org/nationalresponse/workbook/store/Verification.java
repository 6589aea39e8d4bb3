package org.nationalresponse.workbook.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.text.Message;

/** The full check of a file: its structure, its history against its values, and the files inside. */
final class Verification {

    private final Handle handle;
    private final String path;

    Verification(Handle handle, Path path) {
        this.handle = handle;
        this.path = path.toString();
    }

    /** Empty where all is sound. Where the structure is broken, the rest is not looked at. */
    List<Message> faults() {
        int broken = broken();
        if (broken > 0) {
            return List.of(Message.of("store.check.structure", "path", path, "n", broken));
        }
        List<Message> faults = new ArrayList<>();
        int off = historyOff();
        if (off > 0) {
            faults.add(Message.of("store.check.history", "path", path, "n", off));
        }
        handle.createQuery("SELECT name, content, sha256 FROM attachment ORDER BY name")
                .map((row, context) -> Records.sha256(row.getBytes(2)).equals(row.getString(3)) ? "" : row.getString(1))
                .stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> faults.add(Message.of("store.check.attachment", "path", path, "name", name)));
        files(faults);
        names(faults);
        return faults;
    }

    /** What a record names, by the hash of its content. */
    private record Named(String name, String about, int records) {}

    private void files(List<Message> faults) {
        Map<String, Named> named = named();
        Pieces pieces = new Pieces(handle.getConnection());
        for (Pieces.Inside inside : pieces.all()) {
            Named by = named.remove(inside.sha256());
            if (!pieces.isSound(inside)) {
                faults.add(Message.of("store.check.file", "path", path, "name", by == null ? inside.sha256() : by.name));
            }
        }
        named.values().forEach(by -> faults.add(Message.of(
                "store.check.missing", "path", path, "name", by.name, "about", by.about, "n", by.records)));
    }

    /** A name with a path or with signs that deceive; the program never uses it as it stands. */
    private void names(List<Message> faults) {
        handle.createQuery("SELECT value FROM value WHERE field = 'fileName' ORDER BY record_id")
                .mapTo(String.class)
                .stream()
                .filter(name -> !name.equals(FileName.safe(name)))
                .forEach(name -> faults.add(Message.of("store.check.name", "path", path, "name", FileName.safe(name))));
    }

    private Map<String, Named> named() {
        Map<String, Named> named = new LinkedHashMap<>();
        handle.createQuery("SELECT file.value, coalesce(name.value, file.value), coalesce(about.value, record.kind)"
                        + " FROM value AS file"
                        + " JOIN record ON record.id = file.record_id"
                        + " LEFT JOIN value AS name ON name.record_id = file.record_id AND name.field = 'fileName'"
                        + " LEFT JOIN value AS about ON about.record_id = file.record_id AND about.field = 'criterion'"
                        + " WHERE file.field = 'file' ORDER BY record.place")
                .map((row, context) -> named.merge(
                        row.getString(1),
                        new Named(FileName.safe(row.getString(2)), row.getString(3), 1),
                        (first, next) -> new Named(first.name, first.about, first.records + 1)))
                .forEach(none -> {});
        return named;
    }

    private int broken() {
        try {
            List<String> said = handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list();
            int orphans = handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().size();
            return (said.equals(List.of("ok")) ? 0 : said.size()) + orphans;
        } catch (RuntimeException e) {
            if (Faults.busy(e)) {
                throw e;
            }
            return 1;
        }
    }

    private record Row(long number, String record, String field, String from, String to) {

        List<String> place() {
            return List.of(record, field);
        }
    }

    /** How many entries and values do not fit: replaying every change must give the values that stand now. */
    private int historyOff() {
        Replay replay = new Replay();
        handle.createQuery("SELECT number, record_id, field, from_value, to_value FROM change ORDER BY number")
                .map((row, context) ->
                        new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .forEach(replay::next);
        handle.createQuery("SELECT record_id, field, value FROM value")
                .map((row, context) -> new Row(0, row.getString(1), row.getString(2), null, row.getString(3)))
                .forEach(replay::stands);
        return replay.off + replay.values.size();
    }

    /** Takes row after row: a history may be far larger than what stands at its end. */
    private static final class Replay {

        /** As the history has them, without those that were found to stand. */
        private final Map<List<String>, String> values = new HashMap<>();

        private long expected = 1;
        private int off;

        void next(Row row) {
            String before = row.to == null ? values.remove(row.place()) : values.put(row.place(), row.to);
            if (!Objects.equals(before, row.from) || row.number != expected) {
                off++;
            }
            expected = row.number + 1;
        }

        void stands(Row row) {
            if (!row.to.equals(values.remove(row.place()))) {
                off++;
            }
        }
    }
}
