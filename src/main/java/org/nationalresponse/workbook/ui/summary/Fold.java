package org.nationalresponse.workbook.ui.summary;

import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;

/** A heading, and below it what it unfolds; made only when it is unfolded first. */
final class Fold extends VBox {

    private final FoldButton button;
    private final Supplier<Node> maker;
    private Node content;

    /**
     * @param code by which it is remembered that it is unfolded
     * @param aside what stands at the end of the heading
     */
    Fold(String code, String name, ObservableValue<String> aside, Set<String> memory, Texts texts, Supplier<Node> maker) {
        this.maker = maker;
        button = new FoldButton(name, texts);
        Label filled = new Label();
        filled.textProperty().bind(aside);
        filled.getStyleClass().add("help");
        filled.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(button, filled);
        HBox.setHgrow(button, Priority.ALWAYS);
        heading.getStyleClass().add("fold-heading");
        getStyleClass().add("fold-group");
        getChildren().add(heading);
        button.unfoldedProperty().addListener((property, before, now) -> {
            if (now) {
                memory.add(code);
            } else {
                memory.remove(code);
            }
            show(now);
        });
        button.unfoldedProperty().set(memory.contains(code));
    }

    void unfold() {
        button.unfoldedProperty().set(true);
    }

    private void show(boolean unfolded) {
        if (unfolded && content == null) {
            content = maker.get();
            getChildren().add(content);
        }
        if (content != null) {
            Nodes.show(content, unfolded);
        }
    }
}
