package org.nationalresponse.workbook.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.common.Row;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.session.SaveState;
import org.nationalresponse.workbook.ui.session.Session;

/** The frame: lists the pages, shows the one that the person is at, and says whether all is saved. */
public final class ShellController {

    /** Below this width, in heights of text, the frame draws in. */
    private static final double NARROW = 68;

    private final ShellViewModel model;
    private final Function<Place, Page> pages;
    private final ShellActions actions;
    /** Said once the step that was refused is over, since the notice waits for an answer. */
    private final ChangeListener<Optional<Message>> onRefused = (property, before, now) ->
            now.ifPresent(reason -> Platform.runLater(() -> tell(reason)));
    private PlaceList list;
    private Page page;
    private ShellViewModel.Visit here;

    @FXML private BorderPane frame;
    @FXML private Label country;
    @FXML private Button round;
    @FXML private Label practice;
    @FXML private Label readOnly;
    @FXML private Label textSize;
    @FXML private Button searchAll;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private VBox places;
    @FXML private ScrollPane placesScroll;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private Row pageActions;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private ScrollPane middle;
    @FXML private FontIcon savedIcon;
    @FXML private Label saved;
    @FXML private Label file;
    @FXML private HBox rescue;

    public ShellController(ShellViewModel model, Function<Place, Page> pages, ShellActions actions) {
        this.model = model;
        this.pages = pages;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        Session session = model.desk().session();
        country.textProperty().bind(model.countryProperty());
        round.textProperty().bind(model.roundProperty());
        round.accessibleTextProperty()
                .bind(model.roundProperty().map(words -> model.desk().texts().get("shell.round.long", "round", words)));
        session.refusedProperty().addListener(onRefused);
        Nodes.show(practice, model.practice());
        Nodes.show(readOnly, session.readOnly());
        searchAll.setText(model.desk().texts().get("shell.search", "name", model.name(Place.SEARCH)));
        showTextSize();
        undo.disableProperty().bind(session.canUndoProperty().not());
        redo.disableProperty().bind(session.canRedoProperty().not());
        saved.textProperty().bind(model.savedProperty());
        file.setText(session.file().path().getFileName().toString());
        session.saveStateProperty().addListener((property, before, now) -> showSaveState(now));
        showSaveState(session.saveStateProperty().get());
        Scrolling.followKeys(middle);
        model.setItem(() -> page == null ? "" : page.item());
        list = new PlaceList(model, places, placesScroll);
        frame.widthProperty().addListener((property, before, now) -> fit());
        frame.styleProperty().addListener((property, before, now) -> fit());
        // Also where one goes to the page on which one is: to the list of a register out of a record, to a field a second time.
        model.visitProperty().addListener(property -> visit(model.visitProperty().get()));
        visit(model.visitProperty().get());
        model.followWith(item -> page.follow(item));
    }

    /** Says anew how large the text is. */
    public void showTextSize() {
        textSize.setText(actions.textSizeInWords());
    }

    /** Hands over what is still being typed, without leaving the page. */
    public void storeTyped() {
        model.desk().session().flush();
    }

    /** Puts the focus on the next of the three parts: list, page, foot. */
    public void nextPart() {
        if (isWithin(places)) {
            focusPage();
        } else {
            list.current().orElse(previous).requestFocus();
            list.reveal();
        }
    }

    /** Stores what is still being typed and lets go of the page. */
    public void close() {
        page.close();
        model.close();
        model.desk().session().refusedProperty().removeListener(onRefused);
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    @FXML
    private void smallerText() {
        actions.changeTextSize(-1);
    }

    @FXML
    private void largerText() {
        actions.changeTextSize(1);
    }

    @FXML
    private void goToSummary() {
        model.go(Place.SUMMARY);
    }

    @FXML
    private void goToSearch() {
        model.go(Place.SEARCH);
    }

    @FXML
    private void goToRounds() {
        model.go(Place.ROUNDS);
    }

    @FXML
    private void goToSettings() {
        model.go(Place.SETTINGS);
    }

    @FXML
    private void openAnother() {
        actions.openAnother();
    }

    @FXML
    private void showKeys() {
        actions.showKeys();
    }

    @FXML
    private void closeWorkbook() {
        actions.closeWorkbook();
    }

    @FXML
    private void goBack() {
        model.back();
    }

    @FXML
    private void goOn() {
        model.next().ifPresent(model::go);
    }

    @FXML
    private void retry() {
        model.desk().session().retry();
    }

    @FXML
    private void saveCopy() {
        actions.saveCopy();
    }

    /** A small screen or large text: the list gives way to the work. */
    private void fit() {
        boolean narrow = frame.getWidth() < NARROW * SceneFactory.textHeight(frame);
        frame.getStyleClass().remove("narrow");
        if (narrow) {
            frame.getStyleClass().add("narrow");
        }
    }

    private void visit(ShellViewModel.Visit visit) {
        boolean again = visit.equals(here);
        here = visit;
        if (again && !visit.item().isEmpty()) {
            page.focus(visit.item());
            return;
        }
        if (page != null) {
            page.close();
        }
        page = pages.apply(visit.place());
        title.setText(page.title());
        subtitle.textProperty().bind(page.subtitle());
        pageActions.getChildren().setAll(page.actions());
        pageActions.getChildren().addAll(previous, next);
        middle.setContent(page.node());
        middle.setVvalue(0);
        label(previous, model.previous(), "shell.previous", "shell.previous.long");
        label(next, model.next(), "shell.next", "shell.next.long");
        list.show(visit.place());
        Page shown = page;
        Platform.runLater(() -> {
            list.reveal();
            if (shown != page) {
                return;
            }
            if (!visit.item().isEmpty()) {
                shown.focus(visit.item());
            } else if (visit.place().equals(Place.SEARCH) || !isWithin(places) && !isWithin(pageActions)) {
                // Whoever came by a key goes on with the keyboard in the new page; whoever looks for something types at once.
                focusPage();
            }
        });
    }

    private void label(Button button, Optional<Place> place, String key, String spoken) {
        Nodes.show(button, place.isPresent());
        place.map(model::name).ifPresent(name -> {
            button.setText(model.desk().texts().get(key, "place", name));
            button.setAccessibleText(model.desk().texts().get(spoken, "place", name));
        });
    }

    private void tell(Message reason) {
        model.desk().dialogs().tell(new Fault(reason));
    }

    private void showSaveState(SaveState state) {
        boolean failed = state.stage() == SaveState.Stage.FAILED;
        Nodes.show(rescue, failed);
        savedIcon.setIconCode(
                switch (state.stage()) {
                    case SAVED -> Feather.CHECK;
                    case SAVING -> Feather.MORE_HORIZONTAL;
                    case FAILED -> Feather.ALERT_TRIANGLE;
                    case READ_ONLY -> Feather.LOCK;
                });
        saved.getStyleClass().removeAll("attention");
        if (failed || state.stage() == SaveState.Stage.READ_ONLY) {
            saved.getStyleClass().add("attention");
        }
    }

    private void focusPage() {
        middle.getContent().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && Nodes.shown(node))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private boolean isWithin(Node part) {
        Scene scene = part.getScene();
        return scene != null && Nodes.isWithin(part, scene.getFocusOwner());
    }
}
