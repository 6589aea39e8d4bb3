package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Brings a file of an older version forward, after a backup that was opened and counted. */
final class Upgrade {

    private Upgrade() {}

    /**
     * Upgrades where needed, in the writer's open transaction; the caller commits. The file stays as it was where anything fails.
     *
     * @throws Fault where the backup beside the file cannot be made
     */
    static void run(Handle writer, Path path, Migrations migrations) {
        int version = Migrations.versionOf(writer);
        if (version == migrations.newest()) {
            return;
        }
        backUp(path, free(path, migrations.newest()), migrations.tables(version));
        migrations.run(writer);
        Schema.check(writer, path, migrations);
    }

    private static Path free(Path path, int version) {
        String name = path.getFileName() + ".before-v" + version;
        Path free = path.resolveSibling(name);
        for (int n = 2; Files.exists(free); n++) {
            free = path.resolveSibling(name + "-" + n);
        }
        return free;
    }

    private static void backUp(Path path, Path backup, Set<String> tables) {
        try {
            Map<String, Long> before = copyInto(path, backup, tables);
            try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!before.equals(counted(backup, tables))) {
                throw new IOException("the backup differs");
            }
        } catch (IOException | SQLException | RuntimeException e) {
            try {
                Files.deleteIfExists(backup);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw new Fault(Message.of("store.noBackup", "path", path.toString(), "backup", backup.toString()), null);
        }
    }

    private static Map<String, Long> copyInto(Path path, Path backup, Set<String> tables) throws SQLException {
        try (Connection connection = Engine.connect(path, Engine.Mode.READ);
                Handle handle = Engine.handle(connection)) {
            handle.execute("VACUUM INTO ?", Engine.uri(backup, Engine.Mode.MAKE));
            return rows(handle, tables);
        }
    }

    private static Map<String, Long> counted(Path backup, Set<String> tables) throws SQLException, IOException {
        try (Connection connection = Engine.connect(backup, Engine.Mode.READ);
                Handle handle = Engine.handle(connection)) {
            if (!handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().equals(List.of("ok"))) {
                throw new IOException("the backup is damaged");
            }
            return rows(handle, tables);
        }
    }

    private static Map<String, Long> rows(Handle handle, Set<String> tables) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(table, handle.createQuery("SELECT count(*) FROM \"" + table + "\"").mapTo(Long.class).one());
        }
        return rows;
    }
}
