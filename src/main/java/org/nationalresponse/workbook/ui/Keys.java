package org.nationalresponse.workbook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.shell.Place;

/** The keys that work wherever one is in an open workbook. */
final class Keys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PART = new KeyCodeCombination(KeyCode.F6);

    private Keys() {}

    static void install(Scene scene, Supplier<Optional<OpenWorkbook>> open) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> open.get().ifPresent(workbook -> {
            Consumer<OpenWorkbook> action = action(event, scene);
            if (action != null) {
                event.consume();
                action.accept(workbook);
            }
        }));
    }

    private static Consumer<OpenWorkbook> action(KeyEvent event, Scene scene) {
        if (UNDO.match(event)) {
            // Inside a text field the field's own undo comes first; the workbook's is for what is already stored.
            return typingIn(scene) ? null : workbook -> workbook.model().undo();
        }
        if (REDO.match(event) || REDO_TOO.match(event)) {
            return typingIn(scene) ? null : workbook -> workbook.model().redo();
        }
        if (PRINT.match(event)) {
            return workbook -> workbook.model().go(Place.SUMMARY);
        }
        if (SEARCH.match(event)) {
            return workbook -> workbook.model().go(Place.SEARCH);
        }
        if (SETTINGS.match(event)) {
            return workbook -> workbook.model().go(Place.SETTINGS);
        }
        if (OPEN.match(event)) {
            return OpenWorkbook::openAnother;
        }
        if (HELP.match(event)) {
            return OpenWorkbook::showKeys;
        }
        if (CLOSE.match(event)) {
            return OpenWorkbook::closeWorkbook;
        }
        if (NEXT.match(event)) {
            return workbook -> workbook.model().next().ifPresent(workbook.model()::go);
        }
        if (PREVIOUS.match(event)) {
            return workbook -> workbook.model().back();
        }
        if (PART.match(event)) {
            return workbook -> workbook.controller().nextPart();
        }
        return textSize(event, scene);
    }

    private static Consumer<OpenWorkbook> textSize(KeyEvent event, Scene scene) {
        if (!event.isShortcutDown() || event.isAltDown() || Nodes.keepsSizeKeys(scene.getFocusOwner())) {
            return null;
        }
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> workbook -> workbook.changeTextSize(1);
            case MINUS, SUBTRACT -> workbook -> workbook.changeTextSize(-1);
            default -> null;
        };
    }

    private static boolean typingIn(Scene scene) {
        Node owner = scene.getFocusOwner();
        Node field = owner instanceof DatePicker date ? date.getEditor() : owner;
        return field instanceof TextInputControl text && text.isEditable() && (text.isUndoable() || text.isRedoable());
    }
}
