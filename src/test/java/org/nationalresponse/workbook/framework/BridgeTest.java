package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.framework.Bridge.Kind;
import org.nationalresponse.workbook.framework.Bridge.Move;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

/** How one edition leads to the next. */
class BridgeTest {

    private static final String MOVES = """
            bridge:
              from: tiny@1
              moves:
                - { kind: same, before: [tiny.b], now: [tiny.a] }
                - { kind: new, now: [tiny.b] }
                - { kind: dropped, before: [tiny.a] }
            """;

    @TempDir
    private Path dropped;

    @Test
    void aBridgeIsReadAsItIsWritten() {
        assertThat(read(MOVES).bridge()).hasValueSatisfying(bridge -> {
            assertThat(bridge.from()).isEqualTo("tiny@1");
            assertThat(bridge.moves()).containsExactly(
                    new Move(Kind.SAME, List.of("tiny.b"), List.of("tiny.a")),
                    new Move(Kind.NEW, List.of(), List.of("tiny.b")),
                    new Move(Kind.DROPPED, List.of("tiny.a"), List.of()));
        });
    }

    @Test
    void anEditionWithoutABridgeSaysNothingOfAnother() {
        assertThat(read("").bridge()).isEmpty();
    }

    @Test
    void theSameIdMayMeanAnotherCapability() {
        Bridge bridge = read(MOVES).bridge().orElseThrow();
        assertThat(bridge.of("tiny.b")).map(Move::kind).contains(Kind.SAME);
        assertThat(bridge.of("tiny.b")).map(Move::now).contains(List.of("tiny.a"));
        assertThat(bridge.of("tiny.a")).map(Move::kind).contains(Kind.DROPPED);
        assertThat(bridge.of("tiny.z")).isEmpty();
    }

    @Test
    void itStartsOnlyAtAnEditionWithExactlyItsCapabilities() {
        Bridge bridge = read(MOVES).bridge().orElseThrow();
        assertThat(bridge.startsAt(pack(SmallPack.FILES))).isTrue();
        assertThat(bridge.startsAt(read(""))).as("another edition").isFalse();
        Map<String, String> more = new HashMap<>(SmallPack.FILES);
        more.computeIfPresent("pack.yaml", (name, text) -> text.replace("tiny.b", "tiny.c"));
        more.computeIfPresent("texts/en.properties", (name, text) -> text.replace("tiny.b.", "tiny.c."));
        assertThat(bridge.startsAt(pack(more))).as("another capability").isFalse();
    }

    @Test
    void twoEditionsWithABridgeAreOfferedSideBySide() throws IOException {
        drop("one", SmallPack.FILES);
        drop("two", files(MOVES));
        Packs.Offer offer = new PackLibrary(dropped).offered(Locale.ENGLISH);
        assertThat(offer.broken()).isEmpty();
        assertThat(offer.packs()).extracting(Pack::reference).contains("tiny@1", "tiny@2");
    }

    @Test
    void aBridgeThatDoesNotFitTheOtherEditionIsToldWithItsLine() throws IOException {
        drop("one", SmallPack.FILES);
        drop("two", files(MOVES.replace("before: [tiny.a]", "before: [tiny.gone]")));
        Packs.Offer offer = new PackLibrary(dropped).offered(Locale.ENGLISH);
        assertThat(offer.packs()).extracting(Pack::reference).contains("tiny@1").doesNotContain("tiny@2");
        assertThat(offer.broken()).singleElement().satisfies(message -> assertThat(Texts.in(Locale.ENGLISH).say(message))
                .isEqualTo("The framework pack in “two” cannot be used. "
                        + "pack.yaml, line 10: tiny@1 has no capability called tiny.gone."));
    }

    @Test
    void aSinglePackIsHeldAgainstTheOtherEditionToo() throws IOException {
        drop("one", SmallPack.FILES);
        drop("two", files(MOVES.replace("before: [tiny.a]", "before: [tiny.gone]")));
        assertThatThrownBy(() -> new PackLibrary(dropped).load("tiny@2", Locale.ENGLISH))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(Texts.in(Locale.ENGLISH).say(fault.messages().get(0)))
                        .contains("tiny@1 has no capability called tiny.gone."));
    }

    @Test
    void twoEditionsThatLeadToOneAnotherDoNoHarm() throws IOException {
        drop("two", files(MOVES));
        drop("one", files(MOVES.replace("tiny@1", "tiny@2")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().replace("edition: \"2\"", "edition: \"1\""))));
        assertThat(new PackLibrary(dropped).load("tiny@2", Locale.ENGLISH).reference()).isEqualTo("tiny@2");
        assertThat(new PackLibrary(dropped).offered(Locale.ENGLISH).broken()).isEmpty();
    }

    @Test
    void aBridgeThatForgetsACapabilityOfTheOtherEditionIsTold() throws IOException {
        drop("one", SmallPack.FILES);
        drop("two", files(MOVES.replace("    - { kind: dropped, before: [tiny.a] }\n", "")));
        assertThat(new PackLibrary(dropped).offered(Locale.ENGLISH).broken()).singleElement()
                .satisfies(message -> assertThat(Texts.in(Locale.ENGLISH).say(message))
                        .contains("pack.yaml, line 6: The bridge leaves out the capability tiny.a of tiny@1."));
    }

    @Test
    void anEditionWhoseForerunnerIsNotHereIsOfferedAllTheSame() throws IOException {
        drop("two", files(MOVES.replace("before: [tiny.a]", "before: [tiny.gone]")));
        assertThat(new PackLibrary(dropped).offered(Locale.ENGLISH).packs()).extracting(Pack::reference).contains("tiny@2");
    }

    private void drop(String folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, byte[]> file : SmallPack.bytes(files).entrySet()) {
            Path path = dropped.resolve(folder).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static Pack read(String bridge) {
        return pack(files(bridge));
    }

    private static Pack pack(Map<String, String> files) {
        return PackReader.read(SmallPack.bytes(files), Locale.ENGLISH, true);
    }

    private static Map<String, String> files(String bridge) {
        Map<String, String> files = new HashMap<>(SmallPack.FILES);
        files.computeIfPresent("pack.yaml", (name, text) ->
                text.replace("edition: \"1\"", "edition: \"2\"").replace("registers: [contact]\n", "registers: [contact]\n" + bridge));
        return files;
    }
}
