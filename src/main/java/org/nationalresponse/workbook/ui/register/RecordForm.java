package org.nationalresponse.workbook.ui.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** A form of two columns, laid out from the fields that a register declares. Long texts take the whole width. */
public final class RecordForm extends VBox {

    /** More choices than this are listed; fewer stand side by side. */
    private static final int SIDE_BY_SIDE = 3;

    /** The least width of a form in two columns, in heights of text. */
    private static final double TWO_COLUMNS = 28;

    private final RecordViewModel model;
    private final Texts texts;
    private final Map<String, Node> boxes = new HashMap<>();
    private final Map<String, Node> inputs = new HashMap<>();
    private final Map<Register.Section, GridPane> grids = new LinkedHashMap<>();
    private final Map<Register.Section, Label> titles = new HashMap<>();
    private int columns;

    public RecordForm(RecordViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("record-form");
        for (Register.Section section : model.register().sections()) {
            Label title = new Label(model.title(section));
            title.getStyleClass().add("section-title");
            GridPane grid = grid();
            titles.put(section, title);
            grids.put(section, grid);
            getChildren().addAll(title, grid);
        }
        model.register().fields().forEach(field -> boxes.put(field.id(), box(field)));
        model.askedProperty().addListener((property, before, now) -> place(now));
        widthProperty().addListener((property, before, now) -> fit());
        fit();
    }

    /** The control of a field; null where the register has no such field. */
    public Node input(String field) {
        return inputs.get(field);
    }

    /** One column where two would be too narrow to write in. */
    private void fit() {
        int wanted = getWidth() > 0 && getWidth() < TWO_COLUMNS * SceneFactory.textHeight(this) ? 1 : 2;
        if (wanted != columns) {
            columns = wanted;
            place(model.askedProperty().get());
        }
    }

    private void place(List<Register.Field> asked) {
        grids.forEach((section, grid) -> {
            grid.getChildren().clear();
            int cell = 0;
            for (Register.Field field : section.fields()) {
                if (asked.contains(field)) {
                    boolean wide = columns == 1 || field.type() == Register.Type.LONG_TEXT;
                    cell += wide && cell % 2 == 1 ? 1 : 0;
                    grid.add(boxes.get(field.id()), cell % 2, cell / 2, wide ? 2 : 1, 1);
                    cell += wide ? 2 : 1;
                }
            }
            boolean empty = grid.getChildren().isEmpty();
            Nodes.show(titles.get(section), !empty);
            Fxml.nameFields(grid);
        });
    }

    private Node box(Register.Field field) {
        Node input = input(field);
        inputs.put(field.id(), input instanceof DateField date ? date.picker() : input);
        VBox box = Fxml.field(model.label(field), input);
        String help = model.help(field);
        if (!help.isEmpty()) {
            Label line = new Label(help);
            line.getStyleClass().add("help");
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        return box;
    }

    private Node input(Register.Field field) {
        boolean readOnly = model.readOnly();
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
            case CHOICE -> choice(field, readOnly);
            case NUMBER, YEAR -> {
                TextField number = new TextField();
                number.setMaxWidth(160);
                number.setTextFormatter(new TextFormatter<>(change -> fits(field.type(), change) ? change : null));
                FieldBinding.text(number, model.field(field.id()), readOnly);
                yield number;
            }
            case TEXT, CHOICES, CURRENCY, LINK, LINKS -> {
                TextField text = new TextField();
                FieldBinding.text(text, model.field(field.id()), readOnly);
                yield text;
            }
        };
    }

    private Node choice(Register.Field field, boolean readOnly) {
        if (field.choices().size() <= SIDE_BY_SIDE) {
            ChoiceBar bar = new ChoiceBar();
            bar.setChoices(
                    field.choices(), code -> model.choice(field, code), code -> model.choice(field, code), model.label(field));
            FieldBinding.choice(bar, model.field(field.id()), readOnly);
            return bar;
        }
        ComboBox<String> list = new ComboBox<>();
        list.setMaxWidth(Double.MAX_VALUE);
        FieldBinding.choice(list, model.field(field.id()), field.choices(), code -> model.choice(field, code), readOnly);
        return list;
    }

    private static boolean fits(Register.Type type, TextFormatter.Change change) {
        String text = change.getControlNewText();
        return type == Register.Type.YEAR ? text.matches("\\d{0,4}") : text.matches("-?\\d{0,15}([.]\\d{0,6})?");
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }
}
