package org.nationalresponse.workbook.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sentences that want attention, each in a box of its own. */
public final class Notices {

    private Notices() {}

    /** Shows these sentences in place of those before; without any, the place takes no room. */
    public static void show(Pane place, List<String> sentences) {
        place.getChildren().setAll(sentences.stream().map(Notices::box).toList());
        place.setVisible(!sentences.isEmpty());
        place.setManaged(!sentences.isEmpty());
    }

    private static HBox box(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(FontIcon.of(Feather.ALERT_TRIANGLE), words);
        box.getStyleClass().add("notice");
        return box;
    }
}
