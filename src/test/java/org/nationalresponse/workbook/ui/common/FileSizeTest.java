package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.text.Texts;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes", "812, 812 bytes", "999, 999 bytes", "1000, 1 kB", "1200, 1.2 kB", "64300, 64 kB", "999600, 1 MB",
        "1234567, 1.2 MB", "12345678, 12 MB", "5000000000, 5 GB", "1234567890123, '1,235 GB'"
    })
    void aSizeIsSaidAsPeopleSayIt(long bytes, String words) {
        assertThat(FileSize.words(bytes, Texts.in(Locale.ENGLISH))).isEqualTo(words);
    }

    @Test
    void theNumberIsWrittenTheLocalesWay() {
        assertThat(FileSize.words(1_234_567, Texts.in(Locale.FRENCH))).isEqualTo("1,2 MB");
    }
}
