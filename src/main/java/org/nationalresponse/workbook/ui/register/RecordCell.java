package org.nationalresponse.workbook.ui.register;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.common.Nodes;

/** One value of a line, cut where it is long, with all of it to be had by pointing at it. */
final class RecordCell extends TableCell<ListRow, ListRow> {

    private static final String TITLE = "record-title";
    /** A shorter value is always seen whole. */
    private static final int SHORT = 12;

    private final ListColumn column;
    private final Texts texts;
    private final Tooltip whole = new Tooltip();
    private Label name;
    private Label sign;
    private HBox line;

    RecordCell(ListColumn column, Texts texts) {
        this.column = column;
        this.texts = texts;
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        if (column.numeric()) {
            getStyleClass().add("number");
        }
        if (column.place() == 0) {
            name = new Label();
            name.getStyleClass().add(TITLE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.SOMETIMES);
            sign = new Label();
            sign.setMinWidth(USE_PREF_SIZE);
            line = new HBox(name, sign);
            line.getStyleClass().add("record-line");
        }
    }

    /** Whether a node is a title, or lies in one: a single click there opens the record. */
    static boolean isTitle(Node node) {
        for (Node each = node; each != null && !(each instanceof TableCell); each = each.getParent()) {
            if (each.getStyleClass().contains(TITLE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void updateItem(ListRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String words = row.cell(column.place());
        if (column.place() == 0) {
            title(row, words);
        } else {
            setText(Excerpt.line(words, Excerpt.LINE));
        }
        explain(words);
    }

    private void title(ListRow row, String words) {
        name.setText(Excerpt.line(words, Excerpt.LINE));
        boolean signed = row.retired() || row.faults() > 0;
        sign.getStyleClass().setAll("label", "badge", row.retired() ? "plain" : "attention");
        if (row.retired()) {
            sign.setGraphic(null);
            sign.setText(texts.get("register.row.retired", "reason", Excerpt.line(row.reason(), 60)));
        } else if (signed) {
            sign.setGraphic(FontIcon.of(Feather.ALERT_TRIANGLE));
            sign.setText(texts.get("register.row.faults", "count", row.faults()));
        }
        Nodes.show(sign, signed);
        setAccessibleText(signed ? words + ", " + sign.getText() : words);
        setGraphic(line);
    }

    private void explain(String words) {
        if (words.length() > SHORT) {
            whole.setText(Excerpt.of(words, Excerpt.NOTE));
            setTooltip(whole);
        } else {
            setTooltip(null);
        }
    }
}
