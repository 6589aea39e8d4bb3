package org.nationalresponse.workbook.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** A day to type or to pick. What is no day is named below the field, and the day that stood there stays. */
public final class DateField extends VBox {

    private final DatePicker picker = new DatePicker();
    private final Label fault = new Label();

    public DateField() {
        getStyleClass().add("date-field");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        picker.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(picker, fault);
    }

    /** The control that takes the focus and the accessible name. */
    public DatePicker picker() {
        return picker;
    }

    /** Ties the field to its value, kept as ISO text. */
    public void bind(FieldModel field, Texts texts, boolean readOnly) {
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
        picker.setValue(iso(field.text()));
        field.textProperty().addListener((property, before, now) -> picker.setValue(iso(now)));
        picker.valueProperty().addListener((property, before, now) -> {
            String text = now == null ? "" : now.toString();
            if (!text.equals(field.text())) {
                field.choose(text);
            }
        });
        picker.setDisable(readOnly);
    }

    private LocalDate read(String typed, Texts texts) {
        if (typed == null || typed.isBlank()) {
            say("");
            return null;
        }
        Optional<LocalDate> date = Dates.parse(typed, texts.locale());
        say(date.isPresent() ? "" : texts.get("common.date.unreadable", "typed", typed));
        return date.orElse(picker.getValue());
    }

    private void say(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        picker.setAccessibleHelp(words);
    }

    private static LocalDate iso(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
