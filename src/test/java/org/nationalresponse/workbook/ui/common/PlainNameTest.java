package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "../../.bashrc", "..", ".", "", "   ", "C:\\Windows\\System32\\x.dll", "/etc/passwd", "a/b\\..\\..", "con", "NUL.pdf", "COM1",
        "a\u0000b.pdf", "a\nb.pdf", "-rf", "~root", "name.", "x:y.pdf", "a\u202efdp.exe", "|?*<>\"", "..\\", "file:///etc/passwd"
    })
    void noNameLeadsOutOfItsFolder(String name) {
        Path folder = Path.of("folder").toAbsolutePath();
        String plain = PlainName.of(name);

        assertThat(plain).isNotBlank().doesNotContain("/", "\\", ":", "\u0000", "\n", "\u202e").doesNotStartWith(".").doesNotStartWith("-");
        assertThat(folder.resolve(plain).normalize().getParent()).isEqualTo(folder);
    }

    @Test
    void aNameThatIsPlainStaysAsItIs() {
        assertThat(PlainName.of("Loi n° 2012-21 (modifiée).pdf")).isEqualTo("Loi n° 2012-21 (modifiée).pdf");
        assertThat(PlainName.of("قانون الطفل.docx")).isEqualTo("قانون الطفل.docx");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String plain = PlainName.of("ع".repeat(400) + ".pdf");
        assertThat(plain).hasSizeLessThanOrEqualTo(120).endsWith("ع.pdf");
        assertThat(PlainName.of("😀".repeat(200))).hasSizeLessThanOrEqualTo(120).doesNotContain("\ufffd");
    }

    @Test
    void theEndingIsWhatFollowsTheLastDot() {
        assertThat(PlainName.ending("Act.final.PDF")).isEqualTo("pdf");
        assertThat(PlainName.ending("Act")).isEmpty();
    }
}
