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
}
