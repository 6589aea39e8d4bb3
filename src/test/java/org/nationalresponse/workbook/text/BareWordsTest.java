package org.nationalresponse.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word that a person sees stands in Java, in a screen's structure or in a template. */
class BareWordsTest {

    private static final Pattern SHOWN =
            Pattern.compile("\\b(text|promptText|title|accessibleText|accessibleHelp|accessibleRoleDescription|headerText)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Two small words with a blank between them: a sentence, or the beginning of one. */
    private static final Pattern SENTENCE = Pattern.compile("\\b\\p{Ll}{2,}\\b[^\"]*\\s[^\"]*\\b\\p{Ll}{2,}\\b");
    /** For the log, or for whoever mends the program; a person never reads it. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "new (IllegalState|IllegalArgument|UnsupportedOperation|MissingResource|IO|UncheckedIO)Exception\\(|\\b(?:LOG|log\\(\\))\\.\\w+\\(");
    /** Writes the log itself. */
    private static final String LOG_WRITER = "QuietThrowables.java";
    private static final Pattern SQL = Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|JOIN|LEFT JOIN|WHERE|ON CONFLICT|BEGIN)\\b.*");

    @Test
    void screensNameTheirTextsByKey() {
        List<String> bare = new ArrayList<>();
        Sources.fxml().forEach(file -> {
            Matcher attribute = SHOWN.matcher(Sources.read(file));
            while (attribute.find()) {
                String value = attribute.group(2);
                if (!value.startsWith("%") && !value.startsWith("${") && WORD.matcher(value).find()) {
                    bare.add(file.getFileName() + ": " + attribute.group());
                }
            }
        });

        assertThat(Sources.fxml()).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    @Test
    void screensHoldNoTextBetweenTheirTags() {
        assertThat(Sources.fxml().stream()
                        .filter(file -> WORD.matcher(Sources.read(file).replaceAll("(?s)<!--.*?-->|<[^>]*>", " ")).find()))
                .isEmpty();
    }

    @Test
    void templatesHoldNoWords() {
        List<String> bare = new ArrayList<>();
        Sources.templates().forEach(file -> {
            Matcher word = WORD.matcher(JteText.of(Sources.read(file)));
            while (word.find()) {
                bare.add(file.getFileName() + ": " + word.group());
            }
        });

        assertThat(Sources.templates()).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    @Test
    void theProgramHoldsNoSentences() {
        List<String> bare = new ArrayList<>();
        for (JavaSource source : Sources.java()) {
            if (source.file().endsWith(LOG_WRITER)) {
                continue;
            }
            boolean store = source.file().toString().replace('\\', '/').contains("/workbook/store/");
            source.literals().stream()
                    .filter(literal -> SENTENCE.matcher(literal.value()).find())
                    .filter(literal -> !FOR_PROGRAMMERS.matcher(source.before(literal)).find())
                    .filter(literal -> !(store && SQL.matcher(literal.value()).matches()))
                    .forEach(literal -> bare.add(source.place(literal)));
        }

        assertThat(bare).isEmpty();
    }

    @Test
    void aSentenceWouldBeFound() {
        assertThat(SENTENCE.matcher("The file could not be read").find()).isTrue();
        assertThat(SENTENCE.matcher("Take out").find()).isFalse();
        assertThat(JteText.of("@if(a.b().isEmpty())<p class=\"x\">Two words ${words.say(\"brief.x\")}</p>@endif"))
                .contains("Two words")
                .doesNotContain("brief", "isEmpty", "class");
    }
}
