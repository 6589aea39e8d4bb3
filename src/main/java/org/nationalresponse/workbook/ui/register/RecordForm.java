package org.nationalresponse.workbook.ui.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/**
 * A form of two columns, laid out from the fields that a register declares. What needs room takes the whole width. What is wrong
 * with a value is said below its field, and the value stays as it was typed.
 */
public final class RecordForm extends VBox {

    /** The least width of a form in two columns, in heights of text. */
    private static final double TWO_COLUMNS = 28;

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final RecordViewModel model;
    private final FieldInputs make;
    private final Map<String, VBox> boxes = new HashMap<>();
    private final Map<String, Node> inputs = new HashMap<>();
    private final Map<String, Label> faults = new HashMap<>();
    private final Map<Register.Section, GridPane> grids = new LinkedHashMap<>();
    private final Map<Register.Section, Label> titles = new HashMap<>();
    private int columns;

    public RecordForm(RecordViewModel model, Texts texts) {
        this.model = model;
        this.make = new FieldInputs(model, texts);
        getStyleClass().add("record-form");
        for (Register.Section section : model.register().sections()) {
            Label title = new Label(model.title(section));
            title.getStyleClass().add("section-title");
            title.setWrapText(true);
            GridPane grid = grid();
            titles.put(section, title);
            grids.put(section, grid);
            getChildren().addAll(title, grid);
        }
        model.register().fields().forEach(field -> boxes.put(field.id(), box(field)));
        model.askedProperty().addListener((property, before, now) -> place(now));
        model.faultsProperty().addListener((property, before, now) -> show(now));
        widthProperty().addListener((property, before, now) -> fit());
        fit();
        show(model.faultsProperty().get());
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
                    boolean wide = columns == 1 || wide(field);
                    cell += wide && cell % 2 == 1 ? 1 : 0;
                    grid.add(boxes.get(field.id()), cell % 2, cell / 2, wide ? 2 : 1, 1);
                    cell += wide ? 2 : 1;
                }
            }
            Nodes.show(titles.get(section), !grid.getChildren().isEmpty());
        });
    }

    private static boolean wide(Register.Field field) {
        return switch (field.type()) {
            case LONG_TEXT, CHOICES, LINKS -> true;
            default -> false;
        };
    }

    private VBox box(Register.Field field) {
        Node input = make.input(field);
        Node focusable = FieldInputs.focusable(input);
        inputs.put(field.id(), focusable);
        VBox box = Fxml.field(model.label(field), input);
        ((Label) box.getChildren().get(0)).setLabelFor(focusable);
        String help = model.help(field);
        if (!help.isEmpty()) {
            Label line = new Label(help);
            line.getStyleClass().add("help");
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        Label fault = new Label();
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        Nodes.show(fault, false);
        faults.put(field.id(), fault);
        box.getChildren().add(fault);
        return box;
    }

    private void show(Map<String, String> sentences) {
        faults.forEach((field, label) -> {
            String sentence = sentences.getOrDefault(field, "");
            label.setText(sentence);
            Nodes.show(label, !sentence.isEmpty());
            boxes.get(field).pseudoClassStateChanged(FAULTY, !sentence.isEmpty());
            inputs.get(field).setAccessibleHelp(sentence);
        });
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
