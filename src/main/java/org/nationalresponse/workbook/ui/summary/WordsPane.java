package org.nationalresponse.workbook.ui.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.summary.WordsViewModel.Ask;
import org.nationalresponse.workbook.ui.summary.WordsViewModel.Group;
import org.nationalresponse.workbook.ui.summary.WordsViewModel.Part;

/** The fields for the words of a document, in groups that unfold. */
final class WordsPane extends VBox {

    private static final int MOST_DIGITS = 6;
    private static final int ROWS = 6;

    private final WordsViewModel model;
    private final Texts texts;
    private final Supplier<Node> crest;
    private final Map<Group, Fold> folds = new HashMap<>();
    /** The fields that can be led to, once they are made. */
    private final Map<String, Node> items = new HashMap<>();

    /** @param crest shows the country's picture, among the words about the workbook */
    WordsPane(WordsViewModel model, SummaryMemory memory, PrintedKind kind, Texts texts, Supplier<Node> crest) {
        this.model = model;
        this.crest = crest;
        this.texts = texts;
        getStyleClass().add("words");
        setId("words");
        if (model.round().frozen()) {
            Label frozen = new Label(texts.get("summary.frozen", "number", model.round().number()));
            frozen.getStyleClass().add("help");
            frozen.setWrapText(true);
            getChildren().add(frozen);
        }
        for (Group group : model.groups()) {
            Fold fold = new Fold(
                    group.code(),
                    texts.get("summary.group." + group.code()),
                    model.filled(group),
                    memory.unfolded(),
                    texts,
                    () -> fields(group));
            fold.setId("group-" + group.code());
            folds.put(group, fold);
            getChildren().add(fold);
        }
        show(kind);
    }

    /** Shows the groups that a document of this kind speaks from. */
    void show(PrintedKind kind) {
        folds.forEach((group, fold) -> Nodes.show(fold, group.neededBy(kind)));
    }

    /** Puts the focus on a field, also where its group is folded or not needed by the document that is chosen. */
    void focus(String item) {
        model.groups().stream()
                .filter(group -> group.asks().anyMatch(ask -> ask.item().equals(item)))
                .findFirst()
                .ifPresent(group -> {
                    Nodes.show(folds.get(group), true);
                    folds.get(group).unfold();
                    items.get(item).requestFocus();
                    Scrolling.show(items.get(item));
                });
    }

    private Node fields(Group group) {
        VBox box = new VBox();
        box.getStyleClass().add("fold-content");
        for (Part part : group.parts()) {
            VBox fields = new VBox();
            fields.getStyleClass().add(part.number() == 0 ? "part" : "numbered-part");
            part.asks().forEach(ask -> fields.getChildren().add(field(ask, part)));
            box.getChildren().add(fields);
        }
        if (group.code().equals(WordsViewModel.SENTENCES)) {
            Label words = new Label();
            words.textProperty().bind(model.wordCount());
            words.getStyleClass().add("help");
            box.getChildren().add(words);
        }
        if (group.code().equals(WordsViewModel.ABOUT)) {
            box.getChildren().add(crest.get());
        }
        if (texts.knows("summary.help." + group.code())) {
            Label help = new Label(texts.get("summary.help." + group.code()));
            help.getStyleClass().add("help");
            help.setWrapText(true);
            box.getChildren().add(help);
        }
        Fxml.nameFields(box);
        return box;
    }

    private Node field(Ask ask, Part part) {
        String name = texts.get("summary.field." + ask.name(), "number", part.number());
        if (ask.input() == WordsViewModel.Input.DATE) {
            DateField date = new DateField();
            date.bind(ask.field(), texts, ask.readOnly());
            items.put(ask.item(), date.picker());
            return Fxml.field(name, date);
        }
        TextInputControl input = ask.input() == WordsViewModel.Input.TEXT ? area() : new TextField();
        if (ask.input() == WordsViewModel.Input.NUMBER) {
            input.setTextFormatter(new TextFormatter<>(WordsPane::digits));
        }
        input.setId(ask.item().replace('/', '-'));
        FieldBinding.text(input, ask.field(), ask.readOnly());
        items.put(ask.item(), input);
        return Fxml.field(name, input);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return area;
    }

    /** Takes digits of every script, and keeps them as 0 to 9. */
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String typed = change.getText();
        if (!typed.codePoints().allMatch(Character::isDigit) || change.getControlNewText().length() > MOST_DIGITS) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(digit -> plain.append(Character.digit(digit, 10)));
        change.setText(plain.toString());
        return change;
    }
}
