package org.nationalresponse.workbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Countries.Country;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Field;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Step;

/** Leads through the steps to a new workbook. */
public final class WizardController {

    private final WizardViewModel model;
    private final Texts texts;
    private final WizardActions actions;
    private FieldFaults faults;

    @FXML private StepChips steps;
    @FXML private ScrollPane scroll;
    @FXML private Label heading;
    @FXML private Label where;
    @FXML private VBox countryStep;
    @FXML private VBox keeperStep;
    @FXML private VBox roundStep;
    @FXML private TextField search;
    @FXML private ListView<Country> countries;
    @FXML private Label countryFault;
    @FXML private TextField ownName;
    @FXML private TextField ministry;
    @FXML private TextField focalPoint;
    @FXML private Label fromName;
    @FXML private DateField from;
    @FXML private Label fromFault;
    @FXML private Label toName;
    @FXML private DateField to;
    @FXML private Label toFault;
    @FXML private Label electionName;
    @FXML private DateField election;
    @FXML private Label electionFault;
    @FXML private VBox packs;
    @FXML private Label packsFault;
    @FXML private TextField file;
    @FXML private Label fileFault;
    @FXML private Button chooseFile;
    @FXML private Button back;
    @FXML private Button next;

    public WizardController(WizardViewModel model, Texts texts, WizardActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        List.of(countryStep, keeperStep, roundStep).forEach(pane -> pane.managedProperty().bind(pane.visibleProperty()));
        CountryList.bind(search, countries, model, texts, this::goOn);
        ownName.textProperty().bindBidirectional(model.ownNameProperty());
        ministry.textProperty().bindBidirectional(model.ministryProperty());
        focalPoint.textProperty().bindBidirectional(model.focalPointProperty());
        fromName.setLabelFor(from.picker());
        toName.setLabelFor(to.picker());
        electionName.setLabelFor(election.picker());
        from.bind(model.fromProperty(), texts, false);
        to.bind(model.toProperty(), texts, false);
        election.bind(model.nextElectionProperty(), texts, false);
        PackList.fill(packs, model, texts);
        file.textProperty().bind(model.targetProperty().asString());
        faults = new FieldFaults(model, scroll);
        faults.tie(Field.COUNTRY, countryFault, search);
        faults.tie(Field.FROM, fromFault, from.picker());
        faults.tie(Field.TO, toFault, to.picker());
        faults.tie(Field.ELECTION, electionFault, election.picker());
        faults.tie(Field.PACKS, packsFault, Optional.ofNullable(packs.lookup(".check-box")).orElse(next));
        faults.tie(Field.FILE, fileFault, chooseFile);
        model.stepProperty().addListener((property, before, now) -> show(now));
        show(model.stepProperty().get());
    }

    @FXML
    private void goOn() {
        boolean last = model.stepProperty().get() == Step.ROUND;
        if (last && !datesRead()) {
            return;
        }
        if (last) {
            model.create().ifPresent(actions::created);
        } else {
            model.next();
        }
        faults.leadToFirst();
    }

    @FXML
    private void goBack() {
        model.back();
    }

    @FXML
    private void cancel() {
        actions.cancel();
    }

    @FXML
    private void chooseFile() {
        actions.chooseTarget(model.targetProperty().get().getFileName().toString()).ifPresent(model::chooseTarget);
    }

    /** A day that was typed and cannot be read stops the way once, so that nobody goes past it unseen. */
    private boolean datesRead() {
        Optional<DateField> unread = Stream.of(from, to, election).filter(field -> !field.commit()).findFirst();
        unread.ifPresent(field -> faults.lead(field.picker()));
        return unread.isEmpty();
    }

    private void show(Step step) {
        String name = step.name().toLowerCase(Locale.ROOT);
        List<VBox> panes = List.of(countryStep, keeperStep, roundStep);
        panes.forEach(pane -> pane.setVisible(pane == panes.get(step.ordinal())));
        heading.setText(texts.get("wizard.heading." + name));
        where.setText(texts.get("wizard.where", "step", step.ordinal() + 1, "steps", Step.values().length));
        steps.show(step, texts);
        back.setDisable(step == Step.COUNTRY);
        next.setText(texts.get(step == Step.ROUND ? "wizard.create" : "wizard.next"));
        scroll.setVvalue(0);
        Node first = List.of(search, ministry, from.picker()).get(step.ordinal());
        Platform.runLater(first::requestFocus);
    }
}
