package org.nationalresponse.workbook.ui.capability;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.FileDrop;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Suggestions;

/** One piece of evidence: the document in two short rows, and its file below. */
public final class PieceController {

    private static final List<String> GRADES =
            Arrays.stream(Evidence.Grade.values()).map(Evidence.Grade::code).toList();

    private final PieceViewModel model;
    private final Texts texts;
    private final boolean readOnly;
    private final Runnable takeAway;
    private final BooleanSupplier canTakeAway;
    /** Whether the focus goes back to the file once it is taken in, or is not. */
    private boolean waits;

    @FXML private VBox piece;
    @FXML private TextField title;
    @FXML private TextField place;
    @FXML private ComboBox<String> grade;
    @FXML private DateField date;
    @FXML private DateField checkedOn;
    @FXML private TextField address;
    @FXML private Label fileName;
    @FXML private Label fileFacts;
    @FXML private Button attach;
    @FXML private Button openFile;
    @FXML private Button saveFile;
    @FXML private Button removeFile;
    @FXML private Button away;
    @FXML private HBox underWay;
    @FXML private ProgressBar bar;
    @FXML private Button stop;
    @FXML private Label said;

    public PieceController(
            PieceViewModel model, Texts texts, boolean readOnly, Runnable takeAway, BooleanSupplier canTakeAway) {
        this.model = model;
        this.texts = texts;
        this.readOnly = readOnly;
        this.takeAway = takeAway;
        this.canTakeAway = canTakeAway;
    }

    @FXML
    private void initialize() {
        FieldBinding.text(title, model.title, readOnly);
        Suggestions.offer(title, model::knownTitles);
        FieldBinding.text(place, model.place, readOnly);
        FieldBinding.choice(grade, model.grade, GRADES, code -> texts.get("answer.grade." + code), readOnly);
        date.bind(model.date, texts, readOnly);
        checkedOn.bind(model.checkedOn, texts, readOnly);
        FieldBinding.text(address, model.address, readOnly);
        List.of(model.title, model.place, model.grade, model.date, model.checkedOn, model.address)
                .forEach(field -> field.textProperty().addListener(property -> showWayOut()));
        model.file.shownProperty().addListener((property, before, now) -> show(now));
        show(model.file.shownProperty().get());
        if (!readOnly) {
            FileDrop.onto(piece, attach::isVisible, model.file::attach);
        }
    }

    Node node() {
        return piece;
    }

    /** Puts the focus on a field, else on the document's name, and gives what holds it. */
    Node focus(String field) {
        switch (field) {
            case Evidence.PLACE -> place.requestFocus();
            case Evidence.GRADE -> grade.requestFocus();
            case Evidence.DATE -> date.picker().requestFocus();
            case Evidence.CHECKED_ON -> checkedOn.picker().requestFocus();
            case Evidence.ADDRESS -> address.requestFocus();
            case Evidence.FILE, Evidence.FILE_NAME, Evidence.FILE_SIZE -> fileWay().requestFocus();
            default -> title.requestFocus();
        }
        return piece;
    }

    /** Where a person goes on with the file, or with none. */
    private Button fileWay() {
        return openFile.isVisible() || readOnly ? openFile : attach;
    }

    /** The way to take the piece away is there as long as there is something to take away. */
    void showWayOut() {
        Nodes.show(away, canTakeAway.getAsBoolean());
        away.setAccessibleText(away.getText() + ": " + model.title.text());
    }

    @FXML
    private void takeAway() {
        takeAway.run();
    }

    @FXML
    private void attach() {
        model.file.attach();
    }

    @FXML
    private void stop() {
        model.file.stop();
    }

    @FXML
    private void openFile() {
        model.file.open();
    }

    @FXML
    private void saveFile() {
        model.file.saveAs();
    }

    @FXML
    private void removeFile() {
        model.file.remove();
        attach.requestFocus();
    }

    /**
     * Whoever begins with the keyboard stays with the file. A button that goes away would hand the focus to the next one, which
     * takes the proof away.
     */
    private void keepFocus(boolean underWay, boolean began) {
        if (began) {
            stop.requestFocus();
        } else if (waits && !underWay) {
            waits = false;
            boolean here = piece.getScene() != null;
            if (here && !(piece.getScene().getFocusOwner() instanceof TextInputControl)) {
                fileWay().requestFocus();
            }
        }
    }

    private void show(PieceFileViewModel.Shown shown) {
        boolean file = shown.hasFile();
        Node focused = piece.getScene() == null ? null : piece.getScene().getFocusOwner();
        boolean began = shown.underWay() && attach.equals(focused);
        waits |= began || stop.equals(focused);
        fileName.setText(shown.name());
        fileFacts.setText(shown.facts());
        List.of(fileName, fileFacts, openFile, saveFile).forEach(node -> Nodes.show(node, file));
        Nodes.show(removeFile, file && !readOnly);
        Nodes.show(attach, !file && !shown.underWay() && !readOnly);
        Nodes.show(underWay, shown.underWay());
        bar.setProgress(shown.progress());
        stop.setDisable(shown.stopping());
        keepFocus(shown.underWay(), began);
        said.setText(shown.said());
        said.getStyleClass().removeAll("help", "field-fault");
        said.getStyleClass().add(shown.trouble() ? "field-fault" : "help");
        Nodes.show(said, !shown.said().isEmpty());
        List.of(openFile, saveFile, removeFile)
                .forEach(button -> button.setAccessibleText(button.getText() + ": " + shown.name()));
        showWayOut();
    }
}
