package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every statement of the two seed documents has its place. The list of 66 has one row for B3a-d, which speaks of four things and
 * so has four ids here.
 */
class SeedStatementsTest {

    /** The row B3a-d stands for four statements. */
    private static final int STATEMENTS = 66 + 3;

    private static final Map<String, List<String>> LISTED = SeedStatements.servedBy();

    private final Pack pack = new PackLibrary(Path.of("no such folder")).load("gsr-policy@2019", Locale.ENGLISH);

    @Test
    void theListHoldsAllStatementsOfBothDocumentsInTheirOrder() {
        assertThat(LISTED).hasSize(STATEMENTS);
        assertThat(LISTED.keySet()).allMatch(id -> id.matches("(A([1-9]|10)|B([1-9]|1[0-6]))[a-f]?"));
        assertThat(LISTED.keySet().stream().filter(id -> id.startsWith("A"))).hasSize(34);
        assertThat(List.copyOf(LISTED.keySet()).subList(34, STATEMENTS)).allMatch(id -> id.startsWith("B"));
    }

    @Test
    void everyStatementIsServed() {
        assertThat(LISTED).allSatisfy((id, things) -> assertThat(things).as(id).isNotEmpty().doesNotContain(""));
    }

    @Test
    void everyThingThatTheListNamesIsThereAndNamesTheStatementItself() {
        Map<String, List<String>> things = things();
        List<String> wrong = new ArrayList<>();
        LISTED.forEach((id, named) -> named.forEach(thing -> {
            if (!things.containsKey(thing)) {
                wrong.add(id + ": " + thing + " is gone");
            } else if (!things.get(thing).contains(id)) {
                wrong.add(id + ": " + thing + " does not cover it");
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** What fails shows the line as it has to be in the file. */
    @Test
    void everyThingThatServesAStatementIsInTheList() {
        Map<String, List<String>> served = new LinkedHashMap<>();
        things().forEach((thing, ids) -> ids.forEach(id -> served.computeIfAbsent(id, any -> new ArrayList<>()).add(thing)));
        List<String> wrong = new ArrayList<>();
        served.forEach((id, things) -> {
            if (!LISTED.getOrDefault(id, List.of()).containsAll(things)) {
                wrong.add(id + ": " + String.join(" ", things));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStatementHasALineOfOurOwnAndWordsToFindItBy() {
        assertThat(LISTED.keySet()).allSatisfy(id -> {
            Optional<String> text = pack.texts().find("seed." + id + ".text");
            assertThat(text).as(id).isPresent();
            assertThat(text.orElseThrow().split("\\s+")).as(id).hasSizeBetween(4, 22);
            assertThat(pack.texts().find("seed." + id + ".words").orElse("").split(", ")).as(id).hasSizeGreaterThan(4);
        });
    }

    @Test
    void noLineSpeaksOfAStatementThatIsNone() {
        assertThat(pack.texts().words().keySet().stream().filter(key -> key.startsWith("seed.")))
                .allMatch(key -> LISTED.containsKey(key.replaceAll("^seed\\.(\\w+)\\.(text|words)$", "$1")));
    }

    /** Criteria by id and fields as {@code register.field}, with the statements that they name. */
    private Map<String, List<String>> things() {
        Map<String, List<String>> things = new LinkedHashMap<>();
        pack.capabilities()
                .flatMap(capability -> capability.criteria().stream())
                .forEach(criterion -> things.put(criterion.id(), criterion.covers()));
        pack.registers().forEach(register ->
                register.fields().forEach(field -> things.put(register.id() + "." + field.id(), field.covers())));
        return things;
    }
}
