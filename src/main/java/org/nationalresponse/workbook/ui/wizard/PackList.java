package org.nationalresponse.workbook.ui.wizard;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.EditionName;

/** The frameworks to choose from, each with what it says of itself; then those that cannot be used, with the reason. */
final class PackList {

    private PackList() {}

    static void fill(Pane place, WizardViewModel model, Texts texts) {
        for (PackChoice choice : model.packs()) {
            CheckBox box = new CheckBox(EditionName.of(choice.pack(), texts));
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.selectedProperty().bindBidirectional(choice.chosen());
            VBox both = new VBox(box);
            choice.pack().texts().find("pack.about").ifPresent(about -> {
                box.setAccessibleHelp(about);
                both.getChildren().add(wrapped(about, "pack-about"));
            });
            place.getChildren().add(both);
        }
        if (!model.broken().isEmpty()) {
            place.getChildren().add(wrapped(texts.get("wizard.round.broken"), "strong"));
            model.broken().forEach(reason -> place.getChildren().add(wrapped(reason, "field-fault")));
        }
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
