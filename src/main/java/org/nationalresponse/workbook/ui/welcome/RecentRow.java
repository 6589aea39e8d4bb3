package org.nationalresponse.workbook.ui.welcome;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;

/** One workbook of the list: opens at a press, and can be taken off the list. */
final class RecentRow extends HBox {

    private final Button forget = new Button();
    private Button open;

    RecentRow(RecentFile file, Texts texts, Runnable onOpen, Runnable onForget) {
        getStyleClass().add("recent-row");
        HBox line = line(file, texts);
        if (!file.gone()) {
            open = open(file, texts, line, onOpen);
        }
        Region words = open == null ? line : open;
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);

        String takeOff = texts.get("welcome.recent.forget");
        forget.getStyleClass().add("forget");
        forget.setGraphic(new FontIcon("fth-x"));
        forget.setText(file.gone() ? takeOff : "");
        forget.setAccessibleText(texts.get("welcome.recent.forget.long", "file", file.name()));
        if (file.gone()) {
            forget.setAccessibleHelp(texts.get("welcome.recent.gone.long", "file", file.name(), "folder", file.folder()));
        }
        forget.setTooltip(new Tooltip(takeOff));
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(event -> onForget.run());

        ContextMenu menu = menu(texts, takeOff, open == null ? null : onOpen, onForget);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                onForget.run();
            }
        });
        getChildren().setAll(words, forget);
    }

    /** Puts the focus on the part of the row that can be pressed. */
    void focusRow() {
        (open == null ? forget : open).requestFocus();
    }

    private static HBox line(RecentFile file, Texts texts) {
        VBox words = new VBox(path(file.name(), "strong"), path(file.folder(), "muted"));
        words.getStyleClass().add("words");
        StackPane icon = new StackPane(new FontIcon(file.gone() ? "fth-file-minus" : "fth-file-text"));
        icon.getStyleClass().add("icon");
        HBox line = new HBox(icon, words);
        line.getStyleClass().add("line");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (file.gone()) {
            Label gone = new Label(texts.get("welcome.recent.gone"));
            gone.getStyleClass().addAll("badge", "attention");
            words.getChildren().add(gone);
            line.getStyleClass().add("gone");
        }
        return line;
    }

    private static Button open(RecentFile file, Texts texts, HBox line, Runnable onOpen) {
        Button open = new Button();
        open.getStyleClass().add("recent");
        open.setGraphic(line);
        open.setAccessibleText(texts.get("welcome.recent.open.long", "file", file.name(), "folder", file.folder()));
        open.setTooltip(new Tooltip(file.path().toString()));
        open.setOnAction(event -> onOpen.run());
        // The graphic would keep its own width and push the row apart where a folder's path is long.
        line.maxWidthProperty().bind(open.widthProperty().subtract(16));
        return open;
    }

    private static ContextMenu menu(Texts texts, String takeOff, Runnable onOpen, Runnable onForget) {
        ContextMenu menu = new ContextMenu();
        if (onOpen != null) {
            MenuItem opens = new MenuItem(texts.get("welcome.recent.open"));
            opens.setOnAction(event -> onOpen.run());
            menu.getItems().add(opens);
        }
        MenuItem forgets = new MenuItem(takeOff);
        forgets.setOnAction(event -> onForget.run());
        menu.getItems().add(forgets);
        return menu;
    }

    /** A path reads from left to right in every language; its ends say more than its middle. */
    private static Label path(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }
}
