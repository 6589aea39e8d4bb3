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
        "0, 0 bytes", "812, 812 bytes", "999, 999 bytes", "1000, 1 kB", "1200, 1.2 kB", "65536, 64 kB", "1023000, 999 kB",
        "1048576, 1 MB", "1300000, 1.2 MB", "52428800, 50 MB", "5368709120, 5 GB", "5497558138880, '5,120 GB'"
    })
    void aSizeIsSaidAsPeopleSayIt(long bytes, String words) {
        assertThat(FileSize.words(bytes, Texts.in(Locale.ENGLISH))).isEqualTo(words);
    }

    @Test
    void theNumberIsWrittenTheLocalesWay() {
        assertThat(FileSize.words(1_300_000, Texts.in(Locale.FRENCH))).isEqualTo("1,2 MB");
    }
}
