package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingCopiesTest {

    private static Path copy(String name) {
        return LookingCopies.of(name, target -> {
            try {
                Files.writeString(target, "Article 2");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aCopyLiesAloneInAFolderThatNobodyElseReadsAndCannotBeWrittenTo() throws IOException {
        Path copy = copy("../act.pdf");

        assertThat(copy).exists().hasFileName("act.pdf");
        assertThat(copy.toFile().canWrite() && !"root".equals(System.getProperty("user.name"))).isFalse();
        assertThat(LookingCopies.folders()).contains(copy.getParent());
        if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(copy.getParent())).containsExactlyInAnyOrder(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
        }
        LookingCopies.remove(copy.getParent());
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void eachCopyHasAFolderOfItsOwn() {
        Path one = copy("act.pdf");
        Path other = copy("act.pdf");
        assertThat(one.getParent()).isNotEqualTo(other.getParent());
        LookingCopies.remove(one.getParent());
        LookingCopies.remove(one.getParent());
        LookingCopies.remove(other.getParent());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "Mac OS X, /usr/bin/open",
        "Windows 11, D:\\Windows\\System32\\rundll32.exe",
        "FreeBSD, xdg-open"
    })
    void eachSystemIsAskedInItsOwnWay(String system, String command) {
        List<String> asked = SystemPrograms.command(system, name -> "D:\\Windows", Path.of("-act & calc.pdf"));
        assertThat(asked.get(0)).isEqualTo(command);
        assertThat(asked.get(asked.size() - 1)).isEqualTo(Path.of("-act & calc.pdf").toAbsolutePath().toString());
    }
}
