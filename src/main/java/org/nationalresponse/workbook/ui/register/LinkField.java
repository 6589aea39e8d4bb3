package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Row;
import org.nationalresponse.workbook.ui.common.SearchField;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** What a record leads to, each as a chip that can be taken off, and a field that finds more by what is typed. */
final class LinkField extends VBox {

    private final RecordViewModel model;
    private final Register.Field field;
    private final Texts texts;
    private final Row chips = new Row();
    private final SearchField<Links.Target> search;

    LinkField(RecordViewModel model, Register.Field field, Texts texts) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        getStyleClass().add("link-field");
        chips.getStyleClass().add("chips");
        search = new SearchField<>(this::offered, Links.Target::line, this::add);
        search.field().setPromptText(texts.get("register.link.prompt"));
        search.setReadOnly(model.readOnly());
        value().textProperty().addListener((property, before, now) -> show());
        // Names may change, or records be taken out, while the form is open.
        model.entryProperty().addListener((property, before, now) -> show());
        search.field().focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                search.field().clear();
            }
        });
        show();
        getChildren().addAll(chips, search);
    }

    TextField input() {
        return search.field();
    }

    private List<Links.Target> offered() {
        List<String> held = ids();
        return model.targets(field).stream().filter(target -> !held.contains(target.id())).toList();
    }

    private void add(Links.Target target) {
        List<String> ids = field.type() == Register.Type.LINK ? new ArrayList<>() : new ArrayList<>(ids());
        ids.add(target.id());
        value().choose(String.join(" ", ids));
        // After the search has written the name of what was found into the field.
        Platform.runLater(search.field()::clear);
    }

    private void remove(String id) {
        value().choose(String.join(" ", ids().stream().filter(each -> !each.equals(id)).toList()));
        search.field().requestFocus();
    }

    private void show() {
        chips.getChildren().setAll(ids().stream().map(this::chip).toList());
        Nodes.show(chips, !chips.getChildren().isEmpty());
        // One link is all there can be: to choose another, the first is taken off.
        Nodes.show(search, !model.readOnly() && (field.type() == Register.Type.LINKS || ids().isEmpty()));
    }

    private Node chip(String id) {
        Links.Target target = model.target(field, id);
        Label name = new Label(target.line());
        name.setWrapText(true);
        HBox chip = new HBox(name);
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.getStyleClass().addAll("chip", "link-chip", target.current() ? "accent" : "attention");
        if (!model.readOnly()) {
            Button off = new Button();
            off.getStyleClass().addAll("flat", "off");
            off.setGraphic(FontIcon.of(Feather.X));
            off.setAccessibleText(texts.get("register.link.remove", "title", target.name()));
            off.setOnAction(event -> remove(id));
            chip.getChildren().add(off);
        }
        return chip;
    }

    private List<String> ids() {
        String text = value().text().strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private FieldModel value() {
        return model.field(field.id());
    }
}
