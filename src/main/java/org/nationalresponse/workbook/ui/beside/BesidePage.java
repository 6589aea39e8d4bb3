package org.nationalresponse.workbook.ui.beside;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The records beside the phases, as a page of the frame. */
public final class BesidePage implements Page {

    private final BesideViewModel model;
    private final Node node;

    public BesidePage(Desk desk) {
        model = new BesideViewModel(desk);
        node = Fxml.load(Screen.BESIDE, new BesideController(model, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return model.title();
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
