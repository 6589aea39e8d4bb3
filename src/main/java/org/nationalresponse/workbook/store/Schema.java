package org.nationalresponse.workbook.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** What a file may be made of. A stranger's file could carry triggers or views that run when it is read or written. */
final class Schema {

    private Schema() {}

    private record Part(String type, String name, String table, String sql) {}

    /**
     * Makes sure that the file holds the tables of its version and nothing else.
     *
     * @throws Fault where it holds more, or less, or is newer than this program
     */
    static void check(Handle handle, Path path, Migrations migrations) {
        int version = Migrations.versionOf(handle);
        if (version < 1 || version > migrations.newest()) {
            throw new Fault(Message.of("store.damaged", "path", path.toString()));
        }
        Set<String> tables = migrations.tables(version);
        Set<String> missing = new TreeSet<>(tables);
        boolean foreign = handle.createQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")
                .map((row, context) -> new Part(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .stream()
                .peek(part -> missing.remove(part.name))
                .anyMatch(part -> !ours(part, tables));
        if (foreign) {
            throw new Fault(Message.of("store.foreignParts", "path", path.toString()));
        }
        if (!missing.isEmpty()) {
            throw new Fault(Message.of("store.damaged", "path", path.toString()));
        }
    }

    private static boolean ours(Part part, Set<String> tables) {
        if (part.name == null || part.type == null) {
            return false;
        }
        boolean engines = part.name.startsWith("sqlite_");
        return switch (part.type) {
            case "table" -> engines || tables.contains(part.name) && plain(part.sql);
            // An index without words of its own comes from a key of ours.
            case "index" -> engines && part.sql == null && tables.contains(part.table);
            default -> false;
        };
    }

    private static boolean plain(String sql) {
        return sql != null && sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("CREATE TABLE");
    }
}
