package org.nationalresponse.workbook.ui.summary;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.summary.leaves.LeavesView;

/** Puts the page together: the choices and the words at one side, the pages at the other. */
public final class SummaryController {

    private final SummaryViewModel model;
    private final Texts texts;
    private final PreviewController preview;
    private WordsPane words;

    @FXML private VBox form;
    @FXML private VBox aside;

    SummaryController(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        preview = new PreviewController(model, texts);
    }

    @FXML
    private void initialize() {
        ChoicesController choices = new ChoicesController(
                model.choices(), model.memory(), texts, () -> new LeavesView(model.leaves(), texts));
        form.getChildren().add(Fxml.load(Screen.SUMMARY_CHOICES, choices, texts));
        form.getChildren().add(new NoticesPane(model.preview(), texts, this::lead));
        model.wordsProperty().addListener((property, before, now) -> showWords());
        model.kindProperty().addListener((property, before, now) -> words.show(now));
        showWords();
        Node pages = Fxml.load(Screen.SUMMARY_PREVIEW, preview, texts);
        VBox.setVgrow(pages, Priority.ALWAYS);
        aside.getChildren().add(pages);
    }

    /** Puts the focus on a field of the round that is worked on. */
    void focus(String item) {
        model.showLatest();
        words.focus(item);
    }

    void close() {
        preview.close();
        model.close();
    }

    /** Leads to where a value is asked, most often here. */
    private void lead(FieldRef field) {
        model.wordsProperty().get().item(field).ifPresentOrElse(words::focus, () -> model.lead(field));
    }

    private void showWords() {
        form.getChildren().remove(words);
        words = new WordsPane(
                model.wordsProperty().get(),
                model.memory(),
                model.kindProperty().get(),
                texts,
                () -> new CrestPane(model.crest(), texts));
        form.getChildren().add(words);
    }
}
