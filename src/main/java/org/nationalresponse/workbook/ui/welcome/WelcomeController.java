package org.nationalresponse.workbook.ui.welcome;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;

/** Shows the ways into a workbook. */
public final class WelcomeController {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private final WelcomeViewModel model;
    private final Texts texts;

    @FXML private Parent root;
    @FXML private HBox notice;
    @FXML private Label noticeWords;
    @FXML private Button newWorkbook;
    @FXML private VBox recent;
    @FXML private Label noRecent;

    public WelcomeController(WelcomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        notice.managedProperty().bind(notice.visibleProperty());
        noRecent.managedProperty().bind(noRecent.visibleProperty());
        model.noticeProperty().addListener((property, before, now) -> showNotice());
        model.recent().addListener((ListChangeListener<RecentFile>) change -> listRecent());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        showNotice();
        listRecent();
    }

    @FXML
    private void newWorkbook() {
        model.actions().newWorkbook();
    }

    @FXML
    private void open() {
        model.actions().chooseFile();
    }

    @FXML
    private void practice() {
        model.actions().practice();
    }

    @FXML
    private void settings() {
        model.actions().settings();
    }

    @FXML
    private void dismiss() {
        model.dismiss();
        newWorkbook.requestFocus();
    }

    private void shortcut(KeyEvent event) {
        if (NEW.match(event)) {
            event.consume();
            newWorkbook();
        } else if (OPEN.match(event)) {
            event.consume();
            open();
        }
    }

    private void showNotice() {
        notice.setVisible(model.noticeProperty().get().isPresent());
        noticeWords.setText(model.noticeProperty().get().map(texts::say).orElse(""));
    }

    private void listRecent() {
        int focused = focusedRow();
        recent.getChildren().setAll(model.recent().stream().map(this::row).toList());
        noRecent.setVisible(model.recent().isEmpty());
        if (focused >= 0) {
            focusNear(focused);
        }
    }

    private RecentRow row(RecentFile file) {
        return new RecentRow(file, texts, () -> model.open(file), () -> model.forget(file));
    }

    private int focusedRow() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof RecentRow) {
                return recent.getChildren().indexOf(node);
            }
        }
        return -1;
    }

    /** Whoever takes rows off with the keyboard stays in the list. */
    private void focusNear(int row) {
        if (recent.getChildren().isEmpty()) {
            newWorkbook.requestFocus();
        } else {
            ((RecentRow) recent.getChildren().get(Math.min(row, recent.getChildren().size() - 1))).focusRow();
        }
    }
}
