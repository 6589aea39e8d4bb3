package org.nationalresponse.workbook.ui.summary.leaves;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.summary.content.Leaving;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Unfolding;

/** A group of texts under a line that unfolds it. Its boxes are made when it is unfolded, since a group may hold hundreds. */
final class GroupView extends VBox {

    private final LeavesViewModel model;
    private final Texts texts;
    private final String name;
    private final Line line = new Line();
    private final Unfolding unfolding;
    private final CheckBox all = new CheckBox();
    private final VBox items = new VBox();
    private final List<CheckBox> boxes = new ArrayList<>();
    private Leaving.Group group;
    private List<Leaving.Item> made = List.of();

    GroupView(LeavesViewModel model, Texts texts, String name) {
        this.model = model;
        this.texts = texts;
        this.name = name;
        getStyleClass().add("leaves-group");
        line.getStyleClass().add("link");
        line.setMnemonicParsing(false);
        line.setWrapText(true);
        unfolding = new Unfolding(line, texts, unfolded ->
                texts.get(unfolded ? "leaves.fold" : "leaves.unfold", "group", line.getText()));
        unfolding.unfoldedProperty().addListener((property, before, now) -> fill());
        all.setText(texts.get("leaves.all"));
        all.setAccessibleText(texts.get("leaves.all") + ": " + name);
        all.setDisable(model.readOnly());
        all.setOnAction(event -> model.let(group.items().stream().map(Leaving.Item::place).toList(), all.isSelected()));
        items.getStyleClass().add("leaves-items");
        getChildren().setAll(line, all, items);
    }

    void show(Leaving.Group now) {
        group = now;
        long leave = now.items().stream().filter(Leaving.Item::leaves).count();
        line.setText(texts.get("leaves.group", "name", name, "leave", leave, "all", now.items().size()));
        line.setAccessibleText(texts.get(
                unfolding.unfoldedProperty().get() ? "leaves.fold" : "leaves.unfold", "group", line.getText()));
        all.setSelected(leave == now.items().size());
        all.setIndeterminate(leave > 0 && leave < now.items().size());
        fill();
    }

    private void fill() {
        boolean open = unfolding.unfoldedProperty().get();
        Nodes.show(all, open && group.items().size() > 1);
        Nodes.show(items, open);
        if (!open) {
            return;
        }
        // Only where the words are others, so that nobody loses the box that has the focus.
        if (!words(made).equals(words(group.items()))) {
            boxes.clear();
            items.getChildren().setAll(group.items().stream().map(this::item).toList());
        }
        made = group.items();
        for (int at = 0; at < boxes.size(); at++) {
            boxes.get(at).setSelected(made.get(at).leaves());
        }
    }

    private static List<List<Object>> words(List<Leaving.Item> of) {
        return of.stream().map(item -> List.<Object>of(item.place(), item.what(), item.where(), item.text())).toList();
    }

    private Node item(Leaving.Item item) {
        String head = item.where().isEmpty()
                ? item.what()
                : texts.get("leaves.item", "what", item.what(), "where", item.where());
        CheckBox box = new CheckBox(head);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAccessibleText(head + ": " + item.text());
        box.setDisable(model.readOnly());
        box.setOnAction(event -> model.let(List.of(item.place()), box.isSelected()));
        boxes.add(box);
        Label text = new Label(item.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("leaves-text");
        return new VBox(box, text);
    }

    /** Says to a screen reader whether the group is unfolded. */
    private final class Line extends Button {

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED && unfolding != null
                    ? (Object) unfolding.unfoldedProperty().get()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
