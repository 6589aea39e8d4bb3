package org.nationalresponse.workbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.search.SearchViewModel.Group;
import org.nationalresponse.workbook.ui.search.SearchViewModel.Offer;
import org.nationalresponse.workbook.ui.search.SearchViewModel.Shown;

/** Lays out the search: typing searches, Enter opens the first result, the arrows lead through the list, Escape leads back. */
public final class SearchController {

    private final SearchViewModel model;
    private final Texts texts;
    /** All that the arrow keys lead to, from top to bottom. */
    private final List<Node> ways = new ArrayList<>();

    @FXML private VBox page;
    @FXML private TextField search;
    @FXML private Label sentence;
    @FXML private VBox offers;
    @FXML private VBox groups;

    public SearchController(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(event -> model.goToFirst());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    private void show(Shown shown) {
        ways.clear();
        sentence.setText(shown.sentence());
        offers.getChildren().setAll(shown.offers().stream().map(this::offer).toList());
        Nodes.show(offers, !shown.offers().isEmpty());
        groups.getChildren().clear();
        for (int i = 0; i < shown.groups().size(); i++) {
            groups.getChildren().add(group(shown.groups().get(i), i == 0 ? shown : null));
        }
    }

    /** @param cut what was folded away below the group; null for nothing */
    private Node group(Group group, Shown cut) {
        Label heading = Lines.label(group.heading());
        heading.getStyleClass().add("section-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        group.results().forEach(result -> {
            ResultLine line = new ResultLine(result, texts, () -> model.go(result));
            line.setOpened(model.wasOpened(result));
            ways.add(line);
            lines.getChildren().add(line);
        });
        VBox box = new VBox(heading, lines);
        if (cut != null && !cut.more().isEmpty()) {
            box.getChildren().add(way(cut.more(), this::showWhole));
        }
        if (cut != null && !cut.beyond().isEmpty()) {
            Label beyond = Lines.label(cut.beyond());
            beyond.getStyleClass().add("muted");
            box.getChildren().add(beyond);
        }
        return box;
    }

    private Node offer(Offer offer) {
        return way(offer.sentence(), () -> {
            search.setText(offer.question());
            search.requestFocus();
            search.end();
        });
    }

    private Hyperlink way(String words, Runnable action) {
        Hyperlink way = new Hyperlink(words);
        way.setWrapText(true);
        way.setOnAction(event -> action.run());
        ways.add(way);
        return way;
    }

    /** The first of those that were folded away stands where the way to them stood. */
    private void showWhole() {
        model.showWhole();
        ways.get(SearchViewModel.FEW).requestFocus();
    }

    private void move(KeyEvent event) {
        int at = ways.indexOf(page.getScene().getFocusOwner());
        boolean typing = at < 0;
        switch (event.getCode()) {
            case ESCAPE -> model.back();
            case DOWN -> focus(typing ? first() : at + 1);
            case UP -> focus(at - 1);
            case PAGE_DOWN -> focus(Math.min(at + SearchViewModel.FEW, ways.size() - 1));
            case PAGE_UP -> focus(Math.max(at - SearchViewModel.FEW, -1));
            default -> {
                if (typing || event.getCode() != KeyCode.HOME && event.getCode() != KeyCode.END) {
                    return;
                }
                focus(event.getCode() == KeyCode.HOME ? 0 : ways.size() - 1);
            }
        }
        event.consume();
    }

    /** The result that was opened before, else the first. */
    private int first() {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i) instanceof ResultLine line && line.opened()) {
                return i;
            }
        }
        return 0;
    }

    /** Above the first result is the search field; below the last there is nothing. */
    private void focus(int at) {
        if (at < 0) {
            search.requestFocus();
            search.end();
        } else if (at < ways.size()) {
            ways.get(at).requestFocus();
        }
    }
}
