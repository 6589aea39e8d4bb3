package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * Reads the files of a dropped pack from its folder, and nothing outside it: links that lead out are refused, other files are
 * left alone.
 */
final class PackFolder {

    private static final int MOST_ENTRIES = 1000;

    private final Path root;
    private final Path real;
    private final Map<String, byte[]> files = new TreeMap<>();

    private PackFolder(Path root) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
    }

    /** The pack's files by name, such as {@code texts/en.properties}. */
    static Map<String, byte[]> read(Path folder) {
        if (Files.isSymbolicLink(folder)) {
            throw Findings.fault(folder.getFileName().toString(), Message.of("framework.reason.outside"));
        }
        try {
            PackFolder pack = new PackFolder(folder);
            pack.collect();
            return pack.files;
        } catch (IOException e) {
            throw new Fault(
                    Findings.fault(folder.getFileName().toString(), Message.of("framework.reason.unreadable")).messages(), e);
        }
    }

    private void collect() throws IOException {
        for (Path entry : entries(root)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry) && PackFiles.isPart(name)) {
                collectPart(entry, name);
            } else if (PackFiles.isWanted(name)) {
                take(entry, name);
            }
        }
    }

    private void collectPart(Path part, String name) throws IOException {
        for (Path entry : entries(part)) {
            String inside = name + "/" + entry.getFileName();
            if (Files.isDirectory(entry)) {
                throw Findings.fault(inside, Message.of("framework.reason.too-deep"));
            }
            if (PackFiles.isWanted(inside)) {
                take(entry, inside);
            }
        }
    }

    private List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> stream = Files.list(folder)) {
            List<Path> entries = stream.limit(MOST_ENTRIES + 1L)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (entries.size() > MOST_ENTRIES) {
                throw Findings.fault(
                        folder.getFileName().toString(), Message.of("framework.reason.too-many", "most", MOST_ENTRIES));
            }
            for (Path entry : entries) {
                stayInside(entry);
            }
            return entries;
        }
    }

    private void stayInside(Path entry) throws IOException {
        if (Files.isSymbolicLink(entry) && (Files.notExists(entry) || !entry.toRealPath().startsWith(real))) {
            throw Findings.fault(name(entry), Message.of("framework.reason.outside"));
        }
    }

    private void take(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Findings.fault(name, Message.of("framework.reason.not-a-file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Utf8.MOST_BYTES + 1);
            if (bytes.length > Utf8.MOST_BYTES) {
                throw Utf8.tooLarge(name);
            }
            files.put(name, bytes);
        } catch (IOException e) {
            throw new Fault(Findings.fault(name, Message.of("framework.reason.unreadable")).messages(), e);
        }
    }

    private String name(Path entry) {
        return root.relativize(entry).toString().replace('\\', '/');
    }
}
