package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;

/** Narrows a list by one field. It shows the field's name while nothing is chosen, and then what is. */
final class FilterBox extends ComboBox<String> {

    private static final String NARROWED = "narrowed";

    private final RecordListViewModel list;
    private final Register.Field field;

    FilterBox(RecordListViewModel list, Register.Field field, Texts texts) {
        this.list = list;
        this.field = field;
        setAccessibleText(texts.get("register.filter", "field", list.label(field)));
        setButtonCell(new Cell(list.label(field)));
        setCellFactory(view -> new Cell(texts.get("register.filter.all")));
        getItems().setAll(values());
        setValue("");
        // What stands in the records may have changed since it was last looked at.
        setOnShowing(event -> {
            List<String> now = values();
            if (!now.equals(getItems())) {
                String chosen = getValue();
                getItems().setAll(now);
                setValue(chosen);
            }
        });
        valueProperty().addListener((property, before, now) -> {
            String value = now == null ? "" : now;
            getStyleClass().remove(NARROWED);
            if (!value.isEmpty()) {
                getStyleClass().add(NARROWED);
            }
            list.choose(field, value);
        });
    }

    private List<String> values() {
        List<String> values = new ArrayList<>(List.of(""));
        list.options(field).forEach(option -> values.add(option.value()));
        return values;
    }

    private String words(String value) {
        return list.options(field).stream()
                .filter(option -> option.value().equals(value))
                .map(RecordListViewModel.Option::words)
                .findFirst()
                .orElse(value);
    }

    private final class Cell extends ListCell<String> {

        private final String none;

        Cell(String none) {
            this.none = none;
        }

        @Override
        protected void updateItem(String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? null : value == null || value.isEmpty() ? none : words(value));
        }
    }
}
