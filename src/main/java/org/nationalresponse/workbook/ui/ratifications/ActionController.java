package org.nationalresponse.workbook.ui.ratifications;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Suggestions;

/** One treaty action as a card. */
public final class ActionController {

    private final ActionViewModel model;

    @FXML private VBox card;
    @FXML private ComboBox<String> kind;
    @FXML private DateField date;
    @FXML private VBox inForceBox;
    @FXML private Label inForceName;
    @FXML private DateField inForce;
    @FXML private Label suggestion;
    @FXML private TextField source;
    @FXML private DateField checkedOn;
    @FXML private Button checkedToday;
    @FXML private TextArea note;
    @FXML private TextField territories;
    @FXML private Button retire;
    @FXML private VBox faults;

    public ActionController(ActionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        boolean readOnly = model.readOnly();
        FieldBinding.choice(kind, model.kind, model.kinds(), model::kindWords, readOnly);
        date.bind(model.date, model.texts(), readOnly);
        inForce.bind(model.inForce, model.texts(), readOnly);
        source.setPromptText(model.usualSource());
        FieldBinding.text(source, model.source, readOnly);
        Suggestions.offer(source, model::knownSources);
        checkedOn.bind(model.checkedOn, model.texts(), readOnly);
        FieldBinding.text(note, model.note, readOnly);
        FieldBinding.text(territories, model.territories, readOnly);
        checkedToday.setDisable(readOnly);
        retire.setDisable(readOnly);
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    VBox node() {
        return card;
    }

    void focus() {
        kind.requestFocus();
    }

    /** The control of a field; that of the kind of action where there is none. */
    Node input(String field) {
        return switch (field) {
            case TreatyActions.DATE -> date.picker();
            case TreatyActions.IN_FORCE -> inForce.picker();
            case TreatyActions.SOURCE -> source;
            case TreatyActions.CHECKED_ON -> checkedOn.picker();
            case TreatyActions.NOTE -> note;
            case TreatyActions.TERRITORIES -> territories;
            default -> kind;
        };
    }

    void close() {
        model.close();
    }

    @FXML
    private void checkedToday() {
        model.checkedToday();
    }

    @FXML
    private void retire() {
        model.retire();
    }

    private void show(ActionViewModel.Shown shown) {
        // Hidden, it keeps its place, so that the columns of the card stay in line.
        inForceBox.setVisible(shown.hasEffect());
        inForceName.setText(model.texts().get(shown.leaves() ? "ratifications.action.ends" : "ratifications.action.inForce"));
        suggestion.setText(shown.suggestion());
        suggestion.setManaged(!shown.suggestion().isEmpty());
        Notices.show(faults, shown.faults());
    }
}
