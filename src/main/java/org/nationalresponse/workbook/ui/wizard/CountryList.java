package org.nationalresponse.workbook.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nationalresponse.workbook.country.Countries.Country;
import org.nationalresponse.workbook.text.Texts;

/** Ties the search field and the list to the chosen country: typing filters, the arrows choose, Enter goes on. */
final class CountryList {

    private static final int PAGE = 8;

    private CountryList() {}

    static void bind(TextField search, ListView<Country> list, WizardViewModel model, Texts texts, Runnable goOn) {
        Label none = new Label(texts.get("wizard.country.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(view -> new CountryCell());
        list.setItems(model.countries());
        search.textProperty().bindBidirectional(model.filterProperty());
        model.countryProperty().addListener((property, before, now) -> show(list, now));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            // While the list is filtered anew it forgets its choice for a moment; the model knows whether it still holds.
            if (now != null) {
                model.countryProperty().set(now);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                goOn.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && model.countryProperty().get() != null) {
                goOn.run();
            }
        });
        show(list, model.countryProperty().get());
    }

    private static void show(ListView<Country> list, Country country) {
        if (country == null) {
            list.getSelectionModel().clearSelection();
        } else if (!country.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(country);
            // The line before stays in sight, so that one sees what the choice stands among.
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    private static void move(KeyEvent event, WizardViewModel model) {
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> PAGE;
                    case PAGE_UP -> -PAGE;
                    default -> 0;
                };
        if (by != 0) {
            event.consume();
            model.moveChoice(by);
        }
    }
}
