package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;

/** What to know before a document is printed, above the words that can mend it, each with the way to its field. */
final class NoticesPane extends VBox {

    private final Texts texts;
    private final Consumer<FieldRef> lead;

    /** @param lead goes to where a value is asked */
    NoticesPane(PreviewViewModel preview, Texts texts, Consumer<FieldRef> lead) {
        this.texts = texts;
        this.lead = lead;
        setId("notices");
        getStyleClass().add("notices");
        preview.noticesProperty().addListener((property, before, now) -> show(now));
        show(preview.noticesProperty().get());
    }

    private void show(List<Notice> notices) {
        getChildren().setAll(notices.stream().map(this::box).toList());
        Nodes.show(this, !notices.isEmpty());
    }

    private Node box(Notice notice) {
        Label words = new Label(texts.say(notice.message()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        VBox body = new VBox(words);
        notice.field().ifPresent(field -> {
            Hyperlink way = new Hyperlink(texts.get("summary.notice.field"));
            way.setAccessibleText(texts.get("summary.notice.field.long", "notice", texts.say(notice.message())));
            way.setOnAction(event -> lead.accept(field));
            body.getChildren().add(way);
        });
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox box = new HBox(FontIcon.of(Feather.ALERT_TRIANGLE), body);
        box.getStyleClass().add("notice");
        return box;
    }
}
