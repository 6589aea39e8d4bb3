package org.nationalresponse.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Reason;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.common.Dialogs;

/**
 * Every text that is asked for is there, and every text that is there is asked for. A key that code puts together begins with a
 * literal that ends in a dot; all texts below it then count as used, and the tests below look at what the code can put behind it.
 */
class TextKeysTest {

    private static final Map<String, String> TEXTS = Sources.texts();
    private static final Pattern FXML_KEY = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern COMMAND_KEY = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    /** System properties and files that begin like a text's key. */
    private static final Set<String> NO_KEYS = Set.of(
            "workbook.home",
            "workbook.log",
            "workbook.started.by",
            "workbook.computer",
            "workbook.text-height",
            "settings.properties",
            "register.schema.json",
            "leaves.css",
            "brief.jte");

    @Test
    void everyTextThatIsAskedForIsThere() {
        List<String> missing = new ArrayList<>();
        Sources.java().forEach(source -> source.literals().stream()
                .filter(literal -> Sources.keyLike(literal.value()) && !NO_KEYS.contains(literal.value()))
                .filter(literal -> !known(literal.value()))
                .forEach(literal -> missing.add(source.place(literal))));
        Stream.of(fxmlKeys(), templateKeys(), commandKeys())
                .flatMap(keys -> keys.stream())
                .filter(key -> !TEXTS.containsKey(key))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatIsThereIsAskedFor() {
        Set<String> used = new HashSet<>(fxmlKeys());
        used.addAll(templateKeys());
        used.addAll(commandKeys());
        Set<String> prefixes = new HashSet<>();
        Sources.java().forEach(source -> source.literals().forEach(literal -> {
            if (literal.value().endsWith(".") && source.next(literal) == '+') {
                prefixes.add(literal.value());
            } else {
                used.add(literal.value());
            }
        }));

        assertThat(TEXTS.keySet().stream()
                        .filter(key -> !used.contains(key) && prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void aKeyThatIsPutTogetherBeginsWithALiteralThatEndsInADot() {
        List<String> wrong = new ArrayList<>();
        Sources.java().forEach(source -> source.literals().stream()
                .filter(literal -> Sources.keyLike(literal.value()))
                .filter(literal -> literal.value().endsWith(".") != (source.next(literal) == '+'))
                .forEach(literal -> wrong.add(source.place(literal))));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aKeyStandsInTheFileOfItsFirstWordAndOnlyOnce() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.bundles()) {
            String area = file.getFileName().toString().replace(".properties", ".");
            List<String> keys = Sources.all(Pattern.compile("(?m)^([A-Za-z0-9.-]+?)\\s*="), Sources.read(file));
            keys.stream().filter(key -> !key.startsWith(area)).forEach(wrong::add);
            keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).forEach(wrong::add);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerEveryStateAndEveryActionHasItsWords() {
        exactly("answer.value.", codes(Answer.Value.values(), Answer.Value::code));
        exactly("answer.long.", codes(Answer.Value.values(), Answer.Value::code));
        exactly("answer.confidence.", codes(Confidence.values(), Confidence::code));
        exactly("answer.grade.", codes(Evidence.Grade.values(), Evidence.Grade::code));
        exactly("rounds.reason.", codes(Rating.Change.values(), Rating.Change::code));
        exactly("treaty.state.", codes(Standing.State.values(), Standing.State::code));
        exactly("treaty.action.", codes(ActionKind.values(), ActionKind::code));
        exactly("printing.kind.", codes(PrintedKind.values(), PrintedKind::code));
        exactly("printing.mark.", codes(Audience.values(), Audience::code));
        exactly("leaves.reason.", codes(Reason.values(), Reason::code));
        exactly("common.files.", codes(Dialogs.FileKind.values(), Dialogs.FileKind::ending));
        exactly("brief.part.", Stream.concat(codes(Answer.Value.values(), Answer.Value::code), Stream.of("open")));
    }

    @Test
    void everyInstrumentHasATitleANameAndADepositaryInWords() {
        List<Instrument> instruments = InstrumentReader.read().all();
        Stream<String> titles = instruments.stream().flatMap(each -> Stream.of(each.id() + ".title", each.id() + ".name"));
        Stream<String> depositaries = instruments.stream().map(each -> "depositary." + each.depositary());

        exactly("instrument.", Stream.concat(titles, depositaries));
    }

    @Test
    void everyKindOfValueThatAPackMustHoldHasItsWords() {
        exactly("framework.expected.", Stream.of("string", "integer", "number", "boolean", "array", "object"));
    }

    private static void exactly(String prefix, Stream<String> endings) {
        Set<String> there = new TreeSet<>();
        TEXTS.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(there::add);
        assertThat(there).containsExactlyInAnyOrderElementsOf(endings.map(prefix::concat).distinct().toList());
    }

    private static <T> Stream<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code);
    }

    private static boolean known(String key) {
        return key.endsWith(".") ? TEXTS.keySet().stream().anyMatch(each -> each.startsWith(key)) : TEXTS.containsKey(key);
    }

    private static List<String> fxmlKeys() {
        return Sources.fxml().stream().flatMap(file -> Sources.all(FXML_KEY, Sources.read(file)).stream()).toList();
    }

    private static List<String> templateKeys() {
        return Sources.templates().stream()
                .flatMap(file -> Sources.all(QUOTED, Sources.read(file)).stream())
                .filter(Sources::keyLike)
                .toList();
    }

    private static List<String> commandKeys() {
        return Sources.java().stream()
                .flatMap(source -> source.literals().stream())
                .flatMap(literal -> Sources.all(COMMAND_KEY, literal.value()).stream())
                .toList();
    }
}
