package org.nationalresponse.workbook.ui.register;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.shell.Page;

/** A plain register as a page of the frame. */
public final class RegisterPage implements Page {

    private final RegisterViewModel model;
    private final RegisterController controller;
    private final Node node;

    public RegisterPage(Desk desk, String register) {
        model = new RegisterViewModel(desk, register);
        controller = new RegisterController(model, desk.texts());
        node = Fxml.load(Screen.REGISTER, controller, desk.texts());
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
    public void focus(String field) {
        Node input = controller.input(field);
        if (input != null) {
            input.requestFocus();
            Scrolling.reveal(input);
        }
    }

    @Override
    public void close() {
        controller.close();
        model.close();
    }
}
