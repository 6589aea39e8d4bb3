package org.nationalresponse.workbook.ui.trend;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.trend.TrendContent.Bundle;
import org.nationalresponse.workbook.ui.trend.TrendContent.Item;

/** The names at the end of a line, each a way to its capability; many of them stand folded behind their number. */
final class BundleName extends VBox {

    private static final int FEW = 2;

    private final Bundle bundle;
    private final Consumer<Target> go;

    BundleName(Bundle bundle, Consumer<Target> go, Texts texts) {
        this.bundle = bundle;
        this.go = go;
        getStyleClass().add("bundle");
        if (bundle.items().size() <= FEW) {
            getChildren().setAll(names());
            return;
        }
        Hyperlink fold = new Hyperlink(texts.get("trend.bundle", "count", bundle.now()));
        fold.getStyleClass().add("fold");
        fold.setWrapText(true);
        fold.setAccessibleText(bundle.spoken());
        fold.setTooltip(new Tooltip(bundle.items().stream().map(Item::name).collect(Collectors.joining("\n"))));
        fold.setOnAction(event -> {
            fold.setVisited(false);
            if (getChildren().size() == 1) {
                getChildren().addAll(names());
            } else {
                getChildren().setAll(fold);
            }
        });
        getChildren().setAll(fold);
    }

    private List<Node> names() {
        return bundle.items().stream().map(this::name).toList();
    }

    private Node name(Item item) {
        if (item.target().isEmpty()) {
            Label label = Lines.label(item.name());
            label.setAccessibleText(bundle.spoken());
            return label;
        }
        Hyperlink link = new Hyperlink(item.name());
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setAccessibleText(bundle.items().size() == 1 ? bundle.spoken() : item.name());
        link.setOnAction(event -> go.accept(item.target().get()));
        return link;
    }
}
