package org.nationalresponse.workbook.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * One choice out of a few, side by side. One stop of the tabulator; the arrow keys move and choose, a second press of the chosen
 * one takes the choice back.
 */
public final class ChoiceBar extends Row {

    private final StringProperty value = new SimpleStringProperty("");
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    public ChoiceBar() {
        getStyleClass().add("choice-bar");
        value.addListener((property, before, now) -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** The chosen code; empty where nothing is chosen. */
    public StringProperty valueProperty() {
        return value;
    }

    /**
     * Lays out the choices.
     *
     * @param question read out before each choice
     */
    public void setChoices(
            List<String> codes, Function<String, String> words, Function<String, String> longWords, String question) {
        buttons.clear();
        for (String code : codes) {
            ToggleButton button = new ToggleButton(words.apply(code));
            button.setAccessibleText(question + ": " + longWords.apply(code));
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> value.set(button.isSelected() ? code : ""));
            buttons.put(code, button);
        }
        getChildren().setAll(buttons.values());
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(getChildren().size() - 1).getStyleClass().add("last");
        show();
    }

    /** The button that has the tabulator's stop. */
    public void focusChoice() {
        buttons.values().stream().filter(ToggleButton::isFocusTraversable).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private void show() {
        boolean first = true;
        boolean chosen = buttons.containsKey(value.get());
        for (Map.Entry<String, ToggleButton> entry : buttons.entrySet()) {
            boolean selected = entry.getKey().equals(value.get());
            entry.getValue().setSelected(selected);
            entry.getValue().setFocusTraversable(chosen ? selected : first);
            first = false;
        }
    }

    private void move(KeyEvent event) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int step = 0;
        if (event.getCode() == KeyCode.LEFT) {
            step = mirrored ? 1 : -1;
        } else if (event.getCode() == KeyCode.RIGHT) {
            step = mirrored ? -1 : 1;
        }
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<String> codes = List.copyOf(buttons.keySet());
        int at = codes.indexOf(value.get());
        if (at < 0) {
            // Nothing chosen yet: the first arrow chooses where the focus stands.
            at = focused(codes) - Math.max(step, 0);
        }
        int next = Math.min(codes.size() - 1, Math.max(0, at + step));
        value.set(codes.get(next));
        buttons.get(codes.get(next)).requestFocus();
        event.consume();
    }

    private int focused(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (buttons.get(codes.get(i)).isFocused()) {
                return i;
            }
        }
        return 0;
    }
}
