package org.nationalresponse.workbook.ui.plan;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** From gaps to actions, as a page of the frame. */
public final class PlanPage implements Page {

    private final Desk desk;
    private final Node node;

    public PlanPage(Desk desk) {
        this.desk = desk;
        node = Fxml.load(Screen.PLAN, new PlanController(), desk.texts());
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
        return new ReadOnlyStringWrapper(desk.texts().get("plan.subtitle")).getReadOnlyProperty();
    }
}
