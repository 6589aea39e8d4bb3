package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void anOlderFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path target = folder.resolve("موجز brief.pdf");
        Files.writeString(target, "old");

        SafeFile.write(target, new byte[] {1, 2});

        assertThat(target).hasBinaryContent(new byte[] {1, 2});
        assertThat(names()).containsExactly("موجز brief.pdf");
    }

    @Test
    void aFolderAsTargetIsRefused() {
        fails(() -> SafeFile.write(folder, new byte[1]), "printing.file.is-folder");
        fails(() -> SafeFile.write(Path.of("/"), new byte[1]), "printing.file.is-folder");
    }

    @Test
    void aMissingFolderIsNamed() {
        fails(() -> SafeFile.write(folder.resolve("gone/brief.pdf"), new byte[1]), "printing.file.no-folder");
    }

    @Test
    void aNameThatIsTooLongIsSaidAndNothingIsLeft() throws IOException {
        fails(() -> SafeFile.write(folder.resolve("x".repeat(300) + ".pdf"), new byte[1]), "printing.file.long-name");
        assertThat(names()).isEmpty();
    }

    @Test
    void anOldFileThatDoesNotGiveWayStaysWholeAndNothingIsLeft() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");

        // What Windows says where another program has the file open.
        fails(() -> SafeFile.write(target, new byte[1], (from, to) -> {
            throw new FileSystemException(to.toString(), null, "The process cannot access the file");
        }), "printing.file.in-use");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("brief.pdf");
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");
        assumeTrue(target.toFile().setReadOnly());

        fails(() -> SafeFile.write(target, new byte[1]), "printing.file.read-only");
        assertThat(target).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void behindALinkTheFileIsWrittenAndTheLinkStays() throws IOException {
        Path real = Files.writeString(folder.resolve("real.pdf"), "old");
        Path link = link("link.pdf", real);

        SafeFile.write(link, new byte[] {7});

        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(new byte[] {7});
        assertThat(names()).containsExactlyInAnyOrder("link.pdf", "real.pdf");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereOrToAWorkbookIsRefused() throws IOException {
        Path workbook = Files.writeString(folder.resolve("a.nrw"), "work");

        fails(() -> SafeFile.write(link("dead.pdf", folder.resolve("gone.pdf")), new byte[1]), "printing.file.dead-link");
        refused(() -> SafeFile.write(link("alias.pdf", workbook), new byte[1]), "printing.file.is-workbook");
        assertThat(workbook).hasContent("work");
    }

    @Test
    void theWorkbookItselfIsNeverTheTargetWhateverItIsCalled() throws IOException {
        Path workbook = Files.writeString(folder.resolve("renamed"), "work");

        refused(() -> SafeFile.write(workbook, new byte[1], workbook), "printing.file.is-workbook");
        assertThat(workbook).hasContent("work");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNoPlaceForADocument() {
        fails(() -> SafeFile.write(Path.of("/dev/null"), new byte[1]), "printing.file.is-device");
        assertThat(Path.of("/dev/null")).exists();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        // No file system with so little room can be counted on, but one that never has room is there.
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        IOException full = assertThrows(IOException.class, () -> Files.write(Path.of("/dev/full"), new byte[1]));

        assertThat(Targets.whyNotWritten(folder.resolve("brief.pdf"), folder.resolve("x.part"), 1, full).key())
                .isEqualTo("printing.file.full");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path link(String name, Path to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), to);
    }

    private static void refused(ThrowingCallable write, String key) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.messages().get(0).key()).isEqualTo(key));
    }

    private static void fails(ThrowingCallable write, String key) {
        assertThatThrownBy(write).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.messages().get(0).key()).isEqualTo(key);
            assertThat(Texts.in(Locale.ENGLISH).say(fault.messages().get(0))).contains("Your workbook is safe");
        });
    }
}
