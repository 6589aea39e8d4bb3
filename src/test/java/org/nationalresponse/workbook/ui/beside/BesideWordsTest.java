package org.nationalresponse.workbook.ui.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page sets two things side by side and never says that one is the cause of the other. */
class BesideWordsTest {

    private static final Path TEXTS =
            Path.of("src", "main", "resources", "org", "nationalresponse", "workbook", "text", "beside.properties");
    private static final Pattern CAUSAL = Pattern.compile(
            "because|leads to|causes|due to|result of|drives|thanks to|therefore|effect of|impact", Pattern.CASE_INSENSITIVE);

    @Test
    void noWordSaysThatOneBringsAboutTheOther() throws IOException {
        String texts = Files.readString(TEXTS);

        assertThat(texts).contains("does not say that one brings about the other");
        assertThat(texts).doesNotContainPattern(CAUSAL);
    }
}
