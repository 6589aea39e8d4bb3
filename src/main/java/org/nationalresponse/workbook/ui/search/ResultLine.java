package org.nationalresponse.workbook.ui.search;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.search.Result;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;

/** A result as a whole is the way to its place: what it is, where it stands, and what it says there. */
final class ResultLine extends VBox {

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final Runnable go;
    private boolean opened;

    ResultLine(Result result, Texts texts, Runnable go) {
        this.go = go;
        getStyleClass().addAll("line", "result");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        String says = result.field().isEmpty()
                ? result.snippet().text()
                : texts.get("search.says", "field", result.field(), "words", result.snippet().text());
        setAccessibleText(String.join(". ", result.title().text(), result.place(), says).strip());
        getChildren().add(new MarkedFlow(result.title(), "result-title"));
        if (!result.place().isEmpty()) {
            Label place = Lines.label(result.place());
            place.getStyleClass().add("muted");
            getChildren().add(place);
        }
        if (!result.snippet().text().isEmpty()) {
            MarkedFlow snippet = new MarkedFlow(result.snippet(), "snippet");
            if (!result.field().isEmpty()) {
                snippet.before(texts.get("search.says", "field", result.field(), "words", ""));
            }
            getChildren().add(snippet);
        }
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                go.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                go.run();
            }
        });
    }

    /** Marks the one that was opened before. */
    void setOpened(boolean now) {
        opened = now;
        pseudoClassStateChanged(OPENED, now);
    }

    boolean opened() {
        return opened;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
