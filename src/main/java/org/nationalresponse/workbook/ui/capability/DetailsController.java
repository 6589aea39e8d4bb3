package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;

/** What stands behind an answer, laid out when a person first opens it. */
public final class DetailsController {

    static final List<String> CONFIDENCES = Arrays.stream(Confidence.values()).map(Confidence::code).toList();

    private static final Set<String> FIELDS = Set.of(Answer.NOTE, Answer.CONFIDENCE, Answer.REVIEW);

    private final CriterionViewModel criterion;
    private final DetailsViewModel model;
    private final Texts texts;
    private final Map<PieceViewModel, PieceController> pieces = new LinkedHashMap<>();

    @FXML private Label help;
    @FXML private VBox evidence;
    @FXML private Button another;
    @FXML private TextArea note;
    @FXML private ChoiceBar confidence;
    @FXML private CheckBox review;

    public DetailsController(CriterionViewModel criterion, Texts texts) {
        this.criterion = criterion;
        this.model = criterion.details();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        boolean readOnly = criterion.readOnly();
        help.setText(criterion.help().orElse(""));
        Nodes.show(help, criterion.help().isPresent());
        model.evidence.piecesProperty().addListener((property, before, now) -> show(now));
        show(model.evidence.pieces());
        Nodes.show(another, !readOnly);
        another.setAccessibleText(another.getText() + ": " + criterion.statement());
        FieldBinding.text(note, model.note, readOnly);
        confidence.setChoices(
                CONFIDENCES,
                code -> texts.get("answer.confidence." + code),
                code -> texts.get("answer.confidence." + code),
                texts.get("capability.confidence"));
        FieldBinding.choice(confidence, model.confidence, readOnly);
        review.setSelected(model.review.text().equals("yes"));
        model.review.textProperty().addListener((property, before, now) -> review.setSelected("yes".equals(now)));
        review.setOnAction(event -> criterion.mark(review.isSelected()));
        review.setDisable(readOnly);
    }

    /** Whether a field of an answer lies in the details. */
    static boolean holds(String field) {
        return FIELDS.contains(field) || field.startsWith(Evidence.KIND.name());
    }

    /**
     * Puts the focus on a field.
     *
     * @param field such as {@code note}, or {@code evidence/} and a piece's id, also with {@code /} and a field of it; else the
     *     first piece
     * @return what holds the field, to scroll to it
     */
    Node focus(String field) {
        if (field.equals(Answer.NOTE)) {
            note.requestFocus();
            return note;
        }
        if (field.equals(Answer.CONFIDENCE)) {
            confidence.focusChoice();
            return confidence;
        }
        if (field.equals(Answer.REVIEW)) {
            review.requestFocus();
            return review;
        }
        String[] parts = field.startsWith(Evidence.KIND.name() + "/") ? field.split("/") : new String[0];
        String piece = parts.length > 1 ? parts[1] : "";
        String part = parts.length > 2 ? parts[2] : Evidence.TITLE;
        return model.evidence.find(piece).map(found -> pieces.get(found).focus(part)).orElse(evidence);
    }

    boolean isFirst(Node piece) {
        return evidence.getChildren().indexOf(piece) == 0;
    }

    @FXML
    private void addAnother() {
        pieces.get(model.evidence.another()).focus(Evidence.TITLE);
    }

    private void show(List<PieceViewModel> now) {
        pieces.keySet().retainAll(now);
        now.forEach(piece -> pieces.computeIfAbsent(piece, this::lay));
        List<Node> nodes = now.stream().map(piece -> pieces.get(piece).node()).toList();
        // Only what is new or gone is touched, so that nobody loses the field in which they write.
        evidence.getChildren().retainAll(nodes);
        nodes.stream().filter(node -> !evidence.getChildren().contains(node)).forEach(evidence.getChildren()::add);
        Nodes.show(evidence, !nodes.isEmpty());
        pieces.values().forEach(PieceController::showWayOut);
    }

    private PieceController lay(PieceViewModel piece) {
        PieceController controller = new PieceController(piece, texts, criterion.readOnly(), () -> takeAway(piece),
                () -> model.evidence.canTakeAway(piece));
        Fxml.load(Screen.EVIDENCE, controller, texts);
        return controller;
    }

    private void takeAway(PieceViewModel piece) {
        model.evidence.takeAway(piece);
        if (model.evidence.pieces().isEmpty()) {
            another.requestFocus();
        } else {
            pieces.get(model.evidence.pieces().get(0)).focus(Evidence.TITLE);
        }
    }
}
