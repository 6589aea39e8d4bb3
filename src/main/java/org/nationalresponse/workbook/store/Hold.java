package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.country.Workbook;

/**
 * The right to write a file: a connection that has a write transaction open at all times but the instant between a commit and the
 * next beginning. A transaction that wrote nothing yet has no journal, so nothing lies beside the file meanwhile.
 */
final class Hold implements AutoCloseable {

    /** Far longer than the instant in which a living writer is without its lock, and a moment for a person. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final Path path;
    private final Object identity;
    private final Connection connection;
    private final Handle handle;
    private final Records records;
    private boolean held;
    private long seen;

    private Hold(Path path, Object identity, Connection connection) {
        this.path = path;
        this.identity = identity;
        this.connection = connection;
        this.handle = Engine.handle(connection);
        this.records = new Records(handle);
    }

    /**
     * Takes the right to write.
     *
     * @return null where another program has it
     * @throws RuntimeException the engine's, or a fault, where the file cannot be written at all
     */
    static Hold take(Path path, Migrations migrations, WriterNote note) throws SQLException, IOException {
        Object identity = OpenFiles.identity(path);
        Hold hold = new Hold(path, identity, Engine.connect(path, Engine.Mode.WRITE));
        try {
            if (!hold.claim(migrations, note)) {
                hold.close();
                return null;
            }
            OpenFiles.opened(identity);
            return hold;
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    private boolean claim(Migrations migrations, WriterNote note) {
        Schema.check(handle, path, migrations);
        if (!beginAtOnce()) {
            return false;
        }
        if (WriterNote.read(handle).isPresent()) {
            // Either its program died, or it lives and is between a commit and the next beginning: step aside and see.
            handle.execute("ROLLBACK");
            LockSupport.parkNanos(GRACE_NANOS);
            if (!beginAtOnce()) {
                return false;
            }
        }
        Upgrade.run(handle, path, migrations);
        note.put(handle);
        commit();
        return true;
    }

    /** Whether the file at the path is still the one that is held. */
    boolean sameFile() {
        try {
            return OpenFiles.identity(path).equals(identity);
        } catch (IOException e) {
            return false;
        }
    }

    Records records() {
        return records;
    }

    Pieces pieces() {
        return new Pieces(connection);
    }

    /** A step to write, on top of what the file holds. */
    Writing writing(Workbook content, UUID step, Instant at, String who) {
        return new Writing(connection, content, step, at, who);
    }

    /**
     * Makes sure that a write transaction is open.
     *
     * @return false where another program wrote in between, so that what is in memory is stale
     */
    boolean ensure() {
        if (!held) {
            begin();
            return seen == version();
        }
        return true;
    }

    /** Stores what was written, durably, and holds on. */
    void commit() {
        handle.execute("COMMIT");
        held = false;
        holdOn();
    }

    /** Takes back what was written since the last commit, and holds on. */
    void rollback() {
        held = false;
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // The engine has taken it back already.
        }
        holdOn();
    }

    /** Lets go of the documents inside that no record names any more, their bytes too. */
    void tidy() {
        ensure();
        if (pieces().anyUnnamed()) {
            pieces().removeUnnamed();
            commit();
        }
    }

    /** Takes the note off that says who is writing. */
    void signOff() {
        ensure();
        WriterNote.clear(handle);
        handle.execute("COMMIT");
        held = false;
    }

    int limitPages(int pages) {
        return handle.createQuery("PRAGMA max_page_count = " + Math.max(1, pages)).mapTo(Integer.class).one();
    }

    private void holdOn() {
        try {
            seen = version();
            begin();
        } catch (RuntimeException e) {
            // What was stored is stored; the next write tries again and says what is wrong.
            held = false;
        }
    }

    private void begin() {
        handle.execute("BEGIN IMMEDIATE");
        held = true;
    }

    private boolean beginAtOnce() {
        handle.execute("PRAGMA busy_timeout = 0");
        try {
            begin();
            return true;
        } catch (RuntimeException e) {
            if (Faults.busy(e)) {
                return false;
            }
            throw e;
        } finally {
            handle.execute("PRAGMA busy_timeout = " + Engine.PATIENCE_MILLIS);
        }
    }

    private long version() {
        return handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }

    @Override
    public void close() {
        Engine.closeQuietly(handle);
        Engine.closeQuietly(connection);
        OpenFiles.closed(identity);
    }
}
