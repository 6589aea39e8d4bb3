package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.summary.printer.Printers.Printer;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.FxDialogs;
import org.nationalresponse.workbook.ui.common.Fxml;

/** The question as a window. */
public final class PrintDialog implements PrintQuestion {

    private static final int MOST_COPIES = 99;

    private final FxDialogs dialogs;
    private final Supplier<Texts> texts;

    public PrintDialog(FxDialogs dialogs, Supplier<Texts> texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public Optional<Choice> ask(List<Printer> printers) {
        Texts words = texts.get();
        ComboBox<Printer> printer = list(printers);
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setEditable(true);
        VBox form = new VBox(
                Fxml.field(words.get("summary.print.printer"), printer), Fxml.field(words.get("summary.print.copies"), copies));
        form.setSpacing(12);
        Fxml.nameFields(form);

        ButtonType go = new ButtonType(words.get("summary.print.go"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(go, new ButtonType(words.get("common.cancel"), ButtonData.CANCEL_CLOSE));
        dialogs.dress(dialog, Message.of("summary.print"));
        return dialog.showAndWait().filter(go::equals).map(button -> new Choice(printer.getValue(), copies.getValue()));
    }

    private static ComboBox<Printer> list(List<Printer> printers) {
        ComboBox<Printer> list = new ComboBox<>();
        list.getItems().addAll(printers);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(Printer each) {
                return each == null ? "" : each.name();
            }

            @Override
            public Printer fromString(String name) {
                return printers.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
            }
        });
        list.setValue(printers.get(0));
        list.setMaxWidth(Double.MAX_VALUE);
        return list;
    }
}
