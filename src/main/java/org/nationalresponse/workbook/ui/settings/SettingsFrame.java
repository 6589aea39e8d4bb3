package org.nationalresponse.workbook.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;

/** The settings where no workbook is open: the same page in a plain frame that leads back. */
public final class SettingsFrame extends BorderPane {

    public SettingsFrame(SettingsPage page, Texts texts, Runnable back) {
        getStyleClass().add("shell");
        getStylesheets().addAll(((Parent) page.node()).getStylesheets());
        Label title = new Label(page.title());
        title.getStyleClass().add("page-title");
        Label subtitle = new Label(page.subtitle().getValue());
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);

        Button leave = new Button(texts.get("settings.back"), new FontIcon("fth-check"));
        leave.getStyleClass().add("accent");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(event -> back.run());
        HBox head = new HBox(words, leave);
        head.getStyleClass().addAll("page-head", "settings-head");

        StackPane column = new StackPane(page.node());
        column.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(new StackPane(head));
        setCenter(scroll);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }
}
