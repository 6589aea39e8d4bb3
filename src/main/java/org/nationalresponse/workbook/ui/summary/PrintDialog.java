package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.summary.printer.Printers.Printer;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.FxDialogs;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Row;

/** The question as a window. */
public final class PrintDialog implements PrintQuestion {

    private static final int MOST_COPIES = 99;
    /** Where it is not known yet how many pages there are. */
    private static final int MANY = 999;

    private final FxDialogs dialogs;
    private final Supplier<Texts> texts;

    public PrintDialog(FxDialogs dialogs, Supplier<Texts> texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public Optional<Way> ask(List<Printer> printers, OptionalInt pages) {
        Texts words = texts.get();
        Form form = new Form(printers, pages.orElse(MANY), words);
        ButtonType go = new ButtonType(words.get("summary.print.go"), ButtonData.OK_DONE);
        ButtonType system = new ButtonType(words.get("summary.print.system"), ButtonData.LEFT);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(go, system, new ButtonType(words.get("common.cancel"), ButtonData.CANCEL_CLOSE));
        dialogs.dress(dialog, Message.of("summary.print.go"));
        Button toSystem = (Button) dialog.getDialogPane().lookupButton(system);
        ButtonBar.setButtonUniformSize(toSystem, false);
        toSystem.setMinWidth(Button.USE_PREF_SIZE);
        return dialog.showAndWait().flatMap(button -> {
            if (button == go) {
                return Optional.of(form.answer());
            }
            return button == system ? Optional.of(new BySystem()) : Optional.empty();
        });
    }

    /** What is asked. */
    static final class Form extends VBox {

        final ComboBox<Printer> printer;
        final Spinner<Integer> copies = number(MOST_COPIES, 1);
        final RadioButton all;
        final RadioButton some;
        final Spinner<Integer> from;
        final Spinner<Integer> to;
        final CheckBox bothSides;

        Form(List<Printer> printers, int pages, Texts words) {
            setSpacing(12);
            printer = list(printers);
            all = new RadioButton(words.get("summary.print.pages.all"));
            some = new RadioButton(words.get("summary.print.pages.range"));
            from = number(pages, 1);
            to = number(pages, pages);
            bothSides = new CheckBox(words.get("summary.print.both-sides"));
            ToggleGroup range = new ToggleGroup();
            range.getToggles().setAll(all, some);
            range.selectToggle(all);
            Row numbers = new Row();
            numbers.setHgap(12);
            numbers.getChildren()
                    .setAll(Fxml.field(words.get("summary.print.from"), from), Fxml.field(words.get("summary.print.to"), to));
            numbers.disableProperty().bind(some.selectedProperty().not());
            bothSides.disableProperty().bind(printer.valueProperty().map(each -> !each.bothSides()));
            getChildren()
                    .setAll(
                            Fxml.field(words.get("summary.print.printer"), printer),
                            Fxml.field(words.get("summary.print.copies"), copies),
                            Fxml.field(words.get("summary.print.pages"), new VBox(6, all, some, numbers)),
                            bothSides);
            Fxml.nameFields(this);
        }

        /** A range that was typed the other way round is meant as it is, from the lower to the higher. */
        On answer() {
            boolean range = some.isSelected();
            int one = from.getValue();
            int other = to.getValue();
            return new On(
                    printer.getValue(),
                    copies.getValue(),
                    range ? Math.min(one, other) : 1,
                    range ? Math.max(one, other) : Integer.MAX_VALUE,
                    bothSides.isSelected() && !bothSides.isDisabled());
        }

        /** What is typed and is no number goes back to what stood there; what is too high is as high as there are. */
        private static Spinner<Integer> number(int most, int first) {
            Spinner<Integer> number = new Spinner<>(1, most, first);
            number.setEditable(true);
            number.getValueFactory().setConverter(new StringConverter<>() {
                @Override
                public String toString(Integer value) {
                    return String.valueOf(value);
                }

                @Override
                public Integer fromString(String typed) {
                    try {
                        return Math.max(1, Math.min(most, Integer.parseInt(typed.strip())));
                    } catch (NumberFormatException e) {
                        return number.getValue();
                    }
                }
            });
            number.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    number.commitValue();
                    number.cancelEdit();
                }
            });
            return number;
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
}
