package org.nationalresponse.workbook.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.EditionName;
import org.nationalresponse.workbook.ui.common.InWords;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;
import org.nationalresponse.workbook.ui.common.Row;

/** Lays out the rounds, the two steps between them, and the comparison. */
public final class RoundsController {

    private final RoundsViewModel model;
    private final CompareViewModel compare;
    private final Texts texts;

    @FXML private Button openFreeze;
    @FXML private VBox freezeForm;
    @FXML private Label stillOpen;
    @FXML private TextField endorsedBy;
    @FXML private Button freeze;
    @FXML private Button openStart;
    @FXML private VBox startForm;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private VBox editions;
    @FXML private Button start;
    @FXML private VBox cards;
    @FXML private VBox comparison;
    @FXML private ComboBox<Integer> earlier;
    @FXML private ComboBox<Integer> later;
    @FXML private VBox changes;

    public RoundsController(RoundsViewModel model, CompareViewModel compare, Texts texts) {
        this.model = model;
        this.compare = compare;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        endorsedBy.textProperty().bindBidirectional(model.endorsedBy);
        from.bind(model.from, texts, false);
        to.bind(model.to, texts, false);
        editions.getChildren().setAll(model.editions().stream().map(this::edition).toList());
        Nodes.show(editions, !model.editions().isEmpty());
        model.contentProperty().addListener((property, before, now) -> show(now));
        show(model.contentProperty().get());
        choice(earlier, compare.earlierProperty());
        choice(later, compare.laterProperty());
        compare.contentProperty().addListener((property, before, now) -> show(now));
        show(compare.contentProperty().get());
    }

    @FXML
    private void openFreeze() {
        Nodes.show(freezeForm, true);
        endorsedBy.requestFocus();
    }

    @FXML
    private void freeze() {
        model.freeze();
        openStart.requestFocus();
    }

    @FXML
    private void openStart() {
        model.proposePeriod();
        Nodes.show(startForm, true);
        from.picker().requestFocus();
    }

    @FXML
    private void start() {
        boolean read = from.commit() & to.commit();
        if (read && model.start()) {
            openFreeze.requestFocus();
        }
    }

    @FXML
    private void closeForms() {
        Nodes.show(freezeForm, false);
        Nodes.show(startForm, false);
        (openFreeze.isVisible() ? openFreeze : openStart).requestFocus();
    }

    private void show(RoundsViewModel.Content content) {
        Nodes.show(openFreeze, content.step() == RoundsViewModel.Step.FREEZE);
        Nodes.show(openStart, content.step() == RoundsViewModel.Step.START);
        Nodes.show(freezeForm, freezeForm.isVisible() && openFreeze.isVisible() && !cards.getChildren().isEmpty());
        Nodes.show(startForm, startForm.isVisible() && openStart.isVisible() && !cards.getChildren().isEmpty());
        openFreeze.setText(texts.get("rounds.freeze.open", "number", content.latest()));
        openStart.setText(texts.get("rounds.start.open", "number", content.latest() + 1));
        freeze.setText(texts.get("rounds.freeze.go", "number", content.latest()));
        start.setText(texts.get("rounds.start.go", "number", content.latest() + 1));
        stillOpen.setText(content.stillOpen());
        cards.getChildren().setAll(content.cards().stream().map(this::card).toList());
    }

    private Node edition(EditionChoice choice) {
        Label name = new Label(texts.get("rounds.edition.question"));
        name.getStyleClass().add("field-name");
        ComboBox<Pack> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new InWords<>(pack -> EditionName.of(pack, texts)));
        box.getItems().setAll(choice.all());
        box.valueProperty().bindBidirectional(choice.chosen());
        name.setLabelFor(box);
        Label about = muted(choice.about(texts));
        choice.chosen().addListener((property, before, now) -> about.setText(choice.about(texts)));
        VBox field = new VBox(name, box, about);
        field.getStyleClass().add("field");
        return field;
    }

    private Node card(RoundsViewModel.Card card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("strong");
        Label state = new Label(texts.get(card.frozen() ? "rounds.frozen" : "rounds.draft"));
        state.getStyleClass().add("badge");
        if (card.frozen()) {
            state.getStyleClass().add("good");
        }
        Row head = new Row();
        head.getStyleClass().add("chips");
        head.getChildren().addAll(title, state, muted(card.period()));
        VBox box = new VBox(head, Lines.label(card.phases()), muted(card.answered()));
        if (!card.held().isEmpty()) {
            box.getChildren().add(muted(card.held()));
        }
        if (!card.sealed().isEmpty()) {
            Label code = muted(card.code());
            // Letters and digits of a code keep their order in every script.
            code.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            Row seal = new Row();
            seal.getStyleClass().add("chips");
            seal.getChildren().addAll(muted(texts.get("rounds.seal")), code);
            box.getChildren().addAll(muted(card.sealed()), seal);
        }
        box.getStyleClass().add("card");
        return box;
    }

    private void choice(ComboBox<Integer> box, IntegerProperty number) {
        box.setConverter(new InWords<>(round -> texts.get("rounds.round", "number", round)));
        number.addListener((property, before, now) -> box.setValue(now.intValue()));
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                number.set(now);
            }
        });
    }

    private void show(CompareViewModel.Content content) {
        Nodes.show(comparison, content.rounds().size() > 1);
        fill(earlier, content.rounds(), compare.earlierProperty().get());
        fill(later, content.rounds(), compare.laterProperty().get());
        Lines lines = new Lines(34, 22, 22, 22);
        lines.head(List.of(
                texts.get("rounds.column.capability"),
                texts.get("rounds.round", "number", compare.earlierProperty().get()),
                texts.get("rounds.round", "number", compare.laterProperty().get()),
                texts.get("rounds.column.change")));
        content.lines().forEach(line -> lines.add(cells(line)));
        changes.getChildren().setAll(lines);
    }

    private static void fill(ComboBox<Integer> box, List<Integer> rounds, int chosen) {
        if (!box.getItems().equals(rounds)) {
            box.getItems().setAll(rounds);
        }
        box.setValue(chosen);
    }

    private List<Node> cells(CompareViewModel.Line line) {
        Hyperlink name = new Hyperlink(line.name());
        name.getStyleClass().addAll("quiet", "strong");
        name.setWrapText(true);
        name.setOnAction(event -> compare.go(line.target()));
        VBox first = new VBox(name);
        line.answers().forEach(answer -> first.getChildren().add(muted(answer)));
        first.getStyleClass().add("stack");
        List<Node> cells = new ArrayList<>(List.of(
                first, phases(line.before()), phases(line.now())));
        VBox change = new VBox(Lines.label(line.way()));
        change.getStyleClass().add("stack");
        if (!line.reason().isEmpty()) {
            Label reason = Lines.label(line.reason());
            reason.getStyleClass().add(line.missing() ? "field-fault" : "muted");
            change.getChildren().add(reason);
        }
        cells.add(change);
        return cells;
    }

    private static Node phases(List<CompareViewModel.Stand> stands) {
        VBox box = new VBox();
        box.getStyleClass().add("stack");
        for (CompareViewModel.Stand stand : stands) {
            PhaseDots dots = new PhaseDots();
            dots.show(stand.phase(), stand.words());
            box.getChildren().addAll(dots, muted(stand.words()));
        }
        return box;
    }

    private static Label muted(String words) {
        Label label = Lines.label(words);
        label.getStyleClass().add("muted");
        // As wide as there is room: mixed scripts come out wider than they were measured.
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
