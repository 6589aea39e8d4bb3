package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Where a file is read from: itself, or a copy. A file that cannot be read without altering it (its program was killed in the
 * middle of a step, it is of an older version, or another tool switched its journal) is copied aside and put in order there.
 *
 * @param path the file as the person knows it
 * @param actual what is read
 */
record Source(Path path, Path actual, Migrations migrations) implements AutoCloseable {

    /** Finds out how the file can be read. */
    static Source of(Path path, Header header, Migrations migrations) {
        Source itself = new Source(path, path, migrations);
        if (header.writeAhead() || header.version() < migrations.newest()) {
            return itself.copied();
        }
        try {
            itself.raw(handle -> handle.createQuery("SELECT count(*) FROM sqlite_schema").mapTo(Integer.class).one());
            return itself;
        } catch (SQLException | RuntimeException e) {
            // Read-only, the engine may not roll back what a killed program left half done.
            if (Faults.notWritable(e)) {
                return itself.copied();
            }
            throw Faults.reading(path, e);
        }
    }

    /** Source of a file that this process has open for writing: it is in order, and only the engine may touch it. */
    static Source ofOpen(Path path, Migrations migrations) {
        return new Source(path, path, migrations);
    }

    /** Reads within one transaction; the file's make-up is checked first. */
    <T> T read(Function<Handle, T> work) {
        try {
            return raw(handle -> {
                Schema.check(handle, path, migrations);
                return work.apply(handle);
            });
        } catch (SQLException | RuntimeException e) {
            throw Faults.reading(path, e);
        }
    }

    /** Reads without a transaction around all of it, so that long work with the outside keeps no writer waiting. */
    <T> T lookAt(Function<Connection, T> work) {
        try (Connection connection = Engine.connect(actual, Engine.Mode.READ);
                Handle handle = Engine.handle(connection)) {
            Schema.check(handle, path, migrations);
            return work.apply(connection);
        } catch (CancellationException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw Faults.reading(path, e);
        }
    }

    private <T> T raw(Function<Handle, T> work) throws SQLException {
        try (Connection connection = Engine.connect(actual, Engine.Mode.READ);
                Handle handle = Engine.handle(connection)) {
            handle.execute("BEGIN");
            T result = work.apply(handle);
            handle.execute("ROLLBACK");
            return result;
        }
    }

    private Source copied() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("workbook");
            Path real = path.toRealPath();
            Path copy = folder.resolve("copy.nrw");
            Files.copy(real, copy);
            for (String side : new String[] {"-journal", "-wal"}) {
                Path beside = real.resolveSibling(real.getFileName() + side);
                if (Files.exists(beside)) {
                    Files.copy(beside, folder.resolve("copy.nrw" + side));
                }
            }
            copy.toFile().setWritable(true);
            putInOrder(copy);
            return new Source(path, copy, migrations);
        } catch (IOException | SQLException | RuntimeException e) {
            deleteAll(folder);
            throw Faults.reading(path, e);
        }
    }

    private void putInOrder(Path copy) throws SQLException {
        try (Connection connection = Engine.connect(copy, Engine.Mode.WRITE);
                Handle handle = Engine.handle(connection)) {
            handle.execute("BEGIN IMMEDIATE");
            Schema.check(handle, path, migrations);
            migrations.run(handle);
            handle.execute("COMMIT");
        }
    }

    @Override
    public void close() {
        if (!actual.equals(path)) {
            deleteAll(actual.getParent());
        }
    }

    private static void deleteAll(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Left in the system's folder for temporary files, which cleans itself.
        }
    }
}
