package org.nationalresponse.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each text can be said, with the values that its callers give, in the words that the field uses. */
class PatternsTest {

    private static final Map<String, String> TEXTS = Sources.texts();
    private static final Pattern FXML_KEY = Pattern.compile("=\"%([^\"]+)\"");

    @Test
    void everyTextIsAPatternThatCanBeRead() {
        TEXTS.forEach((key, text) -> assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH))
                .as("%s = %s", key, text)
                .doesNotThrowAnyException());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(TEXTS).isNotEmpty();
        assertThat(TEXTS.entrySet().stream().filter(entry -> entry.getValue().isBlank())).isEmpty();
    }

    @Test
    void everyValueInATextIsGivenWhereItIsSaid() {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (JavaSource source : Sources.java()) {
            for (JavaSource.Literal literal : source.literals()) {
                if (!TEXTS.containsKey(literal.value()) || !said(source, literal)) {
                    continue;
                }
                looked++;
                Set<String> missing = arguments(literal.value());
                missing.removeAll(source.namesAfter(literal));
                if (!missing.isEmpty()) {
                    wrong.add(source.place(literal) + " lacks " + missing);
                }
            }
        }

        assertThat(looked).isGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyValueThatIsGivenStandsInTheText() {
        List<String> wrong = new ArrayList<>();
        for (JavaSource source : Sources.java()) {
            source.literals().stream()
                    .filter(literal -> TEXTS.containsKey(literal.value()) && said(source, literal))
                    .forEach(literal -> source.namesAfter(literal).stream()
                            .filter(name -> !arguments(literal.value()).contains(name))
                            .forEach(name -> wrong.add(source.place(literal) + " gives " + name)));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aTextInAScreensStructureWantsNoValues() {
        assertThat(Sources.fxml().stream()
                        .flatMap(file -> Sources.all(FXML_KEY, Sources.read(file)).stream())
                        .filter(key -> !arguments(key).isEmpty()))
                .isEmpty();
    }

    @Test
    void anApostropheIsTheTypographicOneSinceTheOtherHidesBraces() {
        assertThat(TEXTS.entrySet().stream().filter(entry -> entry.getValue().contains("'"))).isEmpty();
    }

    @Test
    void olderWordsStandOnlyInOfficialTitles() {
        assertThat(TEXTS.entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("instrument\\..*\\.title"))
                        .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).matches(".*child (pornography|prostitution).*")))
                .isEmpty();
    }

    @Test
    void noTextHoldsShortFormsBlameOrPleading() {
        Pattern unwanted = Pattern.compile(
                "\\b(CSAM|CSEA|OCSEA|overdue|please|invalid|illegal|error|failed|oops|sorry)\\b", Pattern.CASE_INSENSITIVE);

        assertThat(TEXTS.entrySet().stream().filter(entry -> unwanted.matcher(entry.getValue()).find())).isEmpty();
    }

    /** Whether the literal is the first argument of a call that says a text, with its values behind it. */
    private static boolean said(JavaSource source, JavaSource.Literal literal) {
        String before = source.before(literal).stripTrailing();
        return before.matches("(?s).*(\\bMessage\\.of|\\b(texts|words)(\\(\\))?\\s*\\.get|\\btexts\\.get\\(\\)\\s*\\.get)\\(");
    }

    private static Set<String> arguments(String key) {
        return new TreeSet<>(new MessageFormat(TEXTS.get(key), Locale.ENGLISH).getArgumentNames());
    }
}
