package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.common.Suggestions;

/** One criterion: five answers beside it, the proof and the note below. */
public final class CriterionController {

    private static final List<String> VALUES =
            Arrays.stream(Answer.Value.values()).map(Answer.Value::code).toList();
    private static final List<String> GRADES =
            Arrays.stream(Evidence.Grade.values()).map(Evidence.Grade::code).toList();

    private final CriterionViewModel model;
    private final Texts texts;
    private boolean detailsBound;

    @FXML private VBox row;
    @FXML private Label statement;
    @FXML private ChoiceBar answer;
    @FXML private Label gradeBadge;
    @FXML private Label proof;
    @FXML private Button open;
    @FXML private VBox reasonField;
    @FXML private TextField reason;
    @FXML private Label reasonMissing;
    @FXML private HBox carried;
    @FXML private Label carriedWords;
    @FXML private Button confirm;
    @FXML private VBox held;
    @FXML private VBox details;
    @FXML private Label help;
    @FXML private TextField evidence;
    @FXML private ComboBox<String> grade;
    @FXML private DateField checkedOn;
    @FXML private TextArea note;

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
        bindDetails();
        Nodes.show(details, !details.isVisible());
        show(model.shownProperty().get());
        if (details.isVisible()) {
            evidence.requestFocus();
            Platform.runLater(() -> Scrolling.show(row));
        }
    }

    /** Most criteria stay closed, so their fields are tied to their values only when first opened. */
    private void bindDetails() {
        if (detailsBound) {
            return;
        }
        detailsBound = true;
        help.setText(model.help().orElse(""));
        Nodes.show(help, model.help().isPresent());
        FieldBinding.text(evidence, model.evidence, model.readOnly());
        Suggestions.offer(evidence, model::knownEvidence);
        FieldBinding.choice(grade, model.grade, GRADES, code -> texts.get("answer.grade." + code), model.readOnly());
        checkedOn.bind(model.checkedOn, texts, model.readOnly());
        FieldBinding.text(note, model.note, model.readOnly());
    }

    private void show(CriterionViewModel.Shown shown) {
        boolean opened = details.isVisible();
        Nodes.show(reasonField, shown.asksReason());
        Nodes.show(reasonMissing, shown.reasonMissing());
        carriedWords.setText(shown.carried());
        Nodes.show(carried, !shown.carried().isEmpty() && !model.readOnly());
        confirm.setAccessibleText(confirm.getText() + ": " + model.statement());
        gradeBadge.setText(shown.grade());
        Nodes.show(gradeBadge, !opened && !shown.grade().isEmpty());
        proof.setText(shown.proof());
        Nodes.show(proof, !opened && !shown.proof().isEmpty());
        boolean nothing = shown.proof().isEmpty() && shown.grade().isEmpty();
        open.setText(texts.get(opened ? "capability.details.close" : wayIn(nothing)));
        Nodes.show(open, opened || !nothing || !model.readOnly());
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
