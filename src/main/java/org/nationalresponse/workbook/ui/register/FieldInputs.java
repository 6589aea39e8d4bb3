package org.nationalresponse.workbook.ui.register;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.CheckFlow;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;

/** The control for each type of field. */
final class FieldInputs {

    /** More choices than this are listed; fewer stand side by side. */
    private static final int SIDE_BY_SIDE = 3;

    private final RecordViewModel model;
    private final Texts texts;
    private final boolean readOnly;

    FieldInputs(RecordViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.readOnly = model.readOnly();
    }

    Node input(Register.Field field) {
        return switch (field.type()) {
            case LONG_TEXT -> {
                TextArea area = new TextArea();
                area.setWrapText(true);
                area.setPrefRowCount(2);
                FieldBinding.text(area, model.field(field.id()), readOnly);
                yield area;
            }
            case DATE -> {
                DateField date = new DateField();
                date.bind(model.field(field.id()), texts, readOnly);
                yield date;
            }
            case CHOICE -> choice(field);
            case CHOICES -> {
                CheckFlow boxes = new CheckFlow(field.choices(), code -> model.choice(field, code), model.label(field));
                boxes.bind(model.field(field.id()), readOnly);
                yield boxes;
            }
            case NUMBER, YEAR -> {
                TextField number = new TextField();
                number.setMaxWidth(160);
                number.setTextFormatter(new TextFormatter<>(FieldInputs::plainDigits));
                FieldBinding.text(number, model.field(field.id()), readOnly);
                yield number;
            }
            case TEXT -> {
                TextField text = new TextField();
                FieldBinding.text(text, model.field(field.id()), readOnly);
                yield text;
            }
            case CURRENCY -> new CurrencyField(model.field(field.id()), texts.locale(), readOnly);
            case LINK, LINKS -> new LinkField(model, field, texts);
        };
    }

    /** The part of an input that takes the focus. */
    static Node focusable(Node input) {
        if (input instanceof DateField date) {
            return date.picker();
        }
        if (input instanceof CurrencyField currency) {
            return currency.search().field();
        }
        if (input instanceof LinkField link) {
            return link.input();
        }
        return input instanceof CheckFlow boxes ? boxes.first() : input;
    }

    private Node choice(Register.Field field) {
        if (field.choices().size() <= SIDE_BY_SIDE) {
            ChoiceBar bar = new ChoiceBar();
            bar.setChoices(
                    field.choices(), code -> model.choice(field, code), code -> model.choice(field, code), model.label(field));
            FieldBinding.choice(bar, model.field(field.id()), code -> model.choose(field, code), readOnly);
            return bar;
        }
        ComboBox<String> list = new ComboBox<>();
        list.setMaxWidth(Double.MAX_VALUE);
        FieldBinding.choice(
                list,
                model.field(field.id()),
                field.choices(),
                code -> model.choice(field, code),
                code -> model.choose(field, code),
                readOnly);
        return list;
    }

    /** Numbers are kept with the digits 0 to 9, whichever digits a keyboard writes. */
    private static TextFormatter.Change plainDigits(TextFormatter.Change change) {
        String typed = change.getText();
        if (typed.codePoints().anyMatch(sign -> sign > '9' && Character.isDigit(sign))) {
            change.setText(typed.codePoints()
                    .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return change;
    }
}
