package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements of the two seed documents, read from {@code seed-statements.txt}: each id with what serves it. */
public final class SeedStatements {

    private SeedStatements() {}

    /** By id, in the order of the documents: ids of criteria, and fields as {@code register.field}. */
    public static Map<String, List<String>> servedBy() {
        return read("seed-statements.txt", " ");
    }

    /** Lines of the form {@code id: thing thing}; a line that begins with # is none. */
    public static Map<String, List<String>> read(String file, String between) {
        try (InputStream in = SeedStatements.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(
                            line -> line[0].strip(),
                            line -> List.of(line[1].strip().split(between)),
                            (one, other) -> {
                                throw new IllegalStateException(file + " names an id twice: " + one);
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
