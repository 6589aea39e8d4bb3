package org.nationalresponse.workbook.store;

import java.nio.file.Path;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts the engine's errors into words that a person can act on. */
final class Faults {

    private Faults() {}

    /** The fault for whatever went wrong while reading a file. Carries no text that a person typed. */
    static Fault reading(Path path, Throwable problem) {
        return of(path, problem, "store.cannotRead");
    }

    /** The fault for whatever went wrong while writing to a file. Carries no text that a person typed. */
    static Fault writing(Path path, Throwable problem) {
        return of(path, problem, "store.notWritable");
    }

    private static Fault of(Path path, Throwable problem, String noWay) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof Fault fault) {
                return fault;
            }
        }
        String key = noEngine(problem) ? "store.noEngine" : key(problem, noWay);
        return new Fault(
                Message.of(key, "path", path.toString(), "folder", Engine.unpackedIn()), sqlOf(problem).orElse(null));
    }

    static boolean busy(Throwable problem) {
        return is(problem, SQLiteErrorCode.SQLITE_BUSY) || is(problem, SQLiteErrorCode.SQLITE_LOCKED);
    }

    /** The place cannot be written: a read-only medium, a folder in which no journal can be made, a full disk. */
    static boolean notWritable(Throwable problem) {
        return is(problem, SQLiteErrorCode.SQLITE_READONLY)
                || is(problem, SQLiteErrorCode.SQLITE_CANTOPEN)
                || is(problem, SQLiteErrorCode.SQLITE_PERM)
                || is(problem, SQLiteErrorCode.SQLITE_AUTH);
    }

    static boolean full(Throwable problem) {
        return is(problem, SQLiteErrorCode.SQLITE_FULL);
    }

    private static String key(Throwable problem, String noWay) {
        if (busy(problem)) {
            return "store.locked";
        }
        if (full(problem)) {
            return "store.diskFull";
        }
        if (is(problem, SQLiteErrorCode.SQLITE_IOERR)) {
            return "store.driveFails";
        }
        // What Java or the system could not do, for want of memory or of a drive, says nothing of the file's content.
        boolean outside = problem instanceof Error || problem instanceof IOException;
        return outside || notWritable(problem) ? noWay : "store.damaged";
    }

    /** The engine's native part does not run: most often, its folder lies where programs may not. */
    private static boolean noEngine(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof NativeLibraryNotFoundException || at instanceof LinkageError) {
                return true;
            }
        }
        return false;
    }

    /** Whether the engine reports a code or one of its finer kinds. */
    private static boolean is(Throwable problem, SQLiteErrorCode code) {
        return sqlOf(problem)
                .filter(SQLiteException.class::isInstance)
                .map(sql -> (((SQLiteException) sql).getResultCode().code & 0xFF) == code.code)
                .orElse(false);
    }

    private static Optional<SQLException> sqlOf(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
