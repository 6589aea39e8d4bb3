package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

/** Every way in which a pack can be broken is told with its file, its line and the reason. */
class BrokenPackTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private final Map<String, String> files = new HashMap<>(SmallPack.FILES);

    @Test
    void theSmallPackItselfIsSound() {
        assertThat(PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true).reference()).isEqualTo("tiny@1");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "broken-packs.txt", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void isRefusedWithFileLineAndReason(String file, String from, String there, String expected) {
        String to = there.replace("\\n", "\n");
        files.computeIfPresent(file, (name, text) -> {
            assertThat(text).contains(from.replace("@", ""));
            return from.endsWith("@")
                    ? text.replace("pages: " + from.replace("@", ""), "pages: " + to.replace("@", ""))
                    : text.replace(from, to);
        });
        assertThat(faults()).contains(expected);
    }

    @Test
    void severalFaultsAreToldTogether() {
        files.computeIfPresent("pack.yaml", (name, text) -> text
                .replace("number: 2", "number: 1")
                .replace("[tiny.b]", "[tiny.z]"));
        assertThat(faults()).contains("line 16: The number 1").contains("line 10: The pack has no capability");
    }

    @Test
    void capabilitiesThatWaitForOneAnotherAreToldAsACircle() {
        files.computeIfPresent("pack.yaml", (name, text) -> text
                .replace("movesWith: [tiny.b]", "dependsOn: [tiny.b]")
                .replace("number: 2", "number: 2\n        dependsOn: [tiny.a]"));
        assertThat(faults()).isEqualTo("pack.yaml, line 17: These capabilities wait for one another in a circle: "
                + "tiny.a → tiny.b → tiny.a. Take one out of “dependsOn”.");
    }

    @Test
    void aCircleIsFoundBehindACapabilityThatIsNotInIt() {
        files.computeIfPresent("pack.yaml", (name, text) -> text
                .replace("movesWith: [tiny.b]", "dependsOn: [tiny.b]")
                .replace("number: 2", "number: 2\n        dependsOn: [tiny.c]")
                + """
                      - id: tiny.c
                        number: 3
                        dependsOn: [tiny.b]
                        criteria:
                          - id: tiny.c.first
                """);
        assertThat(faults()).contains("circle: tiny.b → tiny.c → tiny.b.").contains("line 22:");
    }

    @Test
    void severalWaysToOneCapabilityAreNoCircle() {
        files.computeIfPresent("pack.yaml", (name, text) -> text
                .replace("movesWith: [tiny.b]", "dependsOn: [tiny.b, tiny.c]")
                .replace("number: 2", "number: 2\n        dependsOn: [tiny.c]")
                + """
                      - id: tiny.c
                        number: 3
                        criteria:
                          - id: tiny.c.first
                """);
        files.computeIfPresent("texts/en.properties", (name, text) -> text + text.replaceAll("(?m)^(?!tiny\\.b\\.).*\\R", "")
                .replace("tiny.b", "tiny.c"));
        Pack pack = PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true);
        assertThat(pack.capabilities()).extracting(Capability::dependsOn)
                .containsExactly(List.of("tiny.b", "tiny.c"), List.of("tiny.c"), List.of());
    }

    @Test
    void aRegisterOfAnotherPackNeedNotBeThere() {
        files.computeIfPresent("pack.yaml", (name, text) -> text.replace("covers: [B1a]", "heldIn: [other/contact, contact]"));
        assertThat(PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true).capabilities()).first()
                .satisfies(first -> assertThat(first.criteria().get(0).heldIn()).containsExactly("other/contact", "contact"));
    }

    @Test
    void aSecondGroupingIsRead() {
        files.computeIfPresent("pack.yaml", (name, text) -> text + """
                groupings:
                  - id: tiny.other
                    groups:
                      - { id: tiny.other.one, capabilities: [tiny.b, tiny.a] }
                """);
        files.computeIfPresent("texts/en.properties", (name, text) ->
                text + "tiny.other.name=Other\ntiny.other.about=Ours\ntiny.other.one.name=One\n");
        assertThat(PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true).groupings()).singleElement()
                .satisfies(grouping -> assertThat(grouping.groups()).singleElement()
                        .satisfies(group -> assertThat(group.capabilities()).containsExactly("tiny.b", "tiny.a")));
    }

    @Test
    void aWrongByteIsToldWithItsLine() {
        Map<String, byte[]> bytes = SmallPack.bytes(files);
        byte[] latin = (files.get("texts/en.properties") + "x=caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes.put("texts/en.properties", latin);
        int line = files.get("texts/en.properties").split("\n").length + 1;
        assertThat(faults(bytes)).contains("texts/en.properties, line " + line + ": This line holds letters that are not UTF-8");
    }

    @Test
    void aCutOffLetterAtTheEndIsAWrongByteToo() {
        Map<String, byte[]> bytes = SmallPack.bytes(files);
        bytes.put("pack.yaml", new byte[] {'i', 'd', ':', ' ', (byte) 0xC3});
        assertThat(faults(bytes)).contains("pack.yaml, line 1: This line holds letters that are not UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        files.replaceAll((name, text) -> "\uFEFF" + text);
        assertThat(PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true).name()).isEqualTo("Tiny");
    }

    @Test
    void windowsLineEndsDoNotMoveTheLines() {
        files.computeIfPresent("pack.yaml", (name, text) -> text.replace("number: 2", "number: 1"));
        files.replaceAll((name, text) -> text.replace("\n", "\r\n"));
        assertThat(faults()).contains("pack.yaml, line 16:");
    }

    @Test
    void anAliasBombIsRefusedBeforeItGrows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        files.put("pack.yaml", bomb.toString());
        assertThat(faults()).contains("pack.yaml, line 1: Anchors");
    }

    @Test
    void endlessNestingIsRefused() {
        files.put("pack.yaml", "id: " + "[".repeat(100_000));
        assertThat(faults()).contains("pack.yaml, line 1:");
    }

    @Test
    void aSecondDocumentIsRefused() {
        files.computeIfPresent("pack.yaml", (name, text) -> text + "---\nid: other\n");
        assertThat(faults()).contains("pack.yaml, line 20: A second document begins here");
    }

    @ParameterizedTest
    @CsvSource({"''", "just words", "[1]", "'# a remark'"})
    void aFileWithoutKeysIsRefused(String text) {
        files.put("pack.yaml", text);
        assertThat(faults()).contains("pack.yaml, line 1: The file must begin with keys");
    }

    @Test
    void aFileThatThePackDoesNotNameIsToldInsteadOfIgnored() {
        files.put("texts/fr.properties", "pack.name=Petit\n");
        assertThat(faults()).contains("texts/fr.properties: The file pack.yaml does not name this file");
    }

    @Test
    void aMissingPackFileIsTold() {
        files.remove("pack.yaml");
        assertThat(faults()).contains("pack.yaml: This file is missing");
    }

    @Test
    void aFileOverFiveMegabytesIsRefused() {
        Map<String, byte[]> bytes = SmallPack.bytes(files);
        bytes.put("texts/en.properties", new byte[5 * 1024 * 1024 + 1]);
        assertThat(faults(bytes)).contains("texts/en.properties: A file of a pack may hold at most 5 megabytes");
    }

    @Test
    void aRegisterCannotTakeTheNameOfAKindOfTheProgram() {
        files.computeIfPresent("pack.yaml", (name, text) -> text.replace("registers: [contact]", "registers: [contact, round]"));
        files.put("registers/round.yaml", files.get("registers/contact.yaml").replace("id: contact", "id: round"));
        assertThat(faults()).contains("pack.yaml, line 4: The program itself uses the id round");
    }

    @Test
    void twoSectionsCannotShareAnId() {
        files.computeIfPresent("registers/contact.yaml", (name, text) -> text + text.substring(text.indexOf("  - id: who")));
        assertThat(faults()).contains("registers/contact.yaml, line 15: The register has another section called who");
    }

    private String faults() {
        return faults(SmallPack.bytes(files));
    }

    private static String faults(Map<String, byte[]> files) {
        Fault fault = catchThrowableOfType(Fault.class, () -> PackReader.read(files, Locale.ENGLISH, true));
        assertThat(fault).as("the pack was taken").isNotNull();
        return String.join("\n", fault.messages().stream().map(ENGLISH::say).toList());
    }
}
