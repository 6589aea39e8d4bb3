package org.nationalresponse.workbook.ui.capability;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Nodes;

/** One criterion as a line of the table. */
public final class GlanceRowController {

    private final CriterionViewModel model;
    private final GlanceViewModel glance;
    private final Texts texts;
    private final Consumer<String> open;

    @FXML private Region row;
    @FXML private Hyperlink statement;
    @FXML private ChoiceBar answer;
    @FXML private HBox carried;
    @FXML private Label carriedWords;
    @FXML private Button confirm;
    @FXML private Hyperlink reasonMissing;
    @FXML private Label proof;
    @FXML private Label confidence;
    @FXML private ToggleButton flag;

    GlanceRowController(CriterionViewModel model, GlanceViewModel glance, Texts texts, Consumer<String> open) {
        this.model = model;
        this.glance = glance;
        this.texts = texts;
        this.open = open;
    }

    @FXML
    private void initialize() {
        statement.setText(model.statement());
        // With the keyboard one stands on the answer and presses Enter; where nothing can be answered, on the statement.
        statement.setFocusTraversable(model.readOnly());
        answer.setChoices(
                CriterionController.VALUES,
                code -> texts.get("answer.value." + code),
                code -> texts.get("answer.long." + code),
                model.statement());
        FieldBinding.choice(answer, model.value, model.readOnly());
        flag.setAccessibleText(texts.get("capability.review") + ": " + model.statement());
        flag.setDisable(model.readOnly());
        confirm.setAccessibleText(confirm.getText() + ": " + model.statement());
        reasonMissing.setAccessibleText(reasonMissing.getText() + ": " + model.statement());
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    String id() {
        return model.id();
    }

    /** Puts the focus on the line and gives it, to scroll to it. */
    Node focus() {
        if (model.readOnly()) {
            statement.requestFocus();
        } else {
            answer.focusChoice();
        }
        return row;
    }

    boolean holds(Node focused) {
        return Nodes.isWithin(row, focused);
    }

    /** Whether a node is one of the five answers. */
    boolean answers(Node focused) {
        return Nodes.isWithin(answer, focused);
    }

    /** @param number 0 for the first of the five answers */
    void answer(int number) {
        if (!model.readOnly()) {
            answer.valueProperty().set(CriterionController.VALUES.get(number));
            answer.focusChoice();
        }
    }

    ReadOnlyDoubleProperty answerWidth() {
        return answer.widthProperty();
    }

    /** Opens what stands behind the answer, first of all what it still wants. */
    void open() {
        if (reasonMissing.isVisible()) {
            openReason();
        } else {
            openDetails();
        }
    }

    @FXML
    private void openDetails() {
        open.accept(model.id() + "/" + Evidence.KIND.name());
    }

    @FXML
    private void openReason() {
        open.accept(model.id() + "/" + Answer.REASON);
    }

    @FXML
    private void confirm() {
        model.confirm();
        answer.focusChoice();
    }

    @FXML
    private void mark() {
        model.mark(flag.isSelected());
    }

    private void show(CriterionViewModel.Shown shown) {
        GlanceViewModel.Line line = glance.line(shown);
        proof.setText(line.proof());
        confidence.setText(line.confidence());
        flag.setSelected(line.marked());
        carriedWords.setText(line.carried());
        Nodes.show(carried, !line.carried().isEmpty() && !model.readOnly());
        Nodes.show(reasonMissing, line.reasonMissing());
    }
}
