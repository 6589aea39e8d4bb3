package org.nationalresponse.workbook.ui.summary;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** The head of the brief to fill in, and its pages beside it. */
public final class SummaryController {

    private final SummaryViewModel model;
    private final HeadViewModel head;
    private final Texts texts;

    @FXML private TextArea sentences;
    @FXML private Label words;
    @FXML private VBox asks;
    @FXML private TextField countryName;
    @FXML private TextField ministry;
    @FXML private TextField focalPoint;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private DateField nextElection;
    @FXML private VBox notices;
    @FXML private Label state;
    @FXML private VBox pages;

    public SummaryController(SummaryViewModel model, HeadViewModel head, Texts texts) {
        this.model = model;
        this.head = head;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        boolean readOnly = model.desk().session().readOnly();
        FieldBinding.text(sentences, head.sentences, readOnly);
        words.textProperty().bind(head.wordCount());
        head.asks().forEach(ask -> asks.getChildren().add(ask(ask, readOnly)));
        FieldBinding.text(countryName, head.countryName, readOnly);
        FieldBinding.text(ministry, head.ministry, readOnly);
        FieldBinding.text(focalPoint, head.focalPoint, readOnly);
        from.bind(head.from, texts, readOnly);
        to.bind(head.to, texts, readOnly);
        nextElection.bind(head.nextElection, texts, readOnly);
        state.textProperty().bind(model.stateProperty());
        model.previewProperty().addListener((property, before, now) -> show(now));
        show(model.previewProperty().get());
    }

    void close() {
        head.close();
        model.close();
    }

    private Node ask(HeadViewModel.Ask ask, boolean readOnly) {
        VBox box = new VBox(
                field(texts.get("summary.decision", "number", ask.place()), ask.text(), readOnly),
                field(texts.get("summary.decision.cost"), ask.cost(), readOnly),
                field(texts.get("summary.decision.lead"), ask.lead(), readOnly),
                field(texts.get("summary.decision.waiting"), ask.waiting(), readOnly));
        box.getStyleClass().add("ask");
        Fxml.nameFields(box);
        return box;
    }

    private static VBox field(String name, FieldModel value, boolean readOnly) {
        TextField input = new TextField();
        FieldBinding.text(input, value, readOnly);
        return Fxml.field(name, input);
    }

    private void show(SummaryViewModel.Preview preview) {
        Notices.show(notices, preview.notices());
        pages.getChildren().clear();
        int count = preview.pages().size();
        for (int number = 1; number <= count; number++) {
            String name = texts.get("summary.page", "number", number, "count", count);
            pages.getChildren().add(new Sheet(preview.pages().get(number - 1), name));
        }
    }
}
