package org.nationalresponse.workbook.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a node into view. */
public final class Scrolling {

    private Scrolling() {}

    /** Scrolls the pane around a node so that the node stands in its upper part; does nothing for null. */
    public static void reveal(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                reveal(scroll, node);
                return;
            }
        }
    }

    private static void reveal(ScrollPane scroll, Node node) {
        Bounds content = scroll.getContent().getBoundsInLocal();
        Bounds wanted = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        double top = wanted.getMinY() - scroll.getViewportBounds().getHeight() / 4;
        scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, top / room)));
    }
}
