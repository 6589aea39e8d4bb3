package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInPackTest {

    private final PackLibrary library = new PackLibrary(Path.of("no such folder"));
    private final Pack pack = library.load("gsr-policy@2019", Locale.ENGLISH);

    @Test
    void isOfferedFirstAndIsSound() {
        Packs.Offer offer = library.offered(Locale.ENGLISH);
        assertThat(offer.broken()).isEmpty();
        assertThat(offer.packs()).extracting(Pack::reference).startsWith("gsr-policy@2019");
    }

    @Test
    void everyPackOfTheProgramHoldsAgainstTheSchemasAsAForeignOneWould() {
        for (Pack each : library.offered(Locale.ENGLISH).packs()) {
            Pack strict = PackReader.read(library.files(each.reference()), Locale.ENGLISH, true);
            assertThat(strict).isEqualTo(each);
        }
    }

    @Test
    void aWorkbookThatCarriesTheSamePackSharesIt() {
        assertThat(library.load(library.files("gsr-policy@2019"), Locale.ENGLISH)).isSameAs(pack);
    }

    @Test
    void aWorkbookThatCarriesAnotherWordingKeepsIt() {
        Map<String, byte[]> files = new HashMap<>(library.files("gsr-policy@2019"));
        files.computeIfPresent("texts/en.properties", (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("pack.name=", "pack.name=As in 2026: ").getBytes(StandardCharsets.UTF_8));
        assertThat(library.load(files, Locale.ENGLISH).name()).startsWith("As in 2026: ");
    }

    @Test
    void holdsThreeCapabilitiesWithTheirPages() {
        assertThat(pack.capabilities()).extracting(Capability::id)
                .containsExactly("gsr.political-will", "gsr.legislation", "gsr.international-commitments");
        assertThat(pack.capabilities()).extracting(Capability::pages)
                .satisfiesExactly(
                        pages -> assertThat(pages).startsWith("mandate", "statement", "budget-line").endsWith("beside"),
                        pages -> assertThat(pages).containsExactly("treaty-in-law"),
                        pages -> assertThat(pages).containsExactly(
                                "treaty-action", "report", "recommendation", "pledge", "indicator", "capacity-commitment",
                                "agreement", "company-commitment", "membership", "coordination-link", "peer-note", "resource"));
        assertThat(pack.capabilities()).allSatisfy(capability -> {
            assertThat(capability.criteria()).hasSizeBetween(8, 13);
            assertThat(capability.criteria()).allSatisfy(criterion -> {
                assertThat(criterion.id()).startsWith(capability.id() + ".");
                assertThat(criterion.covers()).isNotEmpty();
                assertThat(pack.texts().find(criterion.id() + ".help")).isPresent();
            });
        });
    }

    @Test
    void criteriaAreShortStatements() {
        pack.capabilities().flatMap(capability -> capability.criteria().stream()).forEach(criterion -> {
            String text = pack.texts().get(criterion.id() + ".text");
            assertThat(text.split("\\s+")).as(text).hasSizeLessThanOrEqualTo(25);
            assertThat(text).doesNotContain("?");
        });
    }

    @Test
    void capabilitiesAreShortEnoughToReadBesideAForm() {
        pack.capabilities().forEach(capability -> {
            for (String part : List.of("what", "why", "how")) {
                String text = pack.texts().get(capability.id() + "." + part);
                assertThat(text.split("\\s+")).as(text).hasSizeLessThanOrEqualTo(80);
            }
        });
    }

    @Test
    void textsHoldNoWordsThatTheFieldHasLeftBehindAndNoUnexplainedInitials() {
        Pattern refused = Pattern.compile("(?i)child porn|CSEA|CSAM|\\b(MNR|GSR|VAC)\\b|UNCRC|OPSC|stakeholder|\\bscore");
        pack.texts().words().forEach((key, text) -> {
            // Words to search by are never shown, and a person may type initials; an address is what its owner made it.
            if (!key.matches("seed\\..*\\.words|resource\\.preset\\..*\\.link")) {
                assertThat(text).as(key).doesNotContainPattern(refused);
            }
        });
    }

    @Test
    void phasesSayThatTheirWordingIsOurs() {
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            assertThat(pack.texts().get("phase." + phase + ".about")).endsWith("(Our wording.)");
        }
        assertThat(pack.texts().get("pack.about")).contains("not an official text");
    }

    @Test
    void holdsNoTextThatNothingUses() {
        Set<String> keys = new TreeSet<>(pack.texts().words().keySet());
        keys.removeAll(usedKeys());
        keys.removeIf(key -> key.startsWith("seed."));
        assertThat(keys).isEmpty();
    }

    @Test
    void guidanceCannotBeRatified() {
        Register guidance = pack.register("guidance").orElseThrow();
        assertThat(guidance.fields()).extracting(field -> field.id().toLowerCase(Locale.ROOT))
                .noneMatch(id -> id.contains("ratif") || id.contains("sign") || id.contains("accession"));
    }

    @Test
    void mandateHasTheFieldsThatAreReckonedWith() {
        Register mandate = pack.register("mandate").orElseThrow();
        assertThat(mandate.fields()).extracting(Register.Field::id)
                .contains("exists", "name", "holder", "holderEnds", "source", "checkedOn", "note");
        Register.Field exists = mandate.fields().findFirst().orElseThrow();
        assertThat(exists.choices()).containsExactly("yes", "planned", "no");
    }

    @Test
    void aCountryWithoutARapporteurIsAskedOnlyWhatStillMakesSense() {
        Register mandate = pack.register("mandate").orElseThrow();
        assertThat(mandate.asked(Map.of("exists", "no"))).extracting(Register.Field::id)
                .containsExactly("exists", "instead", "note", "source", "checkedOn");
        assertThat(mandate.asked(Map.of("exists", "planned"))).extracting(Register.Field::id)
                .contains("name", "termYears").doesNotContain("holder", "lastReport");
    }

    @Test
    void followUpsOfAFieldThatIsNotAskedAreNotAskedEither() {
        Register mandate = pack.register("mandate").orElseThrow();
        assertThat(mandate.asked(Map.of("exists", "no", "basis", "law"))).extracting(Register.Field::id)
                .doesNotContain("basis", "basisTitle");
    }

    @Test
    void anUnknownLanguageGetsThePacksOwn() {
        assertThat(library.load("gsr-policy@2019", Locale.forLanguageTag("sw")).name()).isEqualTo(pack.name());
    }

    @Test
    void itsFilesAreTextInUtf8() {
        assertThat(library.files("gsr-policy@2019")).containsKeys("pack.yaml", "registers/mandate.yaml", "texts/en.properties");
        library.files("gsr-policy@2019").values()
                .forEach(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD"));
    }

    private Set<String> usedKeys() {
        Set<String> used = new HashSet<>(Set.of("pack.name", "pack.about", "phase.about"));
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            used.addAll(List.of("phase." + phase, "phase." + phase + ".about"));
        }
        pack.domains().forEach(domain -> used.add(domain.id() + ".name"));
        pack.capabilities().forEach(capability -> {
            Stream.of(".name", ".what", ".why", ".how").forEach(end -> used.add(capability.id() + end));
            capability.criteria().forEach(each -> used.addAll(List.of(each.id() + ".text", each.id() + ".help")));
        });
        pack.registers().forEach(register -> {
            used.addAll(List.of(register.id() + ".name", register.id() + ".about", register.id() + ".caution"));
            register.sections().forEach(section -> used.add(register.id() + "." + section.id() + ".title"));
            register.fields().forEach(field -> {
                String id = register.id() + "." + field.id() + ".";
                used.addAll(List.of(id + "label", id + "help"));
                field.choices().forEach(choice -> used.add(id + choice));
                register.presets().forEach(preset -> used.add(register.id() + ".preset." + preset.id() + "." + field.id()));
            });
        });
        return used;
    }
}
