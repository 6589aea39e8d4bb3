package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    /** What a spreadsheet would run: a sign where a cell begins, also one that begins within a text. */
    private static final Pattern RUNS = Pattern.compile("(^|[;\\t\\r\\n])[\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]");

    private static final String[] PIECES = {
        "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "’", " ", "\u00A0", "\u200F", "\uFEFF", ";", ",", "\"", "\"\"", "|", "＝", "＋", "－",
        "＠", "1", "a", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\")", "العربية", "e\u0301", "🌍", "\u2028", "\\", "#"
    };

    static Stream<String> texts() {
        Random random = new Random(20261122);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    int pieces = 1 + random.nextInt(8);
                    for (int i = 0; i < pieces; i++) {
                        text.append(PIECES[random.nextInt(PIECES.length)]);
                    }
                    return text.toString();
                })
                .limit(2_000);
    }

    @Test
    void noneOfTwoThousandTextsRunsAndEachComesBackAsItWas() {
        assertThat(texts()).hasSize(2_000).allSatisfy(text -> {
            String kept = Formulas.kept(text);
            assertThat(RUNS.matcher(kept).find()).isFalse();
            assertThat(kept).doesNotStartWith("\t").doesNotStartWith("\r");
            assertThat(Formulas.restored(kept)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            =1+1        | '=1+1
            -5          | '-5
            @SUM(A1)    | '@SUM(A1)
            ＝1         | '＝1
            '=1         | ''=1
            a;=1        | a;'=1
            """)
    void anApostropheIsPutBefore(String text, String cell) {
        assertThat(Formulas.kept(text)).isEqualTo(cell);
        assertThat(Formulas.restored(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "'quoted'", "l'enfant", "a = b", "2024-01-01", "’tis", "a,-b", ""})
    void aTextThatNoSpreadsheetRunsStaysAsItIs(String text) {
        assertThat(Formulas.kept(text)).isEqualTo(text);
        assertThat(Formulas.restored(text)).isEqualTo(text);
    }
}
