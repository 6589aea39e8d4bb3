package org.nationalresponse.workbook.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** Ties a control to the value that it edits. */
public final class FieldBinding {

    private FieldBinding() {}

    /** Free text: stored after a pause, and when the field is left. */
    public static void text(TextInputControl control, FieldModel field, boolean readOnly) {
        LongText.bind(control, field, readOnly);
        if (control instanceof TextArea area) {
            leaveWithTab(area);
        }
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                field.commit();
            }
        });
    }

    /** Tab leads on to the next field, as it does everywhere else; the control itself would write a tab into the text. */
    private static void leaveWithTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        event.isAltDown(),
                        event.isMetaDown()));
            }
        });
    }

    /** One of several codes, with an empty one first to take the choice back. */
    public static void choice(
            ComboBox<String> control, FieldModel field, List<String> codes, Function<String, String> words, boolean readOnly) {
        choice(control, field, codes, words, field::choose, readOnly);
    }

    /**
     * While the list is open one may pass over the choices: only the one on which it closes is taken, and Escape takes none. So
     * the arrow keys open the list first.
     *
     * @param choose takes a choice, or does not: the control then goes back to what stands in the field
     */
    public static void choice(
            ComboBox<String> control,
            FieldModel field,
            List<String> codes,
            Function<String, String> words,
            Consumer<String> choose,
            boolean readOnly) {
        control.getItems().add("");
        control.getItems().addAll(codes);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null || code.isEmpty() ? "" : words.apply(code);
            }

            @Override
            public String fromString(String text) {
                return codes.stream().filter(code -> words.apply(code).equals(text)).findFirst().orElse("");
            }
        });
        control.setValue(field.text());
        field.textProperty().addListener((property, before, now) -> control.setValue(now));
        control.valueProperty().addListener((property, before, now) -> {
            if (!control.isShowing()) {
                take(control, field, choose);
            }
        });
        control.showingProperty().addListener((property, before, open) -> {
            if (!open) {
                take(control, field, choose);
            }
        });
        control.setDisable(readOnly);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
            if (arrow && !control.isShowing()) {
                event.consume();
                control.show();
            }
        });
        control.skinProperty().addListener((property, before, skin) -> {
            if (skin instanceof ComboBoxListViewSkin<?> look) {
                look.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        control.setValue(field.text());
                    }
                });
            }
        });
        control.addEventHandler(KeyEvent.KEY_TYPED, event -> leap(control, event.getCharacter(), words));
    }

    private static void take(ComboBox<String> control, FieldModel field, Consumer<String> choose) {
        String now = control.getValue();
        if (now != null && !now.equals(field.text())) {
            choose.accept(now);
            if (!now.equals(field.text())) {
                // Once the control has done with the choice that it is just telling of.
                Platform.runLater(() -> control.setValue(field.text()));
            }
        }
    }

    /** A letter leads to the next choice that begins with it, as in the lists of every other program. */
    private static void leap(ComboBox<String> control, String letter, Function<String, String> words) {
        List<String> codes = control.getItems();
        int from = codes.indexOf(control.getValue());
        for (int step = 1; step <= codes.size() && !letter.isBlank(); step++) {
            String code = codes.get(Math.floorMod(from + step, codes.size()));
            if (!code.isEmpty() && words.apply(code).regionMatches(true, 0, letter, 0, letter.length())) {
                control.setValue(code);
                return;
            }
        }
    }

    /** One of a few codes side by side. */
    public static void choice(ChoiceBar control, FieldModel field, boolean readOnly) {
        choice(control, field, field::choose, readOnly);
    }

    /** @param choose takes a choice, or does not: the control then goes back to what stands in the field */
    public static void choice(ChoiceBar control, FieldModel field, Consumer<String> choose, boolean readOnly) {
        control.valueProperty().set(field.text());
        field.textProperty().addListener((property, before, now) -> control.valueProperty().set(now));
        control.valueProperty().addListener((property, before, now) -> {
            if (!now.equals(field.text())) {
                choose.accept(now);
                control.valueProperty().set(field.text());
            }
        });
        control.setDisable(readOnly);
    }
}
