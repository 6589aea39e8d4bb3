package org.nationalresponse.workbook.ui.common;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Brings a node into view, and keeps the page still where it is in view already. */
public final class Scrolling {

    /** How much is seen above what one comes to, in heights of text. */
    private static final double MARGIN = 7;

    private Scrolling() {}

    /** Scrolls the pane around a node so that the node stands in its upper part; does nothing for null. */
    public static void reveal(Node node) {
        around(node).ifPresent(scroll -> reveal(scroll, node));
    }

    /**
     * Keeps what a key leads to in view, with the lines above it that say what it belongs to. The pane alone would put it at the
     * very edge and turn the page by a whole screen.
     */
    public static void followKeys(ScrollPane scroll) {
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB || event.getCode().isArrowKey()) {
                Node content = scroll.getContent();
                Node left = scroll.getScene().getFocusOwner();
                double before = scroll.getVvalue();
                Platform.runLater(() -> {
                    Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
                    if (owner != null && owner != left && content == scroll.getContent() && Nodes.isWithin(content, owner)) {
                        scroll.setVvalue(before);
                        show(scroll, owner);
                    }
                });
            }
        });
    }

    /** Scrolls the pane around a node no further than it takes to see the node. */
    public static void show(Node node) {
        around(node).ifPresent(scroll -> show(scroll, node));
    }

    private static void show(ScrollPane scroll, Node node) {
        scroll.layout();
        Bounds wanted = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double room = scroll.getContent().getBoundsInLocal().getHeight() - height;
        if (room <= 0) {
            return;
        }
        double margin = Math.min(height / 4, MARGIN * SceneFactory.textHeight(node));
        double top = scroll.getVvalue() * room;
        double lowest = Math.max(0, wanted.getMinY() - margin);
        double needed = Math.min(lowest, Math.max(top, wanted.getMaxY() + margin / 2 - height));
        scroll.setVvalue(Math.max(0, Math.min(1, needed / room)));
    }

    private static Optional<ScrollPane> around(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                return Optional.of(scroll);
            }
        }
        return Optional.empty();
    }

    private static void reveal(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        Bounds content = scroll.getContent().getBoundsInLocal();
        Bounds wanted = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        double top = wanted.getMinY() - scroll.getViewportBounds().getHeight() / 4;
        scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, top / room)));
    }
}
