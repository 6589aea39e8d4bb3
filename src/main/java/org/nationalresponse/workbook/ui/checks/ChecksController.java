package org.nationalresponse.workbook.ui.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.progress.Finding;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.Content;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.Group;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.Line;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.PageChoice;
import org.nationalresponse.workbook.ui.common.AsideOrBelow;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Row;

/** Lays out the checks: group by group, each sentence a way to its place. */
public final class ChecksController {

    /** The least width of a sentence with its buttons beside it, in heights of text. */
    private static final double ROOM = 24;

    /** More lines than this would hold up the screen; the rest is asked for. */
    private static final int MANY = 60;

    private final ChecksViewModel model;
    private final Texts texts;
    private final List<Hyperlink> links = new ArrayList<>();
    private final Set<Finding.Severity> whole = EnumSet.noneOf(Finding.Severity.class);
    private boolean filling;

    @FXML private ComboBox<PageChoice> pages;
    @FXML private Label sentence;
    @FXML private VBox groups;
    @FXML private TitledPane known;
    @FXML private VBox knownLines;

    public ChecksController(ChecksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pages.setAccessibleText(texts.get("checks.pages"));
        pages.setConverter(new Words());
        pages.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.pageProperty().set(now.id());
            }
        });
        model.contentProperty().addListener((property, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void show(Content content) {
        int focused = focused();
        links.clear();
        fill(content.pages());
        sentence.setText(content.sentence());
        Nodes.show(sentence, !content.sentence().isEmpty());
        groups.getChildren().setAll(content.groups().stream().map(this::group).toList());
        known.setText(content.knownHeading());
        knownLines.getChildren().setAll(content.known().stream().map(line -> line(line, true)).toList());
        Nodes.show(known, !content.known().isEmpty());
        if (focused >= 0 && !links.isEmpty()) {
            // The one that was dealt with is gone; the next stands in its place.
            links.get(Math.min(focused, links.size() - 1)).requestFocus();
        }
    }

    private void fill(List<PageChoice> choices) {
        filling = true;
        if (!pages.getItems().equals(choices)) {
            pages.getItems().setAll(choices);
        }
        choices.stream().filter(choice -> choice.id().equals(model.pageProperty().get())).findFirst().ifPresent(pages::setValue);
        filling = false;
    }

    private Node group(Group group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("section-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        int shown = whole.contains(group.severity()) ? group.lines().size() : Math.min(MANY, group.lines().size());
        group.lines().subList(0, shown).forEach(line -> lines.getChildren().add(line(line, false)));
        VBox box = new VBox(heading, lines);
        if (shown < group.lines().size()) {
            Hyperlink more = new Hyperlink(texts.get("checks.more", "count", group.lines().size() - shown));
            more.getStyleClass().add("muted");
            more.setOnAction(event -> {
                whole.add(group.severity());
                show(model.contentProperty().get());
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private Node line(Line line, boolean aside) {
        Hyperlink text = new Hyperlink(line.text());
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setAccessibleHelp(line.note());
        text.setOnAction(event -> model.go(line));
        int at = links.size();
        links.add(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, line, at));
        Label note = Lines.label(line.note());
        note.getStyleClass().add("muted");
        VBox words = new VBox(text, note);
        AsideOrBelow box = new AsideOrBelow();
        box.setRoom(ROOM);
        box.getChildren().setAll(words, actions(line, aside));
        box.getStyleClass().addAll("line", "check");
        return box;
    }

    private Node actions(Line line, boolean aside) {
        Button go = button("checks.go", line);
        go.setOnAction(event -> model.go(line));
        Button other = button(aside ? "checks.take-back" : "checks.aside", line);
        other.setOnAction(event -> {
            if (aside) {
                model.takeBack(line);
            } else {
                model.setAside(line);
            }
        });
        other.setDisable(model.readOnly());
        Row actions = new Row();
        actions.getStyleClass().add("page-actions");
        actions.getChildren().addAll(go, other);
        return actions;
    }

    private Button button(String key, Line line) {
        Button button = new Button(texts.get(key));
        button.setAccessibleText(texts.get(key) + ", " + line.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void move(KeyEvent event, Line line, int at) {
        if (event.getCode() == KeyCode.ENTER) {
            model.go(line);
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < links.size() && Nodes.shown(links.get(next))) {
                links.get(next).requestFocus();
            }
        } else {
            return;
        }
        event.consume();
    }

    /** Which of the lines has the focus, on its sentence or on one of its buttons; -1 for none. */
    private int focused() {
        if (groups.getScene() == null || groups.getScene().getFocusOwner() == null) {
            return -1;
        }
        Node owner = groups.getScene().getFocusOwner();
        for (int i = 0; i < links.size(); i++) {
            if (Nodes.isWithin(links.get(i).getParent().getParent(), owner)) {
                return i;
            }
        }
        return -1;
    }

    private static final class Words extends StringConverter<PageChoice> {
        @Override
        public String toString(PageChoice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public PageChoice fromString(String words) {
            throw new UnsupportedOperationException(words);
        }
    }
}
