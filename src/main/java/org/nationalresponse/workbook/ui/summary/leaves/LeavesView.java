package org.nationalresponse.workbook.ui.summary.leaves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.summary.content.Leaving;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;

/**
 * The part of a page that shows what leaves: groups that unfold, each text whole beside its box, and at the end what stays inside
 * and why.
 */
public final class LeavesView extends VBox {

    private final LeavesViewModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final VBox groups = new VBox();
    private final VBox inside = new VBox();
    private final Label insideTitle = new Label();
    private final Map<String, GroupView> byName = new HashMap<>();

    public LeavesView(LeavesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("leaves");
        getStyleClass().add("leaves");
        getStylesheets().add(LeavesView.class.getResource("leaves.css").toExternalForm());
        groups.getStyleClass().add("leaves-groups");
        insideTitle.setText(texts.get("leaves.inside"));
        insideTitle.getStyleClass().add("strong");
        getChildren().setAll(wrapped(count), groups, insideTitle, inside);
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    private void show(Leaving leaving) {
        count.setText(texts.get("leaves.count", "n", leaving.count()));
        List<Node> views = leaving.groups().stream().<Node>map(this::view).toList();
        if (!views.equals(groups.getChildren())) {
            groups.getChildren().setAll(views);
        }
        inside.getChildren().setAll(leaving.inside().entrySet().stream()
                .<Node>map(left -> wrapped(new Label(texts.get(
                        "leaves.inside.count",
                        "why", texts.get("leaves.reason." + left.getKey().code()),
                        "n", left.getValue()))))
                .toList());
        Nodes.show(insideTitle, !leaving.inside().isEmpty());
    }

    /** The view that the group had before, so that what is unfolded stays so and the focus where it is. */
    private GroupView view(Leaving.Group group) {
        GroupView view = byName.computeIfAbsent(group.name(), name -> new GroupView(model, texts, name));
        view.show(group);
        return view;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
