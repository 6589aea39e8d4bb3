package org.nationalresponse.workbook.ui.ratifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.register.RecordForm;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One instrument: cards of actions for what can be ratified, a plain form for what cannot. */
public final class InstrumentController {

    private final InstrumentViewModel model;
    private final Runnable back;
    private final Map<UUID, ActionController> cards = new LinkedHashMap<>();
    private RecordForm form;

    @FXML private Button backButton;
    @FXML private Label name;
    @FXML private Label title;
    @FXML private Label facts;
    @FXML private VBox plain;
    @FXML private VBox ratifiable;
    @FXML private VBox actions;
    @FXML private Button add;
    @FXML private VBox noteCard;
    @FXML private VBox nothing;
    @FXML private CheckBox noAction;
    @FXML private CheckBox notOpen;
    @FXML private TextArea reason;
    @FXML private VBox noteSource;
    @FXML private TextField source;
    @FXML private DateField checkedOn;

    public InstrumentController(InstrumentViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
    }

    @FXML
    private void initialize() {
        name.setText(model.instrument().id());
        title.setText(model.title());
        facts.setText(model.facts());
        boolean canRatify = model.instrument().ratifiable();
        Nodes.show(ratifiable, canRatify);
        Nodes.show(plain, !canRatify);
        if (canRatify) {
            showRatifiable();
        } else {
            Label why = new Label(model.whyPlain());
            why.setWrapText(true);
            plain.getChildren().add(why);
            model.plainRecord().ifPresent(record -> {
                form = new RecordForm(record, model.texts());
                plain.getChildren().add(form);
            });
        }
    }

    void focusFirst() {
        backButton.requestFocus();
    }

    /**
     * The control of a field; null where there is none.
     *
     * @param item a field of the note or of the plain record, or the id of an action, {@code /} and a field of it
     */
    Node input(String item) {
        int slash = item.indexOf('/');
        if (slash >= 0) {
            return cards.entrySet().stream()
                    .filter(card -> card.getKey().toString().equals(item.substring(0, slash)))
                    .map(card -> card.getValue().input(item.substring(slash + 1)))
                    .findFirst()
                    .orElse(null);
        }
        if (form != null) {
            return form.input(item);
        }
        return switch (item) {
            case InstrumentNote.REASON -> reason;
            case InstrumentNote.SOURCE -> source;
            case InstrumentNote.CHECKED_ON -> checkedOn.picker();
            default -> null;
        };
    }

    void close() {
        cards.values().forEach(ActionController::close);
        cards.clear();
    }

    @FXML
    private void back() {
        back.run();
    }

    @FXML
    private void add() {
        model.add();
        List<ActionController> all = List.copyOf(cards.values());
        all.get(all.size() - 1).focus();
    }

    private void showRatifiable() {
        boolean readOnly = model.readOnly();
        add.setDisable(readOnly);
        tick(noAction, model.noAction, readOnly);
        tick(notOpen, model.notOpen, readOnly);
        FieldBinding.text(reason, model.reason, readOnly);
        FieldBinding.text(source, model.source, readOnly);
        checkedOn.bind(model.checkedOn, model.texts(), readOnly);
        model.actionsProperty().addListener((property, before, now) -> listActions(now));
        model.stateProperty().addListener((property, before, now) -> showState(now));
        listActions(model.actionsProperty().get());
        showState(model.stateProperty().get());
    }

    private void listActions(List<UUID> ids) {
        cards.keySet().stream().filter(id -> !ids.contains(id)).toList().forEach(id -> cards.remove(id).close());
        for (UUID id : ids) {
            cards.computeIfAbsent(id, this::card);
        }
        actions.getChildren().setAll(ids.stream().map(id -> (Node) cards.get(id).node()).toList());
    }

    private ActionController card(UUID id) {
        ActionController card = new ActionController(model.action(id));
        Fxml.load(Screen.TREATY_ACTION, card, model.texts());
        return card;
    }

    /** Whether there is nothing to record is asked only while nothing is; the reason for not ratifying only while not bound. */
    private void showState(Standing.State state) {
        boolean nothingRecorded = state == Standing.State.NOT_RECORDED
                || state == Standing.State.NO_ACTION
                || state == Standing.State.NOT_OPEN;
        Nodes.show(nothing, nothingRecorded);
        Nodes.show(noteSource, state == Standing.State.NO_ACTION || state == Standing.State.NOT_OPEN);
        Nodes.show(noteCard, !state.bound());
    }

    private static void tick(CheckBox box, FieldModel field, boolean readOnly) {
        box.setSelected(field.text().equals(InstrumentNote.YES));
        field.textProperty().addListener((property, before, now) -> box.setSelected(now.equals(InstrumentNote.YES)));
        box.setOnAction(event -> field.choose(box.isSelected() ? InstrumentNote.YES : ""));
        box.setDisable(readOnly);
    }
}
