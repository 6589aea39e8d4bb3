package org.nationalresponse.workbook.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.Folded;
import org.nationalresponse.workbook.progress.search.Marked;
import org.nationalresponse.workbook.progress.search.Result;
import org.nationalresponse.workbook.progress.search.Search;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** Every result opens a page of this workbook, with the focus in the field that says what was found. */
@Tag("fx")
class SearchTargetsTest {

    private static final List<String> KINDS = List.of(
            "answer", "evidence", "rating", "profile", "mandate", "statement", "milestone", "action", "guidance", "treaty-action");

    private final Workbook workbook = content();
    private final ShellViewModel shell =
            Desks.open(new FakeFile(workbook), Texts.in(Locale.ENGLISH), new FakeDialogs(), Place.SEARCH);

    private static Workbook content() {
        UUID round = Round.latest(Desks.practice()).orElseThrow().id();
        return Desks.practice()
                .with(Edit.of(Kind.DECISION, Ids.decision(round, 2))
                        .set(Decision.ROUND, round.toString())
                        .set(Decision.TEXT, "Fund the prosecutors")
                        .set(Decision.COST, "One million")
                        .set(Decision.LEAD, "The treasury")
                        .set(Decision.WAITING, "Another lost year")
                        .build())
                .with(InstrumentNote.set("OPIC", InstrumentNote.REASON, "The committee has no quorum"));
    }

    @Test
    void everyResultOpensItsPageWithTheFocusInItsField() {
        Scene scene = Fx.get(() ->
                Pictures.scene(shell.desk().texts(), Pictures.Look.LIGHT.preferences(), ScreensTest.load(shell, shell.desk().texts())));
        List<String> wrong = new ArrayList<>();
        Map<String, Result> results = oneOfEach();
        results.forEach((what, result) -> {
            Fx.run(() -> shell.go(result.target()));
            Fx.settle();
            String fault = Fx.get(() -> fault(scene, result));
            if (!fault.isEmpty()) {
                wrong.add(what + ": " + fault + " " + result);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(results.keySet()).hasSizeGreaterThan(KINDS.size()).contains("treaty-action#OPIC/reason", "summary#decision/2/waiting");
    }

    private String fault(Scene scene, Result result) {
        Target target = result.target();
        Place place = shell.visitProperty().get().place();
        if (place.equals(Place.OVERVIEW)) {
            return "leads nowhere";
        }
        if (target.item().isEmpty()) {
            return "";
        }
        Node owner = scene.getFocusOwner();
        Parent middle = (Parent) scene.lookup("#middle");
        if (!Nodes.isWithin(middle, owner)) {
            return "the focus stays elsewhere: " + owner;
        }
        String text = owner instanceof TextInputControl input
                ? input.getText()
                : owner instanceof DatePicker picker ? picker.getEditor().getText() : null;
        Marked says = result.snippet().text().isEmpty() ? result.title() : result.snippet();
        // What a link leads to stands beside its field, and a number is written without its separators.
        return text == null || text.isEmpty() || text.matches("[0-9]+") || says.marks().isEmpty() || says.marks().stream().anyMatch(mark -> text.contains(marked(says, mark)))
                ? ""
                : "another field: " + text;
    }

    private static String marked(Marked marked, Folded.Range mark) {
        return marked.text().substring(mark.start(), mark.end());
    }

    /** The first result for the longest value of a record of each of these kinds, and for what was written above. */
    private Map<String, Result> oneOfEach() {
        Search search = new Search(shell.desk().packs(), shell.desk().packs(), shell.desk().instruments(), shell.desk().texts());
        Map<String, Result> one = new LinkedHashMap<>();
        Stream<String> written = Stream.of("Another lost year", "has no quorum", "Fund the prosecutors");
        Stream.concat(KINDS.stream().flatMap(kind -> longest(kind).stream()), written)
                .forEach(value -> search.find('"' + value + '"', workbook).said().stream().limit(1).forEach(result -> {
                    String item = result.target().item().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*");
                    one.putIfAbsent(result.target().page() + "#" + item, result);
                }));
        return one;
    }

    private Optional<String> longest(String kind) {
        return workbook.current(new Kind(kind)).stream()
                .filter(entry -> entry.text("round").map(shell.desk().round().id().toString()::equals).orElse(true))
                .flatMap(entry -> entry.fields().entrySet().stream())
                .filter(field -> !List.of("round", "criterion", "capability", "file").contains(field.getKey()))
                .map(field -> field.getValue().replaceAll("\\s+", " ").strip())
                .filter(value -> !value.contains("\"") && !value.contains("“") && !value.matches("[0-9a-f-]{36}.*"))
                .max(Comparator.comparingInt(String::length));
    }
}
