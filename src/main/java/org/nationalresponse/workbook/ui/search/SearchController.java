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
import org.nationalresponse.workbook.progress.search.WhereIs.Hit;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.search.SearchViewModel.Found;

/** Lays out the search: typing searches, Enter opens the first place, the arrows lead through the list. */
public final class SearchController {

    private final SearchViewModel model;
    private final Texts texts;
    private final List<Hyperlink> links = new ArrayList<>();

    @FXML private TextField search;
    @FXML private Label sentence;
    @FXML private VBox hits;

    public SearchController(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(event -> model.goToFirst());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                focus(0);
            }
        });
        model.foundProperty().addListener((property, before, now) -> show(now));
        show(model.foundProperty().get());
    }

    private void show(Found found) {
        sentence.setText(found.sentence());
        links.clear();
        Lines lines = new Lines(38, 20, 42);
        lines.head(List.of(
                texts.get("search.column.place"), texts.get("search.column.page"), texts.get("search.column.why")));
        found.hits().forEach(hit -> lines.add(cells(hit)));
        hits.getChildren().setAll(lines);
        Nodes.show(hits, !found.hits().isEmpty());
    }

    private List<Node> cells(Hit hit) {
        Hyperlink link = new Hyperlink(hit.title());
        link.getStyleClass().addAll("quiet", "strong");
        link.setWrapText(true);
        link.setAccessibleHelp(hit.where());
        link.setOnAction(event -> model.go(hit));
        int at = links.size();
        links.add(link);
        link.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, hit, at));
        Label why = Lines.label(hit.why());
        why.getStyleClass().add("muted");
        return List.of(link, Lines.label(hit.where()), why);
    }

    private void move(KeyEvent event, Hit hit, int at) {
        switch (event.getCode()) {
            case DOWN -> focus(at + 1);
            case UP -> focus(at - 1);
            case HOME -> focus(0);
            case END -> focus(links.size() - 1);
            case ENTER -> model.go(hit);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Above the first place is the search field; below the last there is nothing. */
    private void focus(int at) {
        if (at < 0) {
            search.requestFocus();
            search.end();
        } else if (at < links.size()) {
            links.get(at).requestFocus();
        }
    }
}
