package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
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
    void aWriteThatFailsAtTheLastMomentLeavesNothingBehind() throws IOException {
        // A name that is too long fails only when the finished file takes its place.
        Path target = folder.resolve("x".repeat(300) + ".pdf");

        fails(() -> SafeFile.write(target, new byte[1]), "printing.file.failed");
        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void fails(ThrowingCallable write, String key) {
        assertThatThrownBy(write).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.messages().get(0).key()).isEqualTo(key);
            assertThat(Texts.in(Locale.ENGLISH).say(fault.messages().get(0))).contains("Your workbook is safe");
        });
    }
}
