package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files that this process has open for writing. Whoever looks into a file by other means than the engine, or decides whether
 * it may, does so inside {@link #alone}.
 */
final class OpenFiles {

    private static final Set<Object> WRITING = new HashSet<>();

    private OpenFiles() {}

    static <T> T alone(Supplier<T> work) {
        synchronized (WRITING) {
            return work.get();
        }
    }

    static boolean isOpen(Object identity) {
        synchronized (WRITING) {
            return WRITING.contains(identity);
        }
    }

    static void opened(Object identity) {
        synchronized (WRITING) {
            WRITING.add(identity);
        }
    }

    static void closed(Object identity) {
        synchronized (WRITING) {
            WRITING.remove(identity);
        }
    }

    /** What makes the file the same file under any of its names; its real path where the file system has nothing better. */
    static Object identity(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path.toRealPath() : key;
    }
}
