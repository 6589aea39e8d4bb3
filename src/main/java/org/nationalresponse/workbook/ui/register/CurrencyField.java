package org.nationalresponse.workbook.ui.register;

import com.ibm.icu.text.Collator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.SearchField;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** A currency by its three letters, found by its name as well. What is no currency stays as it was typed, and is named below. */
final class CurrencyField extends VBox {

    private final SearchField<Currency> search;
    private final Label name = new Label();
    private final Locale locale;

    CurrencyField(FieldModel field, Locale locale, boolean readOnly) {
        this.locale = locale;
        List<Currency> all = all(locale);
        search = new SearchField<>(
                () -> all,
                currency -> currency.getCurrencyCode() + " · " + currency.getDisplayName(locale),
                currency -> field.choose(currency.getCurrencyCode()));
        name.getStyleClass().add("help");
        FieldBinding.text(search.field(), field, readOnly);
        search.setReadOnly(readOnly);
        search.field().focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                tidy(field);
            }
        });
        field.textProperty().addListener((property, before, now) -> show(now));
        show(field.text());
        getChildren().addAll(search, name);
    }

    SearchField<Currency> search() {
        return search;
    }

    /** Small letters and a blank are no reason for a fault. */
    private static void tidy(FieldModel field) {
        String tidy = field.text().strip().toUpperCase(Locale.ROOT);
        if (!tidy.equals(field.text()) && known(tidy).isPresent()) {
            field.choose(tidy);
        }
    }

    private void show(String code) {
        Optional<String> found = known(code == null ? "" : code).map(currency -> currency.getDisplayName(locale));
        name.setText(found.orElse(""));
        Nodes.show(name, found.isPresent());
    }

    private static Optional<Currency> known(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException noCurrency) {
            return Optional.empty();
        }
    }

    /** By name, as the language sorts. */
    private static List<Currency> all(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return Currency.getAvailableCurrencies().stream()
                .sorted((one, other) -> order.compare(one.getDisplayName(locale), other.getDisplayName(locale)))
                .toList();
    }
}
