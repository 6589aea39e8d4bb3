package org.nationalresponse.workbook.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * Copies of documents out of the workbook, for a person to look at in another program. Each lies in a folder of its own that
 * nobody else can read, cannot be written to, so that no work is put into a copy, and is gone when this program ends.
 */
public final class LookingCopies {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();
    private static final Thread TIDY = new Thread(LookingCopies::tidy, "tidy");

    private LookingCopies() {}

    /** Writes a document's content to a path. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path target);
    }

    /**
     * Makes a copy. Not for the screen's thread.
     *
     * @param name as it was called; only what is a plain name in it is used
     */
    public static Path of(String name, Content content) {
        Path copy = fresh(name);
        content.writeTo(copy);
        copy.toFile().setReadOnly();
        return copy;
    }

    private static Path fresh(String name) {
        try {
            Path folder = Files.createTempDirectory("workbook-");
            if (FOLDERS.isEmpty()) {
                hookIn();
            }
            FOLDERS.add(folder);
            return folder.resolve(FileName.safe(name));
        } catch (IOException e) {
            throw new Fault(Message.of("common.no-copy", "file", name), e);
        }
    }

    private static synchronized void hookIn() {
        try {
            Runtime.getRuntime().addShutdownHook(TIDY);
        } catch (IllegalArgumentException e) {
            // Two copies were made at once; the first has asked for it.
        }
    }

    private static void tidy() {
        FOLDERS.forEach(LookingCopies::remove);
    }

    /** What another program still holds stays in the system's own folder for such files. */
    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                each.toFile().setWritable(true);
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            return;
        }
    }

    static Set<Path> folders() {
        return Set.copyOf(FOLDERS);
    }
}
