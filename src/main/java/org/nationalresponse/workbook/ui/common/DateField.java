package org.nationalresponse.workbook.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.session.FieldModel;

/**
 * A day to type or to pick. What is no day is named below the field, and the day that stood there stays. In a workbook a day
 * counts as soon as it can be read, so that none is lost where a person closes the window while still in the field.
 */
public final class DateField extends VBox {

    private final DatePicker picker = new DatePicker();
    private final Label fault = new Label();
    private boolean refused;
    private boolean typing;

    public DateField() {
        getStyleClass().add("date-field");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        picker.setMaxWidth(Double.MAX_VALUE);
        // As in every other field: who comes by a key replaces what stands there.
        picker.focusVisibleProperty().addListener((property, before, byKey) -> {
            if (byKey) {
                // After the picker has put the cursor where it wants it.
                Platform.runLater(picker.getEditor()::selectAll);
            }
        });
        getChildren().addAll(picker, fault);
    }

    /** The control that takes the focus and the accessible name. */
    public DatePicker picker() {
        return picker;
    }

    /**
     * Takes what is being typed, for a form that is about to go on.
     *
     * @return whether all that was typed could be read; where not, the field has said so and says it once
     */
    public boolean commit() {
        if (!picker.getConverter().toString(picker.getValue()).equals(picker.getEditor().getText())) {
            picker.commitValue();
        }
        boolean read = !refused;
        refused = false;
        return read;
    }

    /** Ties the field to its value, kept as ISO text. */
    public void bind(FieldModel field, Texts texts, boolean readOnly) {
        bind(field.textProperty(), field::choose, texts, readOnly);
        picker.getEditor().textProperty().addListener((property, before, now) -> typed(now, field, texts));
    }

    /** The same for a value that is not in a workbook yet. */
    public void bind(StringProperty iso, Texts texts, boolean readOnly) {
        bind(iso, iso::set, texts, readOnly);
    }

    private void bind(ReadOnlyStringProperty iso, Consumer<String> choose, Texts texts, boolean readOnly) {
        picker.setPromptText(texts.get("common.date.prompt"));
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : texts.date(date);
            }

            @Override
            public LocalDate fromString(String typed) {
                return read(typed, texts);
            }
        });
        picker.setValue(day(iso.get()));
        iso.addListener((property, before, now) -> show(day(now)));
        picker.valueProperty().addListener((property, before, now) -> {
            String text = now == null ? "" : now.toString();
            if (!text.equals(iso.get())) {
                choose.accept(text);
            }
        });
        picker.setDisable(readOnly);
    }

    private void typed(String words, FieldModel field, Texts texts) {
        if (!picker.isFocused()) {
            return;
        }
        if (words == null || words.isBlank()) {
            keep("", field);
        } else {
            // On the way to another day the words may read as a third one; where they are none in the end, what stood there
            // stays.
            LocalDate day = Dates.parse(words, texts.locale()).orElse(picker.getValue());
            keep(day == null ? "" : day.toString(), field);
        }
    }

    private void keep(String iso, FieldModel field) {
        typing = true;
        field.textProperty().set(iso);
        typing = false;
    }

    /** A change from elsewhere, such as undo, replaces what was typed; a person's own typing stays as it is written. */
    private void show(LocalDate day) {
        if (typing) {
            return;
        }
        picker.setValue(day);
        String words = picker.getConverter().toString(day);
        if (!words.equals(picker.getEditor().getText())) {
            picker.getEditor().setText(words);
            say("");
        }
    }

    private LocalDate read(String typed, Texts texts) {
        if (typed == null || typed.isBlank()) {
            refused = false;
            say("");
            return null;
        }
        Optional<LocalDate> date = Dates.parse(typed, texts.locale());
        refused = date.isEmpty();
        say(date.isPresent() ? "" : texts.get("common.date.unreadable", "typed", typed));
        return date.orElse(picker.getValue());
    }

    private void say(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        picker.setAccessibleHelp(words);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
