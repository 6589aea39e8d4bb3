package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.Nodes;

/** The list of a register's records, or a word of welcome where there are none yet. */
public final class RecordListController {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final String LIST = "list";
    private static final String GRID = "grid";
    private static final String YEARS = "years";

    private final RegisterViewModel model;
    private final RecordListViewModel list;
    private final TableTransfer transfer;
    private final Texts texts;
    private RecordTable table;

    @FXML private VBox root;
    @FXML private VBox empty;
    @FXML private Label emptyAbout;
    @FXML private Button emptyAdd;
    @FXML private Button emptyUsual;
    @FXML private Button emptyImport;
    @FXML private VBox filled;
    @FXML private ChoiceBar views;
    @FXML private FlowPane narrowing;
    @FXML private TextField search;
    @FXML private CheckBox alsoRetired;
    @FXML private Label count;
    @FXML private VBox tablePlace;
    @FXML private Button add;
    @FXML private Button duplicate;
    @FXML private Button retire;
    @FXML private Button bringBack;
    @FXML private Button usual;
    @FXML private Button importTable;
    @FXML private Button exportTable;

    public RecordListController(RegisterViewModel model, TableTransfer transfer, Texts texts) {
        this.model = model;
        this.list = model.list();
        this.transfer = transfer;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        table = new RecordTable(list, texts, 0, model::open);
        tablePlace.getChildren().setAll(table);
        emptyAbout.setText(model.about());
        search.textProperty().bindBidirectional(list.textProperty());
        alsoRetired.selectedProperty().bindBidirectional(list.alsoRetiredProperty());
        list.filters().forEach(field ->
                narrowing.getChildren().add(narrowing.getChildren().indexOf(alsoRetired), new FilterBox(list, field, texts)));
        offerViews();
        for (Button each : List.of(add, emptyAdd, importTable, emptyImport)) {
            each.setDisable(model.readOnly());
        }
        for (Button each : List.of(usual, emptyUsual)) {
            each.visibleProperty().bind(model.lacksUsualProperty());
            each.managedProperty().bind(model.lacksUsualProperty());
        }
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showActions());
        list.countProperty().addListener((property, before, now) -> show(now));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // The field itself would take the key Down, and go to its end.
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                toTable();
            }
        });
        show(list.countProperty().get());
        showActions();
    }

    VBox root() {
        return root;
    }

    /** Goes on where a person left the list: at the line of the record that was open. */
    void comeBack(UUID record) {
        table.select(record);
        if (filled.isVisible()) {
            table.requestFocus();
        } else {
            emptyAdd.requestFocus();
        }
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void addUsual() {
        model.addUsual();
    }

    @FXML
    private void duplicate() {
        table.selected().ifPresent(model::duplicate);
    }

    @FXML
    private void retire() {
        int at = table.getSelectionModel().getSelectedIndex();
        table.selected().ifPresent(model::retire);
        goOnNear(at);
    }

    @FXML
    private void bringBack() {
        table.selected().ifPresent(model::bringBack);
    }

    @FXML
    private void importTable() {
        transfer.bringIn();
    }

    @FXML
    private void exportTable() {
        transfer.takeOut();
    }

    private void press(KeyEvent event) {
        boolean inTable = table.isFocused();
        Optional<ListRow> row = table.selectedRow();
        Runnable action = null;
        if (event.getCode() == KeyCode.INSERT || NEW.match(event)) {
            action = model.readOnly() ? null : this::add;
        } else if (FIND.match(event)) {
            action = search::requestFocus;
        } else if (event.getCode() == KeyCode.DELETE && inTable && row.filter(each -> !each.retired()).isPresent()) {
            action = model.readOnly() ? null : this::retire;
        }
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private void toTable() {
        table.requestFocus();
        if (table.selected().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** The line that was chosen is gone: the next one takes its place, for the keyboard too. */
    private void goOnNear(int at) {
        if (table.selected().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.min(at, table.getItems().size() - 1));
        }
    }

    private void show(RecordListViewModel.Count now) {
        boolean none = now.current() == 0 && now.retired() == 0;
        Nodes.show(empty, none);
        Nodes.show(filled, !none);
        Nodes.show(alsoRetired, now.retired() > 0);
        int of = now.current() + (list.alsoRetiredProperty().get() ? now.retired() : 0);
        String words = texts.get("register.count", "shown", now.shown(), "of", of);
        count.setText(now.faulty() == 0 ? words : words + " · " + texts.get("register.count.faults", "count", now.faulty()));
        showActions();
    }

    private void showActions() {
        Optional<ListRow> row = table.selectedRow();
        boolean none = row.isEmpty() || model.readOnly();
        boolean retired = row.filter(ListRow::retired).isPresent();
        duplicate.setDisable(none);
        retire.setDisable(none);
        Nodes.show(retire, !retired);
        Nodes.show(bringBack, retired);
        bringBack.setDisable(none);
        exportTable.setDisable(list.countProperty().get().current() == 0);
    }

    private void offerViews() {
        List<String> offered = new ArrayList<>(List.of(LIST));
        model.register().listing().matrix().ifPresent(field -> offered.add(GRID));
        model.register().listing().byYear().ifPresent(field -> offered.add(YEARS));
        Nodes.show(views, offered.size() > 1);
        views.setChoices(
                offered,
                view -> texts.get("register.view." + view),
                view -> texts.get("register.view." + view),
                texts.get("register.view"));
        views.valueProperty().set(LIST);
        views.valueProperty().addListener((property, before, now) -> {
            switch (now) {
                case GRID -> tablePlace.getChildren().setAll(new MatrixView(list, texts, model::open));
                case YEARS -> tablePlace.getChildren().setAll(new YearsView(list, texts));
                case LIST -> tablePlace.getChildren().setAll(table);
                default -> views.valueProperty().set(LIST);
            }
        });
    }
}
