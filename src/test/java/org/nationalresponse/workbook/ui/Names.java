package org.nationalresponse.workbook.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Finds what a screen reader would have no name for. */
public final class Names {

    private Names() {}

    /** The controls that take the focus and have neither a text, nor a label, nor an accessible text. */
    public static List<Node> missing(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        Set<Node> labelled = new HashSet<>();
        all.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null && !blank(label.getText())) {
                labelled.add(label.getLabelFor());
            }
        });
        return all.stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane))
                .filter(node -> !labelled.contains(node) && blank(node.getAccessibleText()))
                .filter(node -> !(node instanceof Labeled labeled) || blank(labeled.getText()))
                .toList();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
