package org.nationalresponse.workbook.ui.common;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A short list in columns, its lines parted by hairlines. For lists that are read rather than worked through. */
public final class Lines extends VBox {

    private final double[] shares;

    /** @param shares each column's share of the width, in percent */
    public Lines(double... shares) {
        this.shares = shares.clone();
        getStyleClass().add("lines");
    }

    public void head(List<String> names) {
        GridPane line = add(names.stream().map(Lines::label).map(Node.class::cast).toList());
        line.getStyleClass().add("head");
    }

    /** @return the line, to give it a style or an action */
    public GridPane add(List<Node> cells) {
        GridPane line = new GridPane();
        line.getStyleClass().add("line");
        line.setHgap(12);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(shares[i]);
            line.getColumnConstraints().add(column);
            GridPane.setValignment(cells.get(i), VPos.TOP);
            line.add(cells.get(i), i, 0);
        }
        getChildren().add(line);
        return line;
    }

    public static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
