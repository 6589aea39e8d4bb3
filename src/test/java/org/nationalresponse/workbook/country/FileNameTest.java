package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Law 12-2024, art. 3.pdf|Law 12-2024, art. 3.pdf",
        "../../../etc/passwd|passwd",
        "C:\\Windows\\System32\\evil.dll|evil.dll",
        "a/b\\c.pdf|c.pdf",
        "law.pdf:hidden.exe|law.pdf_hidden.exe",
        "what?*<now>|what___now_",
        "CON|_CON",
        "nul.txt|_nul.txt",
        "Com1 .pdf|_Com1 .pdf",
        "LPT\u00b9.doc|_LPT\u00b9.doc",
        "console.pdf|console.pdf",
        "law.pdf. . .|law.pdf",
        ".htaccess|htaccess",
        "قانون 12.pdf|قانون 12.pdf",
        "法律 🌍.docx|法律 🌍.docx",
        "law\u202Efdp.exe|lawfdp.exe",
        "e\u0301tat.pdf|\u00e9tat.pdf",
        "two  \t blanks.pdf|two blanks.pdf",
    })
    void aNameBecomesOneThatLeadsNowhereAndDeceivesNobody(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "/", "a/", "\\", "\u0000", "\u202E\u200F", " . . "})
    void aNameOfNothingIsStillAName(String given) {
        assertThat(FileName.safe(given)).isEqualTo("_");
    }

    @Test
    void aLongNameIsShortenedBetweenLettersAndKeepsItsEnding() {
        String safe = FileName.safe("قانون🌍".repeat(60) + ".docx");
        assertThat(safe).endsWith(".docx").doesNotContain("\uFFFD");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(150, 180);
        assertThat(FileName.safe("a." + "b".repeat(500)).length()).isEqualTo(180);
    }

    @Test
    void joinersThatScriptsNeedAreKept() {
        assertThat(FileName.safe("می\u200cخواهم.pdf")).isEqualTo("می\u200cخواهم.pdf");
    }

    @Test
    void whateverIsGivenInTheNameIsSafeAndStaysAsItIsTheSecondTime() {
        Random random = new Random(4);
        String letters = "abC .\\/:*?\"<>|\u0000\u001f\u202e\u2066\ufeff\u0301\u00e9ع🌍\ud83d~$-_%CONUL1\t\n";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            String safe = FileName.safe(name.toString());
            assertThat(safe).isNotBlank().doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\u202e\u2066\ufeff]|[. ]$|^[. ]");
            assertThat(FileName.safe(safe)).isEqualTo(safe);
        }
    }

    @Test
    void theEndingIsWhatStandsAfterTheLastDot() {
        assertThat(FileName.ending("Law.final.PDF")).isEqualTo("pdf");
        assertThat(FileName.ending("law")).isEmpty();
    }
}
