package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.AsideOrBelow;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** Lays out a register's page: the list, or the record that is open in its place. */
public final class RegisterController {

    /** Beside a form there is room for guidance; a list takes the whole width, and the guidance stands below it. */
    private static final double ROOM_BESIDE_FORM = 36;

    private static final double NEVER = 10_000;

    private final RegisterViewModel model;
    private final TableTransfer transfer;
    private final Texts texts;
    private RecordListController list;
    private RecordController record;

    @FXML private AsideOrBelow page;
    @FXML private HBox transferBox;
    @FXML private Label transferWords;
    @FXML private ProgressBar transferBar;
    @FXML private Button transferCancel;
    @FXML private VBox notices;
    @FXML private VBox place;
    @FXML private VBox guidance;
    @FXML private Label about;
    @FXML private VBox election;
    @FXML private DateField electionDate;

    public RegisterController(RegisterViewModel model, TableTransfer transfer, Texts texts) {
        this.model = model;
        this.transfer = transfer;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.nextElection().ifPresent(field -> electionDate.bind(field, texts, model.readOnly()));
        transferBox.visibleProperty().bind(transfer.underWayProperty());
        transferBox.managedProperty().bind(transfer.underWayProperty());
        transferWords.textProperty().bind(transfer.wordsProperty());
        transferBar.progressProperty().bind(transfer.progressProperty());
        transferCancel.disableProperty().bind(transfer.cancellingProperty());
        model.noticesProperty().addListener((property, before, now) -> Notices.show(notices, now));
        Notices.show(notices, model.noticesProperty().get());
        model.trailProperty().addListener((property, before, now) -> show(before));
        model.list().countProperty().addListener((property, before, now) -> showGuidance(model.opened().isPresent()));
        show(List.of());
    }

    /** Puts the focus on an item of the page. */
    void focus(String item) {
        String field = model.find(item);
        Node input = record == null ? null : record.input(field);
        if (input != null) {
            input.requestFocus();
            Scrolling.reveal(input);
            if (input instanceof TextInputControl text && model.suggested(field)) {
                text.selectAll();
            }
        } else if (record != null) {
            record.focusWay();
        }
    }

    void close() {
        closeRecord();
    }

    @FXML
    private void cancelImport() {
        transfer.cancel();
    }

    private void show(List<Opened> before) {
        Optional<Opened> open = model.opened();
        boolean hadFocus = record != null || list != null;
        closeRecord();
        if (open.isEmpty()) {
            showList(before);
        } else {
            record = new RecordController(model, open.get(), texts);
            Fxml.load(Screen.RECORD, record, texts);
            place.getChildren().setAll(record.root());
            if (hadFocus) {
                goOn(open.get());
            }
        }
        about.setText(model.aboutOpen());
        showGuidance(open.isPresent());
        Nodes.show(election, open.isPresent() && model.nextElection().isPresent());
        page.setRoom(open.isPresent() ? ROOM_BESIDE_FORM : NEVER);
        page.requestLayout();
    }

    /** Where there is nothing yet, the page itself says what belongs here. */
    private void showGuidance(boolean opened) {
        RecordListViewModel.Count count = model.list().countProperty().get();
        Nodes.show(guidance, opened || count.current() + count.retired() > 0);
    }

    /** Whoever begins a record writes at once; whoever opened one may only want to read it. */
    private void goOn(Opened open) {
        Scrolling.reveal(place);
        boolean blank = model.desk().content().entry(open.kind(), open.id()).fields().isEmpty();
        if (blank) {
            record.focusFirst();
        } else {
            record.focusWay();
        }
    }

    private void showList(List<Opened> before) {
        if (list == null) {
            list = new RecordListController(model, transfer, texts);
            Fxml.load(Screen.RECORD_LIST, list, texts);
        }
        place.getChildren().setAll(list.root());
        if (!before.isEmpty()) {
            UUID left = before.get(0).id();
            list.comeBack(left);
        }
    }

    private void closeRecord() {
        if (record != null) {
            record.close();
            record = null;
        }
    }
}
