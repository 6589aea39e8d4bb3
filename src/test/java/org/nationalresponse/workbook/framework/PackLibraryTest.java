package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class PackLibraryTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path home;

    private Path dropped;
    private PackLibrary library;

    @BeforeEach
    void open() throws IOException {
        dropped = Files.createDirectories(home.resolve("packs of Côte d’Ivoire العربية"));
        library = new PackLibrary(dropped);
    }

    @Test
    void aDroppedPackIsOfferedAfterTheProgramsOwn() throws IOException {
        SmallPack.drop(dropped.resolve("tiny"));
        assertThat(library.offered(Locale.ENGLISH).broken()).isEmpty();
        assertThat(references()).startsWith("gsr-policy@2019").endsWith("tiny@1");
        Pack pack = library.load("tiny@1", Locale.ENGLISH);
        assertThat(pack.capabilities()).hasSize(2);
        assertThat(pack.texts().get("tiny.a.first.text")).isEqualTo("Something is there");
        assertThat(pack.texts().get("tiny.a.how")).isEqualTo("First.\nThen.");
    }

    @Test
    void aPackThatTravelsInAWorkbookNeedsNoFolder() throws IOException {
        SmallPack.drop(dropped.resolve("tiny"));
        Map<String, byte[]> files = library.files("tiny@1");
        assertThat(files).containsOnlyKeys("pack.yaml", "registers/contact.yaml", "texts/en.properties");
        Map<String, byte[]> carried = PackLibrary.carried(name -> Optional.ofNullable(files.get(name)));
        assertThat(carried).isEqualTo(files);
        assertThat(new PackLibrary(home.resolve("elsewhere")).load(carried, Locale.ENGLISH).reference()).isEqualTo("tiny@1");
    }

    @Test
    void aDamagedPackInAWorkbookIsRefused() {
        byte[] damaged = {'['};
        Fault fault = catchThrowableOfType(
                Fault.class, () -> library.load(PackLibrary.carried(name -> Optional.of(damaged)), Locale.ENGLISH));
        assertThat(ENGLISH.say(fault.messages().get(0))).contains("inside this workbook").contains("pack.yaml, line 1");
    }

    @Test
    void aBrokenPackIsToldAndHidesNoOther() throws IOException {
        SmallPack.drop(dropped.resolve("good"));
        Path bad = SmallPack.drop(dropped.resolve("bad"));
        Files.writeString(bad.resolve("pack.yaml"), SmallPack.FILES.get("pack.yaml").replace("id: tiny\n", "id: bad pack\n"));
        assertThat(references()).contains("tiny@1", "gsr-policy@2019");
        assertThat(broken()).singleElement().asString().contains("“bad”").contains("pack.yaml, line 1:");
    }

    @Test
    void aBrokenPackGivesItsOwnFaultWhenAskedFor() throws IOException {
        Path bad = SmallPack.drop(dropped.resolve("bad"));
        Files.writeString(bad.resolve("registers/contact.yaml"), "id: contact\n");
        assertThatThrownBy(() -> library.load("tiny@1", Locale.ENGLISH))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(ENGLISH.say(fault.messages().get(0)))
                        .contains("“bad”").contains("registers/contact.yaml, line 1: “sections” is missing here"));
    }

    @Test
    void twoPacksOfTheSameNameAreNotConfused() throws IOException {
        SmallPack.drop(dropped.resolve("one"));
        SmallPack.drop(dropped.resolve("two"));
        assertThat(references()).containsOnlyOnce("tiny@1");
        assertThat(broken()).singleElement().asString().contains("“two”").contains("already called tiny@1");
    }

    @Test
    void aDroppedPackCannotStandInForAnOwnOne() throws IOException {
        Path copy = SmallPack.drop(dropped.resolve("copy"));
        Files.writeString(copy.resolve("pack.yaml"), SmallPack.FILES.get("pack.yaml")
                .replace("id: tiny\n", "id: gsr-policy\n").replace("\"1\"", "\"2019\""));
        assertThat(broken()).singleElement().asString().contains("already called gsr-policy@2019");
        assertThat(library.load("gsr-policy@2019", Locale.ENGLISH).name()).startsWith("Global Strategic Response");
    }

    @Test
    void aPackThatIsNotHereIsToldWithTheFolderToPutItIn() {
        assertThatThrownBy(() -> library.files("other@3"))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(ENGLISH.say(fault.messages().get(0)))
                        .contains("other@3").contains(dropped.toString()));
    }

    @Test
    void aPackIsReadInTheAskedLanguageAndFallsBackTextByText() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Files.writeString(pack.resolve("pack.yaml"), SmallPack.FILES.get("pack.yaml").replace("[en]", "[en, ar]"));
        Files.writeString(pack.resolve("texts/ar.properties"), "pack.name=صغير\n");
        Pack arabic = library.load("tiny@1", Locale.forLanguageTag("ar-EG"));
        assertThat(arabic.name()).isEqualTo("صغير");
        assertThat(arabic.texts().get("pack.about")).isEqualTo("A small pack");
        assertThat(library.load("tiny@1", Locale.FRENCH).name()).isEqualTo("Tiny");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Path secret = Files.writeString(home.resolve("secret.properties"), "a=b");
        Files.delete(pack.resolve("texts/en.properties"));
        Files.createSymbolicLink(pack.resolve("texts/en.properties"), secret);
        assertThat(broken()).singleElement().asString().contains("texts/en.properties: This link leads out");
    }

    @Test
    void aLinkedPartOfThePackIsRefused() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Path other = SmallPack.drop(home.resolve("other"));
        Files.delete(pack.resolve("registers/contact.yaml"));
        Files.delete(pack.resolve("registers"));
        Files.createSymbolicLink(pack.resolve("registers"), other.resolve("registers"));
        assertThat(broken()).singleElement().asString().contains("registers: This link leads out");
    }

    @Test
    void aLinkedPackFolderAndALinkToNowhereAreRefused() throws IOException {
        Files.createSymbolicLink(dropped.resolve("a"), SmallPack.drop(home.resolve("other")));
        Path pack = SmallPack.drop(dropped.resolve("b"));
        Files.createSymbolicLink(pack.resolve("texts/fr.properties"), home.resolve("gone"));
        assertThat(broken()).hasSize(2).allSatisfy(message -> assertThat(message).contains("This link leads out"));
    }

    @Test
    void aFolderWithinAPartIsRefused() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Files.createDirectories(pack.resolve("registers/more/and/more"));
        assertThat(broken()).singleElement().asString().contains("registers/more: A pack holds no folders within");
    }

    @Test
    void aFileOverFiveMegabytesIsNotEvenRead() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        byte[] large = new byte[6 * 1024 * 1024];
        Arrays.fill(large, (byte) '#');
        Files.write(pack.resolve("texts/en.properties"), large);
        assertThat(broken()).singleElement().asString().contains("texts/en.properties: A file of a pack may hold at most 5");
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Files.delete(pack.resolve("pack.yaml"));
        Files.createDirectories(pack.resolve("pack.yaml"));
        assertThat(broken()).singleElement().asString().contains("pack.yaml: This is not an ordinary file");
    }

    @Test
    void aPackUnpackedOneFolderTooDeepIsTold() throws IOException {
        SmallPack.drop(dropped.resolve("tiny/tiny"));
        assertThat(broken()).singleElement().asString().contains("pack.yaml: This file is missing. It must lie directly");
    }

    @Test
    void anArchiveIsToldToBeUnpackedAndOtherFilesAreLeftAlone() throws IOException {
        Files.writeString(dropped.resolve("Tiny.ZIP"), "PK");
        Files.writeString(dropped.resolve("notes.txt"), "hello");
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Files.writeString(pack.resolve("README.md"), "hello");
        Files.createDirectories(pack.resolve(".git/objects/aa"));
        assertThat(broken()).singleElement().asString().contains("“Tiny.ZIP” is an archive");
        assertThat(references()).contains("tiny@1");
    }

    @Test
    void anUnlistedFileOfAPackIsTold() throws IOException {
        Path pack = SmallPack.drop(dropped.resolve("tiny"));
        Files.writeString(pack.resolve("texts/fr.properties"), "pack.name=Petit");
        assertThat(broken()).singleElement().asString().contains("texts/fr.properties: The file pack.yaml does not name");
    }

    private List<String> references() {
        return library.offered(Locale.ENGLISH).packs().stream().map(Pack::reference).toList();
    }

    private List<String> broken() {
        return library.offered(Locale.ENGLISH).broken().stream().map(ENGLISH::say).toList();
    }
}
