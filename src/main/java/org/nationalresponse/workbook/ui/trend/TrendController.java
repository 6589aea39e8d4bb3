package org.nationalresponse.workbook.ui.trend;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.InWords;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.trend.TrendContent.Group;
import org.nationalresponse.workbook.ui.trend.TrendContent.Part;
import org.nationalresponse.workbook.ui.trend.TrendContent.Strip;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;
import org.nationalresponse.workbook.ui.trend.TrendContent.Words;

/** Lays out the dots over all rounds, the lines between two of them, and the same in words. */
public final class TrendController {

    private static final String PAIR = "pair";
    private static final String ROUNDS = "rounds";

    private final TrendViewModel model;
    private final Texts texts;
    private boolean filling;
    private Strip shown;

    @FXML private VBox empty;
    @FXML private Label sentence;
    @FXML private Button way;
    @FXML private VBox all;
    @FXML private ComboBox<Part> part;
    @FXML private ChoiceBar view;
    @FXML private VBox pairView;
    @FXML private VBox roundsView;
    @FXML private Pane legend;
    @FXML private Pane roundsLegend;
    @FXML private VBox strip;
    @FXML private ComboBox<Integer> earlier;
    @FXML private ComboBox<Integer> later;
    @FXML private Label sum;
    @FXML private VBox slope;
    @FXML private VBox words;

    public TrendController(TrendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        part.setConverter(new InWords<>(Part::words));
        part.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.partProperty().set(now.id());
            }
        });
        choice(earlier, model.earlierProperty());
        choice(later, model.laterProperty());
        explain(legend);
        view.setChoices(List.of(PAIR, ROUNDS), this::viewName, this::viewName, texts.get("trend.view"));
        view.valueProperty().addListener((property, before, now) -> showView(now, before));
        view.valueProperty().set(PAIR);
        model.contentProperty().addListener((property, before, now) -> show(now, before));
        show(model.contentProperty().get(), null);
    }

    @FXML
    private void way() {
        model.contentProperty().get().way().ifPresent(each -> model.go(each.target()));
    }

    private String viewName(String code) {
        return texts.get("trend.view." + code);
    }

    /** One of the two always stands there; a second press changes nothing. */
    private void showView(String chosen, String before) {
        if (chosen.isEmpty()) {
            view.valueProperty().set(before);
        } else {
            Nodes.show(pairView, chosen.equals(PAIR));
            Nodes.show(roundsView, chosen.equals(ROUNDS));
            showStrip();
        }
    }

    /** Laid out when a person wants to see it, and anew only when it is another. */
    private void showStrip() {
        if (roundsView.isVisible() && !model.strip().equals(shown)) {
            shown = model.strip();
            explain(roundsLegend);
            strip.getChildren().setAll(new DotStrip(shown, model::go));
        }
    }

    private void explain(Pane place) {
        place.getChildren().setAll(Arrays.stream(Stroke.values()).map(this::key).toList());
        place.getChildren().add(ringKey());
    }

    private void choice(ComboBox<Integer> box, IntegerProperty number) {
        box.setConverter(new InWords<>(round -> texts.get("trend.round", "number", round)));
        box.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                number.set(now);
            }
        });
    }

    private void show(TrendContent content, TrendContent before) {
        boolean nothing = !content.sentence().isEmpty();
        Nodes.show(empty, nothing);
        Nodes.show(all, !nothing);
        sentence.setText(content.sentence());
        content.way().ifPresent(each -> way.setText(each.words()));
        if (nothing) {
            return;
        }
        filling = true;
        fill(part, content.parts());
        content.parts().stream()
                .filter(each -> each.id().equals(model.partProperty().get()))
                .findFirst()
                .ifPresent(part::setValue);
        fill(earlier, content.numbers());
        earlier.setValue(model.earlierProperty().get());
        fill(later, content.numbers());
        later.setValue(model.laterProperty().get());
        filling = false;
        showStrip();
        sum.setText(content.sum());
        if (before == null || !before.slope().equals(content.slope())) {
            slope.getChildren().setAll(new SlopeChart(content.slope(), model::go, texts));
        }
        Nodes.show(slope, !content.slope().bundles().isEmpty());
        words.getChildren().clear();
        if (content.groups().isEmpty()) {
            words.getChildren().add(Lines.label(texts.get("trend.words.none")));
        }
        content.groups().forEach(this::group);
    }

    private static <T> void fill(ComboBox<T> box, List<T> items) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
    }

    private Node key(Stroke stroke) {
        boolean pointing = stroke != Stroke.FIRST && stroke != Stroke.GONE && stroke != Stroke.SAME;
        return key(new StrokeSample(stroke, pointing ? 1 : 0), texts.get("trend.legend." + stroke.code()));
    }

    private Node ringKey() {
        Label ring = new Label();
        ring.getStyleClass().addAll("phase-dot", "unknown", "key");
        return key(ring, texts.get("trend.legend.ring"));
    }

    private static Node key(Node sample, String words) {
        HBox key = new HBox(sample, new Label(words));
        key.getStyleClass().add("entry");
        return key;
    }

    private void group(Group group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().addAll("strong", "words-heading");
        Lines lines = new Lines(36, 30, 34);
        lines.head(List.of(
                texts.get("trend.words.column.capability"),
                texts.get("trend.words.column.way"),
                texts.get("trend.words.column.why")));
        group.lines().forEach(line -> lines.add(List.of(name(line), Lines.label(line.way()), why(line))));
        words.getChildren().addAll(heading, lines);
    }

    private Node name(Words line) {
        if (line.target().isEmpty()) {
            return Lines.label(line.name());
        }
        Hyperlink name = new Hyperlink(line.name());
        name.getStyleClass().addAll("quiet", "strong");
        name.setWrapText(true);
        name.setAccessibleHelp(line.way());
        name.setOnAction(event -> model.go(line.target().get()));
        return name;
    }

    private static Node why(Words line) {
        Label words = Lines.label(line.why());
        if (line.stroke() == Stroke.NOT_SAID) {
            words.getStyleClass().add("field-fault");
        }
        HBox why = new HBox(new StrokeSample(line.stroke(), line.steps()), words);
        why.getStyleClass().add("entry");
        return why;
    }
}
