package org.nationalresponse.workbook.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's source as a translator or a reviewer would read it: bundles, Java, FXML, templates. */
final class Sources {

    static final Path JAVA = Path.of("src", "main", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path BUNDLES = RESOURCES.resolve(Path.of("org", "nationalresponse", "workbook", "text"));

    private Sources() {}

    /** All English texts by key. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        bundles().forEach(file -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        });
        return texts;
    }

    /** The bundles' files; translations have a language after an underscore. */
    static List<Path> bundles() {
        return find(BUNDLES, ".properties").stream().filter(file -> !file.toString().contains("_")).toList();
    }

    /** The first segments of keys: the names of the bundles. */
    static Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        bundles().forEach(file -> areas.add(file.getFileName().toString().replace(".properties", "")));
        return areas;
    }

    static List<JavaSource> java() {
        return find(JAVA, ".java").stream().map(file -> JavaSource.of(file, read(file))).toList();
    }

    static List<Path> fxml() {
        return find(RESOURCES, ".fxml");
    }

    static List<Path> templates() {
        return find(RESOURCES, ".jte");
    }

    /** Whether a literal is a text's key, or the beginning of one. */
    static boolean keyLike(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0 && areas().contains(literal.substring(0, dot)) && literal.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.?");
    }

    static List<Path> find(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pattern's first group holds at each place where it fits. */
    static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(found::add);
        return found;
    }
}
