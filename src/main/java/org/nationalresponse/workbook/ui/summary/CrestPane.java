package org.nationalresponse.workbook.ui.summary;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Row;

/** The crest, small, and the ways to choose another or none. */
final class CrestPane extends VBox {

    private static final double SIZE = 56;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Button choose;
    private final Button takeAway;

    CrestPane(CrestViewModel model, Texts texts) {
        getStyleClass().add("field");
        Label name = new Label(texts.get("summary.crest"));
        name.getStyleClass().add("field-name");
        choose = button(texts.get("summary.crest.choose"), model::choose);
        choose.setId("choose-crest");
        takeAway = button(texts.get("summary.crest.take-away"), model::takeAway);
        choose.setDisable(model.readOnly());
        takeAway.setDisable(model.readOnly());
        picture.setFitWidth(SIZE);
        picture.setFitHeight(SIZE);
        picture.setPreserveRatio(true);
        frame.getStyleClass().add("crest");
        Row row = new Row();
        row.getStyleClass().add("crest-row");
        row.getChildren().setAll(frame, choose, takeAway);
        getChildren().setAll(name, row);
        model.crestProperty().addListener((property, before, now) -> show(now));
        show(model.crestProperty().get());
    }

    private void show(Optional<Block.Crest> crest) {
        picture.setImage(crest.map(each -> new Image(new ByteArrayInputStream(each.png()))).orElse(null));
        crest.ifPresent(each -> frame.setAccessibleText(each.alternative()));
        Nodes.show(frame, crest.isPresent());
        Nodes.show(takeAway, crest.isPresent());
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
