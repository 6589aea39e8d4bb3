package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;

/** The phase of a capability: the one that people choose and why, beside the one that the answers speak for. */
public final class PhaseController {

    private static final List<String> PHASES = List.of("1", "2", "3", "4");
    private static final List<String> CHANGES =
            Arrays.stream(Rating.Change.values()).map(Rating.Change::code).toList();

    private final CapabilityViewModel model;
    private final Texts texts;
    private final Consumer<String> leadTo;
    private List<SuggestionViewModel.Reason> given = List.of();

    @FXML private VBox card;
    @FXML private HBox lastPhase;
    @FXML private Label lastPhaseWords;
    @FXML private Button confirmPhase;
    @FXML private VBox changeField;
    @FXML private ComboBox<String> change;
    @FXML private Label changeMissing;
    @FXML private PhaseDots dots;
    @FXML private Label phaseWords;
    @FXML private Label phaseAbout;
    @FXML private ChoiceBar phase;
    @FXML private Region suggestion;
    @FXML private Label suggested;
    @FXML private VBox reasons;
    @FXML private Button moreReasons;
    @FXML private Button use;
    @FXML private TextArea rationale;
    @FXML private Label rationaleWanted;
    @FXML private TextArea dissent;
    @FXML private ChoiceBar confidence;
    @FXML private Label phasesAbout;

    /** @param leadTo leads to a criterion of the page */
    public PhaseController(CapabilityViewModel model, Texts texts, Consumer<String> leadTo) {
        this.model = model;
        this.texts = texts;
        this.leadTo = leadTo;
    }

    @FXML
    private void initialize() {
        phase.setChoices(PHASES, code -> code, code -> model.phaseWords(Integer.parseInt(code)), texts.get("capability.phase"));
        FieldBinding.choice(phase, model.phase, model.readOnly());
        FieldBinding.text(rationale, model.rationale, model.readOnly());
        FieldBinding.text(dissent, model.dissent, model.readOnly());
        confidence.setChoices(
                DetailsController.CONFIDENCES,
                code -> texts.get("answer.confidence." + code),
                code -> texts.get("answer.confidence." + code),
                texts.get("capability.confidence"));
        FieldBinding.choice(confidence, model.confidence, model.readOnly());
        phasesAbout.setText(model.phasesAbout());
        model.chosenPhaseProperty().addListener((property, before, now) -> showPhase(now));
        showPhase(model.chosenPhaseProperty().get());
        LastRoundViewModel last = model.lastRound();
        FieldBinding.choice(change, last.change, CHANGES, last::changeWords, model.readOnly());
        last.shownProperty().addListener((property, before, now) -> show(now));
        show(last.shownProperty().get());
        model.suggestion().shownProperty().addListener((property, before, now) -> show(now));
        show(model.suggestion().shownProperty().get());
    }

    /** Puts the focus on a field of the rating and gives what holds it; null where the rating has no such field. */
    Node focus(String field) {
        switch (field) {
            case Rating.CHANGE -> {
                (changeField.isVisible() ? change : rationale).requestFocus();
                return changeField.isVisible() ? changeField : rationale;
            }
            case Rating.RATIONALE -> rationale.requestFocus();
            case Rating.DISSENT -> dissent.requestFocus();
            case Rating.CONFIDENCE -> confidence.focusChoice();
            case Rating.PHASE -> phase.focusChoice();
            default -> {
                return null;
            }
        }
        return card;
    }

    @FXML
    private void confirmPhase() {
        model.lastRound().confirmPhase();
        phase.focusChoice();
    }

    @FXML
    private void use() {
        model.suggestion().use();
        // The button is gone now; the choice that it made stays at hand.
        phase.focusChoice();
    }

    @FXML
    private void showAllReasons() {
        model.suggestion().showAll();
        reasons.getChildren().stream().skip(reasons.getChildren().size() - 1).forEach(Node::requestFocus);
    }

    private void show(LastRoundViewModel.Shown shown) {
        lastPhaseWords.setText(shown.lastPhase());
        Nodes.show(lastPhase, !shown.lastPhase().isEmpty());
        Nodes.show(confirmPhase, shown.phaseCarried() && !model.readOnly());
        confirmPhase.setAccessibleText(confirmPhase.getText() + ": " + shown.lastPhase());
        Nodes.show(changeField, shown.asksChange());
        Nodes.show(changeMissing, shown.changeMissing());
    }

    private void show(SuggestionViewModel.Shown shown) {
        suggested.setText(shown.words());
        Nodes.show(suggestion, !shown.words().isEmpty());
        if (!shown.reasons().equals(given)) {
            // Only where they are others, so that nobody loses the one that has the focus.
            given = shown.reasons();
            reasons.getChildren().setAll(given.stream().map(this::line).toList());
        }
        Nodes.show(reasons, !shown.reasons().isEmpty());
        moreReasons.setText(texts.get("capability.suggested.more", "count", shown.more()));
        Nodes.show(moreReasons, shown.more() > 0);
        use.setText(shown.toUse().map(number -> texts.get("capability.suggested.use", "phase", number)).orElse(""));
        Nodes.show(use, shown.toUse().isPresent());
        Nodes.show(rationaleWanted, shown.rationaleWanted());
        rationale.setAccessibleHelp(shown.rationaleWanted() ? rationaleWanted.getText() : "");
    }

    private Node line(SuggestionViewModel.Reason reason) {
        Hyperlink line = new Hyperlink(reason.words());
        line.getStyleClass().addAll("quiet", "muted");
        line.setWrapText(true);
        line.setOnAction(event -> leadTo.accept(reason.criterion()));
        return line;
    }

    private void showPhase(int number) {
        dots.show(number, model.phaseWords(number));
        phaseWords.setText(model.phaseWords(number));
        phaseAbout.setText(model.phaseAbout(number));
        Nodes.show(phaseAbout, number > 0);
    }
}
