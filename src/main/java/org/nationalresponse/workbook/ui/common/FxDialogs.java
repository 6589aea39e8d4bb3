package org.nationalresponse.workbook.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/** The dialogs as windows over the main one. */
public final class FxDialogs implements Dialogs {

    private static final double SPACE = 8;

    private final Supplier<Window> owner;
    private final Supplier<Texts> texts;
    private final SceneFactory scenes;
    private File folder;

    public FxDialogs(Supplier<Window> owner, Supplier<Texts> texts, SceneFactory scenes) {
        this.owner = owner;
        this.texts = texts;
        this.scenes = scenes;
    }

    @Override
    public void tell(Message heading, Message text) {
        show(heading, say(text));
    }

    @Override
    public void tell(Fault fault) {
        show(Message.of("common.fault"), fault.messages().stream().map(this::say).collect(Collectors.joining("\n")));
    }

    @Override
    public boolean confirm(Message heading, Message text, Message action) {
        ButtonType go = new ButtonType(say(action), ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.NONE, say(text), go, cancel());
        dress(alert, heading);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public boolean confirmLoss(Message heading, Message text, Message action) {
        ButtonType go = new ButtonType(say(action), ButtonData.LEFT);
        ButtonType stay = new ButtonType(texts.get().get("common.go-back"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, say(text), go, stay);
        dress(alert, heading);
        Button safe = (Button) alert.getDialogPane().lookupButton(stay);
        safe.setDefaultButton(true);
        alert.setOnShown(event -> safe.requestFocus());
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public Optional<String> ask(Message heading, Message text, Message action) {
        return question(heading, text, action).showAndWait().map(String::strip).filter(answer -> !answer.isEmpty());
    }

    /** The field stands below the question, as wide as it is; the action waits until something is written. */
    TextInputDialog question(Message heading, Message text, Message action) {
        TextInputDialog dialog = new TextInputDialog();
        ButtonType go = new ButtonType(say(action), ButtonData.OK_DONE);
        Label words = new Label(say(text));
        words.setWrapText(true);
        words.setLabelFor(dialog.getEditor());
        dialog.setGraphic(null);
        dialog.getDialogPane().getButtonTypes().setAll(go, cancel());
        dialog.getDialogPane().setContent(new VBox(SPACE, words, dialog.getEditor()));
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(Bindings.createBooleanBinding(
                () -> dialog.getEditor().getText().isBlank(), dialog.getEditor().textProperty()));
        dress(dialog, heading);
        return dialog;
    }

    @Override
    public void show(Path document) {
        SystemPrograms.show(document);
    }

    @Override
    public Optional<Path> open(Message title, FileKind kind) {
        return remember(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(Message title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remember(chooser.showSaveDialog(owner.get())).flatMap(path -> named(path, kind));
    }

    /** The system's chooser asked before it replaces a file, but about the name without an ending. */
    private Optional<Path> named(Path chosen, FileKind kind) {
        Path path = withEnding(chosen, kind);
        boolean asked = path.equals(chosen) || !Files.exists(path);
        return asked || mayReplace(path) ? Optional.of(path) : Optional.empty();
    }

    private boolean mayReplace(Path path) {
        return confirmLoss(
                Message.of("common.replace"),
                Message.of("common.replace.text", "file", path.toString()),
                Message.of("common.replace.go"));
    }

    /** Some systems' choosers give back a name without its ending; a file without one opens nowhere. A dot in a name is no ending. */
    static Path withEnding(Path path, FileKind kind) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean has = kind == FileKind.ANY || kind.patterns().stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
        return has ? path : path.resolveSibling(path.getFileName() + "." + kind.ending());
    }

    private FileChooser chooser(Message title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get().get("common.files." + kind.ending()), kind.patterns()));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remember(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private void show(Message heading, String text) {
        Alert alert = new Alert(
                Alert.AlertType.NONE, text, new ButtonType(texts.get().get("common.close"), ButtonData.OK_DONE));
        dress(alert, heading);
        alert.showAndWait();
    }

    /** Gives any dialog the look, the direction and the size of text of the window. */
    public void dress(Dialog<?> dialog, Message heading) {
        dialog.initOwner(owner.get());
        dialog.setTitle(say(heading));
        dialog.setHeaderText(say(heading));
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().add(SceneFactory.STYLE);
        dialog.getDialogPane().getStyleClass().add("workbook-dialog");
        scenes.dressRoot(dialog.getDialogPane(), texts.get());
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get().get("common.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private String say(Message message) {
        return texts.get().say(message);
    }
}
