package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import org.nationalresponse.workbook.summary.Format;
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

    public SummaryPage(Desk desk, Printers printers, PrintQuestion question, SummaryMemory memory) {
        texts = desk.texts();
        model = new SummaryViewModel(desk, printers, question, memory);
        controller = new SummaryController(model, texts);
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
        Button print = new Button(texts.get("summary.print"));
        print.setMinWidth(Button.USE_PREF_SIZE);
        print.setOnAction(event -> model.print());
        return List.of(save(), print);
    }

    /** @param item a field of the round or of the workbook's head, or {@code decision/}, its number and a field of it */
    @Override
    public void focus(String item) {
        controller.focus(item);
    }

    @Override
    public void follow(String item) {
        controller.focus(item);
    }

    @Override
    public void close() {
        controller.close();
    }

    /** Pressed, it saves in the format of the last time; its menu has the others. */
    private Node save() {
        SplitMenuButton save = new SplitMenuButton();
        save.setId("save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.textProperty().bind(model.save().formatProperty().map(format -> texts.get("summary.save." + format.ending())));
        save.setOnAction(event -> model.save().save(model.save().formatProperty().get()));
        save.getItems().setAll(Stream.of(Format.values()).map(this::item).toList());
        return save;
    }

    private MenuItem item(Format format) {
        MenuItem item = new MenuItem(texts.get("summary.save." + format.ending()));
        item.setId("save-" + format.ending());
        item.setOnAction(event -> model.save().save(format));
        return item;
    }
}
