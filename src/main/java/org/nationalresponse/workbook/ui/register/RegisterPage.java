package org.nationalresponse.workbook.ui.register;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** A plain register as a page of the frame. */
public final class RegisterPage implements Page {

    private final RegisterViewModel model;
    private final TableTransfer transfer;
    private final RegisterController controller;
    private final Node node;

    public RegisterPage(Desk desk, String register) {
        model = new RegisterViewModel(desk, register);
        transfer = new TableTransfer(desk, model.register());
        controller = new RegisterController(model, transfer, desk.texts());
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

    /** @param item a field of the only record, the id of a record, or {@code id/field} */
    @Override
    public void focus(String item) {
        controller.focus(item);
    }

    @Override
    public String item() {
        return model.item();
    }

    @Override
    public void close() {
        controller.close();
        transfer.cancel();
        model.close();
    }
}
