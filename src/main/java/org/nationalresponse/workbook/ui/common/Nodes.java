package org.nationalresponse.workbook.ui.common;

import javafx.scene.Node;

/** Small helps with nodes. */
public final class Nodes {

    private Nodes() {}

    /** Shows a node, or takes it away with the room that it took. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Whether a person can see a node, as far as it and all around it are shown. */
    public static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a node is a part or lies inside it; no node lies nowhere. */
    public static boolean isWithin(Node part, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }
}
