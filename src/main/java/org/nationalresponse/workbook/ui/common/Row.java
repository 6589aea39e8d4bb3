package org.nationalresponse.workbook.ui.common;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Parts in one row, as wide as they want to be together; in less room they wrap. */
public class Row extends FlowPane {

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        double width = insets.getLeft() + insets.getRight();
        int count = 0;
        for (Node child : getManagedChildren()) {
            width += snapSizeX(child.prefWidth(-1)) + (count++ > 0 ? snapSpaceX(getHgap()) : 0);
        }
        return width;
    }
}
