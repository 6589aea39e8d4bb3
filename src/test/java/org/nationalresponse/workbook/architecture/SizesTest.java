package org.nationalresponse.workbook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One idea a class, and a few lines for each package. */
class SizesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MOST_LINES = 300;

    @Test
    void noClassIsLongerThanAPersonReadsAtOnce() {
        assertThat(files()).isNotEmpty();
        assertThat(files().stream().filter(file -> lines(file).size() > MOST_LINES)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesInIt() {
        assertThat(files().stream()
                        .map(file -> file.resolveSibling("package-info.java"))
                        .distinct()
                        .filter(info -> Files.notExists(info) || lines(info).stream().noneMatch(line -> line.startsWith("/**"))))
                .isEmpty();
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
