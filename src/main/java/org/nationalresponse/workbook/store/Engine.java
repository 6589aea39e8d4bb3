package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.JDBC;

/** Connections to a file, each set so that the file's own content cannot run anything and a commit is a commit. */
final class Engine {

    private static final String UNPACKED = "org.sqlite.tmpdir";
    /** Others read for moments only; longer than this and something is wrong. */
    static final int PATIENCE_MILLIS = 5_000;

    private Engine() {}

    /** How a connection may use its file. */
    enum Mode {
        READ("ro"),
        WRITE("rw"),
        MAKE("rwc");

        private final String word;

        Mode(String word) {
            this.word = word;
        }
    }

    /**
     * Says where the engine's native part is unpacked. The usual place for temporary files often forbids running programs.
     * Keeps the engine's own choice where the folder cannot be made.
     */
    static void unpackIn(Path folder) {
        if (System.getProperty(UNPACKED) != null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                System.setProperty(UNPACKED, folder.toString());
            }
        } catch (IOException e) {
            // The engine then unpacks in the usual place.
        }
    }

    /** Cache folders may be cleared while a program runs, and the engine does not make its own. */
    private static void makeFolderForNativePart() {
        try {
            Files.createDirectories(Path.of(unpackedIn()));
        } catch (IOException e) {
            // The engine then says itself that it cannot unpack.
        }
    }

    /** Where the native part is unpacked. */
    static String unpackedIn() {
        return System.getProperty(UNPACKED, System.getProperty("java.io.tmpdir"));
    }

    static Connection connect(Path path, Mode mode) throws SQLException {
        Properties asIs = new Properties();
        asIs.setProperty("busy_timeout", String.valueOf(PATIENCE_MILLIS));
        // No key is made by the engine; it would look one up after each row.
        asIs.setProperty("jdbc.get_generated_keys", "false");
        makeFolderForNativePart();
        Connection connection = JDBC.createConnection(JDBC.PREFIX + uri(path, mode), asIs);
        try (Statement statement = connection.createStatement()) {
            for (String pragma : new String[] {
                "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "mmap_size = 0", "foreign_keys = ON"
            }) {
                statement.execute("PRAGMA " + pragma);
            }
            if (mode == Mode.MAKE) {
                // What is taken out later can then be cut off the file. Only a file without tables can be told so.
                statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
            }
            if (mode != Mode.READ) {
                // One file that is complete after every commit; EXTRA also makes the end of the journal durable.
                statement.execute("PRAGMA journal_mode = DELETE");
                statement.execute("PRAGMA synchronous = EXTRA");
                // In KiB, and used only as needed: a large step otherwise waits for the disk again and again before it ends.
                statement.execute("PRAGMA cache_size = -32768");
            }
            return connection;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /** A handle that runs plain SQL on a connection; what people typed never gets into an exception's text. */
    static Handle handle(Connection connection) {
        Jdbi jdbi = Jdbi.create(connection);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi.open();
    }

    static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // Nothing to be done, and what was stored is stored.
        }
    }

    /**
     * The file's name as the engine's URI, with every letter but the plain ones escaped: a path may hold {@code ?}, {@code %},
     * {@code #}, quotes or letters of any script.
     */
    static String uri(Path path, Mode mode) {
        URI uri = path.toAbsolutePath().toUri();
        String host = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return "file://" + escaped(host + uri.getRawPath()) + "?mode=" + mode.word;
    }

    private static String escaped(String rawPath) {
        StringBuilder out = new StringBuilder();
        rawPath.codePoints().forEach(letter -> {
            if (letter < 128) {
                out.appendCodePoint(letter);
            } else {
                for (byte b : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        });
        return out.toString();
    }
}
