package org.nationalresponse.workbook.ui.checks;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The checks as a page of the frame. */
public final class ChecksPage implements Page {

    private final Desk desk;
    private final ChecksViewModel model;
    private final Node node;

    public ChecksPage(Desk desk) {
        this.desk = desk;
        model = new ChecksViewModel(desk);
        node = Fxml.load(Screen.CHECKS, new ChecksController(model, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("checks.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(() -> model.contentProperty().get().subtitle(), model.contentProperty());
    }

    @Override
    public void close() {
        model.close();
    }
}
