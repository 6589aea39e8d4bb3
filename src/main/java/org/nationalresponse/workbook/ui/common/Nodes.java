package org.nationalresponse.workbook.ui.common;

import javafx.scene.Node;

/** Small helps with nodes. */
public final class Nodes {

    private static final String OWN_SIZE = "keeps-size-keys";

    private Nodes() {}

    /** In this part, the keys for the size of text do something else: what it shows has a size of its own. */
    public static void keepSizeKeys(Node part) {
        part.getProperties().put(OWN_SIZE, true);
    }

    /** Whether a node lies in a part that has a size of its own; no node lies nowhere. */
    public static boolean keepsSizeKeys(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().containsKey(OWN_SIZE)) {
                return true;
            }
        }
        return false;
    }

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
