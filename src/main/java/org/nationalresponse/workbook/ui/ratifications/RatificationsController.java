package org.nationalresponse.workbook.ui.ratifications;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** The list of instruments, or the one that is open in its place. */
public final class RatificationsController {

    private final RatificationsViewModel model;
    private final Texts texts;
    private InstrumentViewModel instrument;
    private InstrumentController opened;

    @FXML private VBox place;
    @FXML private VBox list;
    @FXML private FlowPane filters;
    @FXML private VBox rows;
    @FXML private VBox notices;

    public RatificationsController(RatificationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.rowsProperty().addListener((property, before, now) -> showRows(now));
        model.filtersProperty().addListener((property, before, now) -> showFilters(now));
        model.noticesProperty().addListener((property, before, now) -> Notices.show(notices, now));
        model.openProperty().addListener((property, before, now) -> showOpen(before, now));
        showRows(model.rowsProperty().get());
        showFilters(model.filtersProperty().get());
        Notices.show(notices, model.noticesProperty().get());
    }

    /** Puts the focus on a field of the instrument that is open. */
    void focus(String item) {
        Node field = opened == null ? null : opened.input(item);
        if (field != null && Nodes.shown(field)) {
            field.requestFocus();
            Scrolling.reveal(field);
        }
    }

    void close() {
        closeInstrument();
    }

    private void showOpen(Instrument before, Instrument now) {
        closeInstrument();
        if (now == null) {
            place.getChildren().setAll(list);
            focusRow(before);
            return;
        }
        instrument = new InstrumentViewModel(model.desk(), now, model.plainRegister(now));
        opened = new InstrumentController(instrument, () -> model.openProperty().set(null));
        place.getChildren().setAll(Fxml.load(Screen.INSTRUMENT, opened, texts));
        opened.focusFirst();
        Scrolling.reveal(place);
    }

    private void closeInstrument() {
        if (opened != null) {
            opened.close();
            instrument.close();
            opened = null;
        }
    }

    private void showFilters(List<RatificationsViewModel.Choice> choices) {
        filters.getChildren().setAll(choices.stream().map(this::chip).toList());
    }

    private Node chip(RatificationsViewModel.Choice choice) {
        ToggleButton chip = new ToggleButton(choice.words());
        chip.getStyleClass().add("chip");
        chip.setSelected(choice.filter() == model.filterProperty().get());
        chip.setOnAction(event -> {
            model.filterProperty().set(choice.filter());
            showFilters(model.filtersProperty().get());
            filters.getChildren().get(choice.filter().ordinal()).requestFocus();
        });
        return chip;
    }

    private void showRows(List<RatificationsViewModel.Row> now) {
        Lines lines = new Lines(36, 22, 28, 14);
        lines.head(List.of(
                texts.get("ratifications.column.instrument"),
                texts.get("ratifications.column.state"),
                texts.get("ratifications.column.since"),
                texts.get("ratifications.column.checked")));
        now.forEach(row -> lines.add(cells(row)));
        if (now.isEmpty()) {
            Label none = Lines.label(texts.get("ratifications.none"));
            none.getStyleClass().add("muted");
            rows.getChildren().setAll(lines, none);
        } else {
            rows.getChildren().setAll(lines);
        }
    }

    private List<Node> cells(RatificationsViewModel.Row row) {
        Hyperlink name = new Hyperlink(row.instrument().id());
        name.setId("instrument-" + row.instrument().id());
        name.getStyleClass().addAll("quiet", "strong");
        name.setAccessibleText(texts.get("ratifications.row", "title", row.title(), "state", row.state()));
        name.setOnAction(event -> model.openProperty().set(row.instrument()));
        VBox instrumentCell = new VBox(name, muted(row.title()));
        VBox state = new VBox(badge(row.state(), row.stateStyle()), muted(row.stateNote()));
        VBox since = new VBox(Lines.label(row.since()), muted(row.rule()));
        Node checked = row.checkedStyle().isEmpty() ? Lines.label(row.checked()) : badge(row.checked(), row.checkedStyle());
        return List.of(instrumentCell, state, since, checked);
    }

    private void focusRow(Instrument left) {
        Node row = left == null ? null : rows.lookup("#instrument-" + left.id());
        if (row != null) {
            row.requestFocus();
            rows.getScene().getRoot().layout();
            Scrolling.reveal(row);
        }
    }

    private static Label badge(String words, String style) {
        Label badge = Lines.label(words);
        badge.getStyleClass().add("badge");
        if (!style.isEmpty()) {
            badge.getStyleClass().add(style);
        }
        return badge;
    }

    private static Label muted(String words) {
        Label label = Lines.label(words);
        label.getStyleClass().add("muted");
        label.setManaged(!words.isEmpty());
        label.setVisible(!words.isEmpty());
        return label;
    }
}
