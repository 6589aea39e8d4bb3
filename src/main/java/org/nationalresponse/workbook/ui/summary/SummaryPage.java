package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The summary as a page of the frame. */
public final class SummaryPage implements Page {

    private final Texts texts;
    private final SummaryViewModel model;
    private final SummaryController controller;
    private final Node node;

    public SummaryPage(Desk desk, Printers printers, PrintQuestion question) {
        texts = desk.texts();
        model = new SummaryViewModel(desk, printers, question);
        controller = new SummaryController(model, new HeadViewModel(desk), texts);
        node = Fxml.load(Screen.SUMMARY, controller, texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("shell.place.summary");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.kindProperty().map(kind -> texts.get("summary.subtitle." + kind.code()));
    }

    @Override
    public List<Node> actions() {
        return List.of(
                button("summary.save.html", model::saveHtml),
                button("summary.save.pdf", model::savePdf),
                button("summary.print", model::print));
    }

    /** @param item a field of the round or of the workbook's head, or {@code decision/}, its number and a field of it */
    @Override
    public void focus(String item) {
        controller.focus(item);
    }

    @Override
    public void close() {
        controller.close();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
