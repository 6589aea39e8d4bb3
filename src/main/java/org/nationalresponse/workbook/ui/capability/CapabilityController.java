package org.nationalresponse.workbook.ui.capability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** Lays out a capability: its criteria, one by one or at a glance, then the phase, and the guidance beside them. */
public final class CapabilityController {

    private static final String ONE_BY_ONE = "one-by-one";
    private static final String AT_A_GLANCE = "at-a-glance";

    private final CapabilityViewModel model;
    private final Texts texts;
    private final ChoiceBar views = new ChoiceBar();
    private final Map<String, CriterionController> rows = new LinkedHashMap<>();
    private final PhaseController phase;
    private final ChangeListener<Node> onFocus;
    private GlanceController table;

    @FXML private VBox work;
    @FXML private VBox frozen;
    @FXML private Label frozenWords;
    @FXML private Region toConfirm;
    @FXML private Label toConfirmWords;
    @FXML private Button marked;
    @FXML private VBox criteria;
    @FXML private VBox glance;
    @FXML private VBox guidance;
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
        this.phase = new PhaseController(model, texts, this::leadTo);
        this.onFocus = (property, before, now) -> criterionAround(now).ifPresent(model::setCurrent);
    }

    @FXML
    private void initialize() {
        work.sceneProperty().addListener((property, before, now) -> follow(before, now));
        views.setChoices(
                List.of(ONE_BY_ONE, AT_A_GLANCE),
                code -> texts.get("capability.view." + code),
                code -> texts.get("capability.view." + code),
                texts.get("capability.view"));
        icon(0, Feather.LIST);
        icon(1, Feather.GRID);
        show(model.atAGlance());
        views.valueProperty().addListener((property, before, now) -> choose(before, now));
        work.getChildren().add(Fxml.load(Screen.PHASE, phase, texts));
        model.markedProperty().addListener((property, before, now) -> showMarked());
        showMarked();
        LastRoundViewModel last = model.lastRound();
        last.shownProperty().addListener((property, before, now) -> show(now));
        show(last.shownProperty().get());
        showGuidance();
    }

    /** Where there is little room, the icon stands for the words. */
    private void icon(int view, Feather icon) {
        ToggleButton button = (ToggleButton) views.getChildren().get(view);
        button.setGraphic(FontIcon.of(icon));
        button.getStyleClass().addAll("view", "icon-when-narrow");
    }

    /** The switch between the two views. */
    Node views() {
        return views;
    }

    /**
     * Puts the focus on an item of the page and gives what holds it, to scroll to it; null where there is no such item. A
     * criterion is shown one by one, where all of its fields are.
     *
     * @param item a criterion, also with {@code /} and a field of its answer, or a field of the rating
     */
    Node focus(String item) {
        int slash = item.indexOf('/');
        String criterion = slash < 0 ? item : item.substring(0, slash);
        if (model.criteria().stream().noneMatch(each -> each.id().equals(criterion))) {
            return phase.focus(item);
        }
        show(false);
        return rows.get(criterion).focus(slash < 0 ? "" : item.substring(slash + 1));
    }

    /** As {@link #focus}, in the view that is shown: the table says the same of a criterion in short. */
    Node follow(String item) {
        Node line = atAGlance() ? table.focus(item.split("/")[0]) : null;
        return line == null ? focus(item) : line;
    }

    @FXML
    private void goToRounds() {
        model.lastRound().goToRounds();
    }

    @FXML
    private void confirmAll() {
        model.lastRound().confirmAll();
        model.criteria().stream().findFirst().map(CriterionViewModel::id).ifPresent(this::focusHere);
    }

    @FXML
    private void goToMarked() {
        model.markedProperty().get().stream().findFirst().ifPresent(this::leadTo);
    }

    /** Leads to a criterion in the view that is shown. */
    private void leadTo(String criterion) {
        Scrolling.reveal(focusHere(criterion));
    }

    private Node focusHere(String criterion) {
        return atAGlance() ? table.focus(criterion) : rows.get(criterion).focus("");
    }

    private boolean atAGlance() {
        return glance.isVisible();
    }

    /** A second press of the chosen view takes nothing back. */
    private void choose(String before, String now) {
        if (now.isEmpty()) {
            views.valueProperty().set(before);
        } else if (now.equals(AT_A_GLANCE) != atAGlance()) {
            model.setAtAGlance(now.equals(AT_A_GLANCE));
            show(now.equals(AT_A_GLANCE));
            model.current().ifPresent(this::leadTo);
        }
    }

    /** Each view is laid out when it is first shown. */
    private void show(boolean asTable) {
        if (asTable && table == null) {
            table = new GlanceController(model, texts, item -> Scrolling.reveal(focus(item)));
            glance.getChildren().setAll(Fxml.load(Screen.GLANCE, table, texts));
        } else if (!asTable && rows.isEmpty()) {
            model.criteria().forEach(this::lay);
        }
        Nodes.show(criteria, !asTable);
        Nodes.show(glance, asTable);
        Nodes.show(guidance, !asTable);
        views.valueProperty().set(asTable ? AT_A_GLANCE : ONE_BY_ONE);
    }

    private void lay(CriterionViewModel criterion) {
        CriterionController row = new CriterionController(criterion, texts);
        criteria.getChildren().add(Fxml.load(Screen.CRITERION, row, texts));
        rows.put(criterion.id(), row);
    }

    /** A person who changes the view stays at the criterion at which they were, though the switch has the focus by then. */
    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(onFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(onFocus);
        }
    }

    private Optional<String> criterionAround(Node focused) {
        return atAGlance()
                ? table.criterionAround(focused)
                : rows.entrySet().stream()
                        .filter(row -> Nodes.isWithin(row.getValue().node(), focused))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private void show(LastRoundViewModel.Shown shown) {
        frozenWords.setText(shown.frozen());
        Nodes.show(frozen, !shown.frozen().isEmpty());
        toConfirmWords.setText(shown.toConfirm());
        Nodes.show(toConfirm, !shown.toConfirm().isEmpty() && !model.readOnly());
    }

    private void showMarked() {
        int count = model.markedProperty().get().size();
        marked.setText(texts.get("capability.review.count", "count", count));
        Nodes.show(marked, count > 0);
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
