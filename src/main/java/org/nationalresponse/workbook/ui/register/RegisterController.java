package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** Lays out a register's page. */
public final class RegisterController {

    private final RegisterViewModel model;
    private final Texts texts;
    private RecordViewModel record;
    private RecordForm form;

    @FXML private FlowPane records;
    @FXML private Button add;
    @FXML private Button retire;
    @FXML private VBox notices;
    @FXML private VBox formPlace;
    @FXML private Label about;
    @FXML private VBox election;
    @FXML private DateField electionDate;

    public RegisterController(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        about.setText(model.about());
        add.setDisable(model.readOnly());
        retire.disableProperty().bind(model.canRetireProperty().not());
        model.nextElection().ifPresent(field -> electionDate.bind(field, texts, model.readOnly()));
        election.setVisible(model.nextElection().isPresent());
        election.setManaged(model.nextElection().isPresent());
        model.recordsProperty().addListener((property, before, now) -> listRecords(now));
        model.noticesProperty().addListener((property, before, now) -> Notices.show(notices, now));
        model.openProperty().addListener((property, before, now) -> openRecord());
        listRecords(model.recordsProperty().get());
        Notices.show(notices, model.noticesProperty().get());
        openRecord();
    }

    Node input(String field) {
        return form.input(field);
    }

    void close() {
        record.close();
    }

    @FXML
    private void add() {
        record.close();
        model.add();
        focusForm();
    }

    @FXML
    private void retire() {
        UUID before = model.openProperty().get();
        model.retire();
        if (!before.equals(model.openProperty().get())) {
            focusForm();
        }
    }

    /** What had the focus belonged to the record before; the person goes on in the one that is open now. */
    private void focusForm() {
        Node first = form.input(model.firstField());
        first.requestFocus();
        Scrolling.show(first);
    }

    private void openRecord() {
        if (record != null) {
            record.close();
        }
        record = model.record();
        form = new RecordForm(record, texts);
        formPlace.getChildren().setAll(form);
        listRecords(model.recordsProperty().get());
    }

    private void listRecords(List<RegisterViewModel.Choice> choices) {
        records.getChildren().setAll(choices.stream().map(this::chip).toList());
        records.setVisible(choices.size() > 1);
        records.setManaged(choices.size() > 1);
    }

    private Node chip(RegisterViewModel.Choice choice) {
        ToggleButton chip = new ToggleButton(choice.name());
        chip.getStyleClass().add("chip");
        chip.setSelected(choice.id().equals(model.openProperty().get()));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.openProperty().set(choice.id());
            records.getChildren().get(model.recordsProperty().get().indexOf(choice)).requestFocus();
        });
        return chip;
    }
}
