package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;

/** Lays out a capability: criteria, then the phase, and the guidance beside them. */
public final class CapabilityController {

    private static final List<String> PHASES = List.of("1", "2", "3", "4");
    private static final List<String> CHANGES =
            Arrays.stream(Rating.Change.values()).map(Rating.Change::code).toList();

    private final CapabilityViewModel model;
    private final Texts texts;
    private final Map<String, CriterionController> rows = new LinkedHashMap<>();

    @FXML private VBox frozen;
    @FXML private Label frozenWords;
    @FXML private Region toConfirm;
    @FXML private Label toConfirmWords;
    @FXML private HBox lastPhase;
    @FXML private Label lastPhaseWords;
    @FXML private Button confirmPhase;
    @FXML private VBox changeField;
    @FXML private ComboBox<String> change;
    @FXML private Label changeMissing;
    @FXML private VBox criteria;
    @FXML private PhaseDots dots;
    @FXML private Label phaseWords;
    @FXML private Label phaseAbout;
    @FXML private ChoiceBar phase;
    @FXML private TextArea rationale;
    @FXML private Label what;
    @FXML private Label why;
    @FXML private VBox how;
    @FXML private Label dependsOnName;
    @FXML private Label dependsOn;
    @FXML private Label movesWithName;
    @FXML private Label movesWith;

    public CapabilityController(CapabilityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (CriterionViewModel criterion : model.criteria()) {
            CriterionController row = new CriterionController(criterion, texts);
            criteria.getChildren().add(Fxml.load(Screen.CRITERION, row, texts));
            rows.put(criterion.id(), row);
        }
        phase.setChoices(PHASES, code -> code, code -> model.phaseWords(Integer.parseInt(code)), texts.get("capability.phase"));
        FieldBinding.choice(phase, model.phase, model.readOnly());
        FieldBinding.text(rationale, model.rationale, model.readOnly());
        model.chosenPhaseProperty().addListener((property, before, now) -> showPhase(now));
        showPhase(model.chosenPhaseProperty().get());
        LastRoundViewModel last = model.lastRound();
        FieldBinding.choice(change, last.change, CHANGES, last::changeWords, model.readOnly());
        last.shownProperty().addListener((property, before, now) -> show(now));
        show(last.shownProperty().get());
        showGuidance();
    }

    /**
     * Puts the focus on an item of the page and gives what holds it, to scroll to it; null where there is no such item.
     *
     * @param item a criterion, also with {@code /} and a field of its answer, or a field of the rating
     */
    Node focus(String item) {
        if (item.equals(Rating.CHANGE) && changeField.isVisible()) {
            change.requestFocus();
            return changeField;
        }
        int slash = item.indexOf('/');
        CriterionController row = rows.get(slash < 0 ? item : item.substring(0, slash));
        return row == null ? null : row.focus(slash < 0 ? "" : item.substring(slash + 1));
    }

    @FXML
    private void goToRounds() {
        model.lastRound().goToRounds();
    }

    @FXML
    private void confirmAll() {
        model.lastRound().confirmAll();
        rows.values().stream().findFirst().ifPresent(CriterionController::focus);
    }

    @FXML
    private void confirmPhase() {
        model.lastRound().confirmPhase();
        phase.focusChoice();
    }

    private void show(LastRoundViewModel.Shown shown) {
        frozenWords.setText(shown.frozen());
        Nodes.show(frozen, !shown.frozen().isEmpty());
        toConfirmWords.setText(shown.toConfirm());
        Nodes.show(toConfirm, !shown.toConfirm().isEmpty() && !model.readOnly());
        lastPhaseWords.setText(shown.lastPhase());
        Nodes.show(lastPhase, !shown.lastPhase().isEmpty());
        Nodes.show(confirmPhase, shown.phaseCarried() && !model.readOnly());
        confirmPhase.setAccessibleText(confirmPhase.getText() + ": " + shown.lastPhase());
        Nodes.show(changeField, shown.asksChange());
        Nodes.show(changeMissing, shown.changeMissing());
    }

    private void showPhase(int number) {
        dots.show(number, model.phaseWords(number));
        phaseWords.setText(model.phaseWords(number));
        phaseAbout.setText(model.phaseAbout(number));
        phaseAbout.setVisible(number > 0);
        phaseAbout.setManaged(number > 0);
    }

    private void showGuidance() {
        what.setText(model.text("what"));
        why.setText(model.text("why"));
        model.text("how").lines().forEach(line -> {
            Label step = new Label(line);
            step.setWrapText(true);
            how.getChildren().add(step);
        });
        showNames(dependsOnName, dependsOn, model.dependsOn());
        showNames(movesWithName, movesWith, model.movesWith());
    }

    private static void showNames(Label heading, Label label, String names) {
        label.setText(names);
        Nodes.show(heading, !names.isEmpty());
        Nodes.show(label, !names.isEmpty());
    }
}
