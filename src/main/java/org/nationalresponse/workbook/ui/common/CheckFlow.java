package org.nationalresponse.workbook.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** Any number of choices as boxes to tick. The field holds their codes in the order in which they are declared. */
public final class CheckFlow extends Row {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    /** @param question read out before each choice */
    public CheckFlow(List<String> codes, Function<String, String> words, String question) {
        getStyleClass().add("check-flow");
        for (String code : codes) {
            CheckBox box = new CheckBox(words.apply(code));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            // A choice of many words wraps where it would be wider than the form.
            box.maxWidthProperty().bind(widthProperty());
            box.setAccessibleText(question + ": " + words.apply(code));
            boxes.put(code, box);
        }
        getChildren().setAll(boxes.values());
    }

    public void bind(FieldModel field, boolean readOnly) {
        show(field.text());
        field.textProperty().addListener((property, before, now) -> show(now));
        boxes.values().forEach(box -> {
            box.setOnAction(event -> field.choose(chosen(field.text())));
            box.setDisable(readOnly);
        });
    }

    /** The first box, which has the tabulator's first stop. */
    public CheckBox first() {
        return boxes.values().iterator().next();
    }

    private void show(String codes) {
        List<String> held = split(codes);
        boxes.forEach((code, box) -> box.setSelected(held.contains(code)));
    }

    /**
     * A code that is not among the choices stays where it is: it is for a person to see and correct, not for the screen to
     * drop.
     */
    private String chosen(String before) {
        List<String> codes = new ArrayList<>();
        boxes.forEach((code, box) -> {
            if (box.isSelected()) {
                codes.add(code);
            }
        });
        split(before).stream().filter(code -> !boxes.containsKey(code)).forEach(codes::add);
        return String.join(" ", codes);
    }

    private static List<String> split(String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.strip().split("\\s+"));
    }
}
