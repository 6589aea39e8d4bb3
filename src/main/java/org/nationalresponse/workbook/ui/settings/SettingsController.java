package org.nationalresponse.workbook.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Preferences;
import org.nationalresponse.workbook.ui.common.ChoiceBar;

/** Shows the settings; each takes effect at once. */
public final class SettingsController {

    private final SettingsViewModel model;
    private final Texts texts;

    @FXML private ComboBox<String> language;
    @FXML private ChoiceBar theme;
    @FXML private Slider size;
    @FXML private Label sizeWords;
    @FXML private Button smaller;
    @FXML private Button larger;
    @FXML private TextField folder;
    @FXML private Label copied;
    @FXML private VBox packs;

    public SettingsController(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return tag == null || tag.isEmpty() ? texts.get("settings.language.computer") : Languages.ownName(tag);
            }

            @Override
            public String fromString(String name) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        language.getItems().setAll(model.languages());
        language.valueProperty().bindBidirectional(model.languageProperty());
        theme.setChoices(SettingsViewModel.THEMES, this::themeName, this::themeName, texts.get("settings.theme"));
        theme.valueProperty().set(model.themeProperty().get());
        theme.valueProperty().addListener((property, before, now) -> {
            // A second press of the chosen look takes the choice back; there is always one, so it stays.
            model.themeProperty().set(now);
            theme.valueProperty().set(model.themeProperty().get());
        });
        bindSize();
        folder.setText(model.packFolder().toString());
        copied.managedProperty().bind(copied.visibleProperty());
        copied.setVisible(false);
        listPacks();
    }

    @FXML
    private void smaller() {
        model.changeTextSizeBy(-1);
    }

    @FXML
    private void larger() {
        model.changeTextSizeBy(1);
    }

    @FXML
    private void copyFolder() {
        ClipboardContent content = new ClipboardContent();
        content.putString(folder.getText());
        copied.setVisible(Clipboard.getSystemClipboard().setContent(content));
    }

    private void bindSize() {
        size.setMin(Preferences.SMALLEST_TEXT);
        size.setMax(Preferences.LARGEST_TEXT);
        size.setBlockIncrement(SettingsViewModel.STEP);
        size.setMajorTickUnit(SettingsViewModel.STEP);
        size.setValue(model.textSizeProperty().get());
        size.valueProperty().addListener((property, before, now) -> model.textSizeProperty().set(now.intValue()));
        model.textSizeProperty().addListener((property, before, now) -> showSize(now.intValue()));
        showSize(model.textSizeProperty().get());
    }

    private void showSize(int percent) {
        size.setValue(percent);
        sizeWords.setText(texts.get("settings.size." + model.textSizeName(), "percent", percent));
        size.setAccessibleHelp(sizeWords.getText());
        smaller.setDisable(percent <= Preferences.SMALLEST_TEXT);
        larger.setDisable(percent >= Preferences.LARGEST_TEXT);
    }

    private String themeName(String code) {
        return texts.get("settings.theme." + code);
    }

    private void listPacks() {
        for (Pack pack : model.packs().packs()) {
            Label edition = wrapped(texts.get("settings.packs.edition", "edition", pack.edition()), "badge");
            edition.setMinWidth(Region.USE_PREF_SIZE);
            HBox head = new HBox(wrapped(pack.name(), "strong"), edition);
            head.getStyleClass().add("pack-head");
            VBox line = new VBox(head);
            pack.texts().find("pack.about").ifPresent(about -> line.getChildren().add(wrapped(about, "muted")));
            pack.texts().find("pack.enablers")
                    .map(enablers -> String.join(". ", enablers.lines().toList()))
                    .map(enablers -> wrapped(texts.get("settings.packs.enablers", "enablers", enablers), "muted"))
                    .ifPresent(line.getChildren()::add);
            line.getStyleClass().add("line");
            packs.getChildren().add(line);
        }
        model.packs().broken().stream().map(texts::say).forEach(reason -> {
            HBox notice = new HBox(new FontIcon("fth-alert-triangle"), wrapped(reason, "reason"));
            notice.getStyleClass().addAll("notice", "broken-pack");
            packs.getChildren().add(notice);
        });
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
