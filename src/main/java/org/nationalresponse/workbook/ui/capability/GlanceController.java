package org.nationalresponse.workbook.ui.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Scrolling;

/**
 * All criteria of a capability in one table for the keyboard: up and down lead from one to the next, left and right or 1 to 5 answer,
 * Enter opens what stands behind the answer, first of all its reason where that is missing.
 */
public final class GlanceController {

    private final CapabilityViewModel model;
    private final Texts texts;
    private final Consumer<String> open;
    private final List<GlanceRowController> rows = new ArrayList<>();

    @FXML private VBox table;
    @FXML private Label answerHead;

    /** @param open shows an item of the page one by one */
    public GlanceController(CapabilityViewModel model, Texts texts, Consumer<String> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
    }

    @FXML
    private void initialize() {
        for (CriterionViewModel criterion : model.criteria()) {
            GlanceRowController row = new GlanceRowController(criterion, model.glance(), texts, open);
            rows.add(row);
            table.getChildren().add(Fxml.load(Screen.GLANCE_ROW, row, texts));
        }
        // The bars are alike in every row; their head is as wide.
        rows.stream().findFirst().ifPresent(row -> answerHead.prefWidthProperty().bind(row.answerWidth()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Puts the focus on a criterion's answer and gives its line. */
    Node focus(String criterion) {
        return rows.stream().filter(row -> row.id().equals(criterion)).findFirst().map(GlanceRowController::focus).orElse(null);
    }

    Optional<String> criterionAround(Node focused) {
        return rows.stream().filter(row -> row.holds(focused)).findFirst().map(GlanceRowController::id);
    }

    private void press(KeyEvent event) {
        Node focused = table.getScene().getFocusOwner();
        int at = at(focused);
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        GlanceRowController row = rows.get(at);
        int answer = "12345".indexOf(event.getText().isEmpty() ? "x" : event.getText());
        switch (event.getCode()) {
            case UP -> step(at - 1);
            case DOWN -> step(at + 1);
            case ENTER -> {
                if (!row.answers(focused)) {
                    return;
                }
                row.open();
            }
            default -> {
                if (answer < 0) {
                    return;
                }
                row.answer(answer);
            }
        }
        event.consume();
    }

    private void step(int to) {
        if (to >= 0 && to < rows.size()) {
            Scrolling.show(rows.get(to).focus());
        }
    }

    private int at(Node focused) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holds(focused)) {
                return i;
            }
        }
        return -1;
    }
}
