package org.nationalresponse.workbook.ui.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.FieldBinding;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** The head of the brief to fill in, and the pages of what prints beside it. */
public final class SummaryController {

    private final SummaryViewModel model;
    private final HeadViewModel head;
    private final Texts texts;
    /** The fields that can be led to. */
    private final Map<String, Node> items = new HashMap<>();

    @FXML private TextArea sentences;
    @FXML private Label words;
    @FXML private VBox asks;
    @FXML private TextField countryName;
    @FXML private TextField ministry;
    @FXML private TextField focalPoint;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private DateField nextElection;
    @FXML private ChoiceBar kinds;
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
        // The registers and who keeps the workbook live on when a round is frozen; its own words do not.
        boolean frozen = readOnly || model.desk().round().frozen();
        FieldBinding.text(sentences, head.sentences, frozen);
        words.textProperty().bind(head.wordCount());
        head.asks().forEach(ask -> asks.getChildren().add(ask(ask, frozen)));
        FieldBinding.text(countryName, head.countryName, readOnly);
        FieldBinding.text(ministry, head.ministry, readOnly);
        FieldBinding.text(focalPoint, head.focalPoint, readOnly);
        from.bind(head.from, texts, frozen);
        to.bind(head.to, texts, frozen);
        items.putAll(Map.of(
                Round.SUMMARY, sentences,
                Profile.COUNTRY_NAME, countryName,
                Profile.MINISTRY, ministry,
                Profile.FOCAL_POINT, focalPoint));
        nextElection.bind(head.nextElection, texts, readOnly);
        showKinds();
        state.textProperty().bind(model.stateProperty());
        model.previewProperty().addListener((property, before, now) -> show(now));
        show(model.previewProperty().get());
    }

    /** Puts the focus on a field. */
    void focus(String item) {
        Node field = items.get(item);
        if (field != null) {
            field.requestFocus();
            Scrolling.show(field);
        }
    }

    void close() {
        head.close();
        model.close();
    }

    /** One of them is always chosen: a second press of the chosen one changes nothing. */
    private void showKinds() {
        List<String> codes = Stream.of(PrintedKind.values()).map(PrintedKind::code).toList();
        UnaryOperator<String> words = code -> texts.get("summary.kind." + code);
        kinds.setChoices(codes, words, words, texts.get("summary.kinds"));
        kinds.valueProperty().set(model.kindProperty().get().code());
        kinds.valueProperty().addListener((property, before, now) -> Stream.of(PrintedKind.values())
                .filter(kind -> kind.code().equals(now))
                .findFirst()
                .ifPresentOrElse(model::choose, () -> kinds.valueProperty().set(before)));
    }

    private Node ask(HeadViewModel.Ask ask, boolean readOnly) {
        String item = Decision.KIND.name() + "/" + ask.place() + "/";
        VBox box = new VBox(
                field(texts.get("summary.decision", "number", ask.place()), ask.text(), readOnly, item + Decision.TEXT),
                field(texts.get("summary.decision.cost"), ask.cost(), readOnly, item + Decision.COST),
                field(texts.get("summary.decision.lead"), ask.lead(), readOnly, item + Decision.LEAD),
                field(texts.get("summary.decision.waiting"), ask.waiting(), readOnly, item + Decision.WAITING));
        box.getStyleClass().add("ask");
        Fxml.nameFields(box);
        return box;
    }

    private VBox field(String name, FieldModel value, boolean readOnly, String item) {
        TextField input = new TextField();
        FieldBinding.text(input, value, readOnly);
        items.put(item, input);
        return Fxml.field(name, input);
    }

    private void show(SummaryViewModel.Preview preview) {
        Notices.show(notices, preview.notices());
        List<Node> sheets = pages.getChildren();
        for (int at = 0; at < preview.pages().size(); at++) {
            PageImage page = preview.pages().get(at);
            if (at < sheets.size() && ((Sheet) sheets.get(at)).shows(page)) {
                continue;
            }
            Sheet sheet = new Sheet(page, texts.get("summary.page", "number", at + 1, "count", preview.all()));
            if (at < sheets.size()) {
                sheets.set(at, sheet);
            } else {
                sheets.add(sheet);
            }
        }
        if (sheets.size() > preview.pages().size()) {
            sheets.subList(preview.pages().size(), sheets.size()).clear();
        }
    }
}
