package org.nationalresponse.workbook.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The overview as a page of the frame. */
public final class OverviewPage implements Page {

    private final OverviewViewModel model;
    private final Node node;

    public OverviewPage(Desk desk) {
        model = new OverviewViewModel(desk);
        node = Fxml.load(Screen.OVERVIEW, new OverviewController(model, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return model.contentProperty().get().title();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> model.contentProperty().get().subtitle(), model.contentProperty());
    }

    @Override
    public void close() {
        model.close();
    }
}
