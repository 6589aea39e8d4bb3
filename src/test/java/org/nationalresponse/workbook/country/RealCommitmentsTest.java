package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Real mandates and real commitments find a field for every phrase that is told of them, in the workbooks of three countries. */
class RealCommitmentsTest {

    private static final JsonNode DATA = read();

    private final Pack pack = new PackLibrary(Path.of("no such folder")).load("gsr-policy@2019", Locale.ENGLISH);

    static Stream<Arguments> told() {
        return DATA.get("workbooks").propertyNames().stream().flatMap(country -> Stream.concat(
                Stream.of(Arguments.of(country, DATA.at("/workbooks/" + country))),
                DATA.get("commitments").properties().stream()
                        .map(commitment -> Arguments.of(country + ", " + commitment.getKey(), commitment.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void everyPhraseStandsInAFieldThatIsAskedAndHasNoFault(String name, JsonNode told) {
        Workbook workbook = workbook(name.split(",")[0]);
        told.get("phrases").properties().forEach(phrase -> {
            for (String place : phrase.getValue().asString().split(" ")) {
                String[] parts = place.replace("?", "").split("\\.");
                Register register = pack.register(parts[0]).orElseThrow();
                Entry record = only(workbook, register);
                assertThat(register.asked(record.fields())).as(phrase.getKey()).extracting(Register.Field::id).contains(parts[1]);
                assertThat(record.text(parts[1]).isPresent())
                        .as("%s: %s", phrase.getKey(), place)
                        .isEqualTo(!place.endsWith("?"));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void noWordOfTheTextIsLeftWithoutAPhrase(String name, JsonNode told) {
        String rest = told.get("row").asString();
        List<String> longestFirst = told.get("phrases").propertyNames().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (String phrase : longestFirst) {
            assertThat(rest).contains(phrase);
            rest = rest.replace(phrase, "");
        }
        assertThat(rest).as(name).doesNotContainPattern("[\\p{L}\\p{N}]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void noFieldIsLeftOverOrFaulty(String name, JsonNode told) {
        Workbook workbook = workbook(name.split(",")[0]);
        told.get("record").propertyNames().forEach(id -> {
            Register register = pack.register(id).orElseThrow();
            Entry record = only(workbook, register);
            assertThat(register.asked(record.fields())).extracting(Register.Field::id).containsAll(record.fields().keySet());
            assertThat(RecordFaults.of(register, record.fields())).isEmpty();
        });
    }

    private static Entry only(Workbook workbook, Register register) {
        List<Entry> records = workbook.current(new Kind(register.id()));
        assertThat(records).as(register.id()).hasSize(1);
        return records.get(0);
    }

    /** A country's workbook: its mandate, and the commitments that all three have. */
    private static Workbook workbook(String country) {
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID).set("countryName", country);
        Stream.concat(Stream.of(DATA.at("/workbooks/" + country)), DATA.get("commitments").values().stream())
                .flatMap(told -> told.get("record").properties().stream())
                .forEach(record -> fill(edit, record));
        return Workbook.empty().with(edit.build());
    }

    private static void fill(Edit.Builder edit, Map.Entry<String, JsonNode> record) {
        edit.and(new Kind(record.getKey()), UUID.nameUUIDFromBytes(record.getKey().getBytes(StandardCharsets.UTF_8)));
        record.getValue().properties().forEach(field -> edit.set(field.getKey(), field.getValue().asString()));
    }

    private static JsonNode read() {
        try (InputStream in = RealCommitmentsTest.class.getResourceAsStream("real-commitments.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
