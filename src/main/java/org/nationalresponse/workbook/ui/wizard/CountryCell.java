package org.nationalresponse.workbook.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.country.Countries.Country;

/** A country of the list; the chosen one has a tick, so that it is not told by colour alone. */
final class CountryCell extends ListCell<Country> {

    private final Label name = new Label();
    private final Label code = new Label();
    private final HBox line;

    CountryCell() {
        FontIcon tick = new FontIcon("fth-check");
        tick.visibleProperty().bind(selectedProperty());
        code.getStyleClass().add("muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        line = new HBox(name, code, tick);
        line.getStyleClass().add("line");
    }

    @Override
    protected void updateItem(Country country, boolean empty) {
        super.updateItem(country, empty);
        boolean filled = !empty && country != null;
        setGraphic(filled ? line : null);
        setText(null);
        if (filled) {
            name.setText(country.name());
            code.setText(country.code());
            setAccessibleText(country.name());
        }
    }
}
