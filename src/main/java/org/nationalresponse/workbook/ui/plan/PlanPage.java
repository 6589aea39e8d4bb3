package org.nationalresponse.workbook.ui.plan;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** From gaps to actions, as a page of the frame. */
public final class PlanPage implements Page {

    private final Desk desk;
    private final PlanViewModel model;
    private final PlanController controller;
    private final Node node;

    public PlanPage(Desk desk) {
        this.desk = desk;
        model = new PlanViewModel(desk);
        controller = new PlanController(model, desk.texts());
        node = Fxml.load(Screen.PLAN, controller, desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("plan.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(() -> model.contentProperty().get().subtitle(), model.contentProperty());
    }

    /** @param item the id of a capability */
    @Override
    public void focus(String item) {
        controller.focus(item);
    }

    @Override
    public void close() {
        model.close();
    }
}
