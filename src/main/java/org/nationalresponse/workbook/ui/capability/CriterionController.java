package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** One criterion: five answers beside it, what it rests on below in short, and the details where a person opens them. */
public final class CriterionController {

    static final List<String> VALUES =
            Arrays.stream(Answer.Value.values()).map(Answer.Value::code).toList();

    private final CriterionViewModel model;
    private final Texts texts;
    private DetailsController opened;

    @FXML private VBox row;
    @FXML private Label statement;
    @FXML private ChoiceBar answer;
    @FXML private Label gradeBadge;
    @FXML private Label proof;
    @FXML private Label flag;
    @FXML private Button open;
    @FXML private VBox reasonField;
    @FXML private TextField reason;
    @FXML private Label reasonMissing;
    @FXML private HBox carried;
    @FXML private Label carriedWords;
    @FXML private Button confirm;
    @FXML private VBox held;
    @FXML private VBox details;

    public CriterionController(CriterionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        statement.setText(model.statement());
        answer.setChoices(
                VALUES, code -> texts.get("answer.value." + code), code -> texts.get("answer.long." + code), model.statement());
        FieldBinding.choice(answer, model.value, model.readOnly());
        FieldBinding.text(reason, model.reason, model.readOnly());
        Nodes.show(details, false);
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
        model.heldProperty().addListener((property, before, now) -> showHeld(now));
        showHeld(model.heldProperty().get());
    }

    /** Puts the focus on the answer. */
    void focus() {
        answer.focusChoice();
    }

    /**
     * Puts the focus on a field and opens the details where it lies in them.
     *
     * @param field empty for the answer; {@code reason}, {@code note}, {@code confidence}, {@code review}, or {@code evidence},
     *     also with {@code /} and a piece's id
     * @return what holds the field, to scroll to it
     */
    Node focus(String field) {
        if (field.equals(Answer.REASON) && reasonField.isVisible()) {
            reason.requestFocus();
            return row;
        }
        if (!DetailsController.holds(field)) {
            focus();
            return row;
        }
        showDetails(true);
        // The statement stays in view above the first document.
        Node focused = opened.focus(field);
        return opened.isFirst(focused) ? row : focused;
    }

    Node node() {
        return row;
    }

    @FXML
    private void confirm() {
        model.confirm();
        // The button is gone now; the answer that it stood for stays at hand.
        answer.focusChoice();
    }

    @FXML
    private void openOrClose() {
        showDetails(!details.isVisible());
        if (details.isVisible()) {
            opened.focus("");
            Platform.runLater(() -> Scrolling.show(row));
        }
    }

    /** Most criteria stay closed, so their details are laid out only when first opened. */
    private void showDetails(boolean visible) {
        if (opened == null) {
            opened = new DetailsController(model, texts);
            details.getChildren().add(Fxml.load(Screen.DETAILS, opened, texts));
        }
        Nodes.show(details, visible);
        show(model.shownProperty().get());
    }

    private void show(CriterionViewModel.Shown shown) {
        boolean isOpen = details.isVisible();
        Nodes.show(reasonField, shown.asksReason());
        Nodes.show(reasonMissing, shown.reasonMissing());
        carriedWords.setText(shown.carried());
        Nodes.show(carried, !shown.carried().isEmpty() && !model.readOnly());
        confirm.setAccessibleText(confirm.getText() + ": " + model.statement());
        Nodes.show(flag, shown.marked());
        gradeBadge.setText(shown.grade());
        Nodes.show(gradeBadge, !isOpen && !shown.grade().isEmpty());
        proof.setText(shown.proof());
        Nodes.show(proof, !isOpen && !shown.proof().isEmpty());
        boolean nothing = shown.proof().isEmpty() && shown.grade().isEmpty() && !shown.marked();
        open.setText(texts.get(isOpen ? "capability.details.close" : wayIn(nothing)));
        Nodes.show(open, isOpen || !nothing || !model.readOnly());
        open.setAccessibleText(open.getText() + ": " + model.statement());
    }

    private void showHeld(List<CriterionViewModel.Held> lines) {
        Nodes.show(held, !lines.isEmpty());
        held.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private Node line(CriterionViewModel.Held each) {
        Hyperlink line = new Hyperlink(each.words());
        line.getStyleClass().addAll("quiet", "muted");
        line.setWrapText(true);
        line.setOnAction(event -> model.go(each.target()));
        return line;
    }

    private String wayIn(boolean nothing) {
        if (model.readOnly()) {
            return "capability.details.show";
        }
        return nothing ? "capability.details.add" : "capability.details.change";
    }
}
