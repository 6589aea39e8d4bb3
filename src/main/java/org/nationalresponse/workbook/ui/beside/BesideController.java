package org.nationalresponse.workbook.ui.beside;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Content;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Item;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Line;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.PhaseLine;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;
import org.nationalresponse.workbook.ui.common.Row;

/** Lays out the records on one side and the phases on the other. */
public final class BesideController {

    private final BesideViewModel model;
    private final Texts texts;

    @FXML private VBox items;
    @FXML private VBox phases;
    @FXML private Label noPhases;

    public BesideController(BesideViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.contentProperty().addListener((property, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void show(Content content) {
        items.getChildren().setAll(content.items().stream().map(this::item).toList());
        phases.getChildren().setAll(content.phases().stream().map(this::phase).toList());
        Nodes.show(noPhases, content.phases().isEmpty());
    }

    private Node item(Item item) {
        Label name = muted(item.name());
        VBox box = new VBox(name);
        box.getStyleClass().add("item");
        item.lines().forEach(line -> box.getChildren().addAll(line(item, line)));
        if (!item.note().isEmpty()) {
            box.getChildren().add(muted(item.note()));
        }
        return box;
    }

    private List<Node> line(Item item, Line line) {
        Hyperlink words = link(line.words(), line.target());
        words.setAccessibleText(texts.get("beside.spoken", "name", item.name(), "words", line.words(), "more", line.more()));
        return line.more().isEmpty() ? List.of(words) : List.of(words, muted(line.more()));
    }

    private Node phase(PhaseLine line) {
        PhaseDots dots = new PhaseDots();
        dots.show(line.phase(), line.words());
        Row now = new Row();
        now.getStyleClass().add("phase");
        now.getChildren().addAll(dots, new Label(line.words()));
        VBox box = new VBox(link(line.name(), line.target()), now);
        box.getStyleClass().add("item");
        if (!line.before().isEmpty()) {
            box.getChildren().add(muted(line.before()));
        }
        return box;
    }

    private Hyperlink link(String words, Target target) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll("quiet", "strong");
        link.setWrapText(true);
        // As wide as there is room: mixed scripts come out wider than they were measured.
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> model.go(target));
        return link;
    }

    private static Label muted(String words) {
        Label label = Lines.label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
