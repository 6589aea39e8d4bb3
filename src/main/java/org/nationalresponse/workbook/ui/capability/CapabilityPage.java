package org.nationalresponse.workbook.ui.capability;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.shell.Page;

/** A capability as a page of the frame. */
public final class CapabilityPage implements Page {

    private final CapabilityViewModel model;
    private final CapabilityController controller;
    private final Node node;

    public CapabilityPage(Desk desk, String capability) {
        model = new CapabilityViewModel(desk, capability);
        controller = new CapabilityController(model, desk.texts());
        node = Fxml.load(Screen.CAPABILITY, controller, desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return model.name();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.subtitleProperty();
    }

    @Override
    public List<Node> actions() {
        return List.of(controller.views());
    }

    @Override
    public void focus(String item) {
        Scrolling.reveal(controller.focus(item));
    }

    /** At a glance the page as a whole, since an item is shown one by one. */
    @Override
    public String item() {
        return model.atAGlance() ? "" : model.current().orElse("");
    }

    @Override
    public void follow(String item) {
        Node node = controller.follow(item);
        if (node != null) {
            Scrolling.show(node);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
