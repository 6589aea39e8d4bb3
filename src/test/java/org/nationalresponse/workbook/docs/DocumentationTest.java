package org.nationalresponse.workbook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.progress.Rule;
import org.nationalresponse.workbook.text.Texts;

/** What the documents say of files and commands is so. */
class DocumentationTest {

    private static final Path DOCUMENTS = Path.of("src", "site", "markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    /** A home folder, a machine's own paths, or an address that is not public. */
    private static final Pattern OF_ONE_MACHINE = Pattern.compile("/home/|/root/|/tmp/|C:\\\\Users|localhost|127\\.0\\.0\\.1");

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            List<Path> all = new ArrayList<>(files.filter(file -> file.toString().endsWith(".md")).toList());
            all.add(Path.of("README.md"));
            return all;
        }
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            Matcher matcher = LINK.matcher(Files.readString(document));
            while (matcher.find()) {
                String target = matcher.group(1).replaceFirst("#.*", "");
                if (!target.matches("(https?|mailto):.*") && !target.isEmpty()) {
                    links++;
                    if (!Files.exists(document.toAbsolutePath().getParent().resolve(target).normalize())) {
                        broken.add(document + ": " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(10);
    }

    @Test
    void nothingIsOfOneMachine() throws IOException {
        for (Path document : documents()) {
            assertThat(Files.readString(document)).as(document.toString()).doesNotContainPattern(OF_ONE_MACHINE);
        }
    }

    @Test
    void readmeNamesTheCommandsThatPeopleAndTheBuildServerType() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme.lines().map(String::strip))
                .contains("mvn javafx:run", "mvn verify", "mvn javafx:run -Djavafx.args=\"demo target/demo\"");
        assertThat(readme).contains("not an official WeProtect result");
    }

    @Test
    void theGuideNamesEveryRuleOfTheChecksAndItsKind() throws IOException {
        Texts texts = Texts.in(Locale.ENGLISH);
        List<String> rows = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| ([a-z ]+) \\|$")
                .matcher(Files.readString(DOCUMENTS.resolve("guide.md")))
                .results()
                .map(row -> row.group(1) + ": " + row.group(2))
                .toList();

        assertThat(rows).containsExactlyElementsOf(Stream.of(Rule.values())
                .map(rule -> rule.code() + ": " + texts.say(rule.severity().label()).toLowerCase(Locale.ROOT))
                .toList());
    }

    @Test
    void everyDecisionHasItsNumber() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("decisions"))) {
            for (Path decision : files.toList()) {
                int number = Integer.parseInt(decision.getFileName().toString().substring(0, 4));
                assertThat(Files.readString(decision)).startsWith("# " + number + ". ").contains("Status: ");
            }
        }
    }

    @Test
    void everyPartOfOthersIsNamedWithItsLicence() throws IOException {
        String notices = notices();
        String pom = Files.readString(Path.of("pom.xml"));
        Set<String> tested = Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>[^<]+</version>\\s*<scope>test")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        List<String> direct = Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !tested.contains(name))
                .toList();
        assertThat(direct).hasSizeGreaterThan(15);
        for (String name : direct) {
            String family = name.replaceFirst("^(javafx|ikonli|jackson|openhtmltopdf)(-.*)$", "$2");
            assertThat(notices).as(name).contains(family);
        }
    }

    @Test
    void everyJarOfTheProgramIsNamedInTheNotices() throws IOException {
        String notices = notices();
        Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.matches("(fontbox|xmpbox|pdfbox|graphics2d|geantyref|itu|snakeyaml-engine|logback).*")
                        || name.matches("(poi|xmlbeans|commons-|opczip|log4j).*"))
                .map(name -> name.replaceFirst("-\\d.*", ""))
                .forEach(name -> assertThat(notices).contains(name));
    }

    private static String notices() throws IOException {
        return Files.readString(Path.of("src", "main", "dist", "THIRD-PARTY.txt")).toLowerCase(Locale.ROOT);
    }
}
