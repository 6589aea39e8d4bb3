package org.nationalresponse.workbook.ui.ratifications;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The instruments as a page of the frame. */
public final class RatificationsPage implements Page {

    private final Desk desk;
    private final RatificationsViewModel model;
    private final RatificationsController controller;
    private final Node node;

    public RatificationsPage(Desk desk) {
        this.desk = desk;
        model = new RatificationsViewModel(desk);
        controller = new RatificationsController(model, desk.texts());
        node = Fxml.load(Screen.RATIFICATIONS, controller, desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("shell.place.ratifications");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.subtitleProperty();
    }

    @Override
    public List<Node> actions() {
        Button bring = new Button(desk.texts().get("ratifications.import"));
        bring.setMinWidth(Button.USE_PREF_SIZE);
        bring.setDisable(model.readOnly());
        bring.setOnAction(event -> model.importTable());
        return List.of(bring);
    }

    /** @param item an instrument, also with {@code /} and a field, or with an action's id and its field */
    @Override
    public void focus(String item) {
        int slash = item.indexOf('/');
        model.open(slash < 0 ? item : item.substring(0, slash));
        if (slash >= 0) {
            controller.focus(item.substring(slash + 1));
        }
    }

    @Override
    public void close() {
        controller.close();
        model.close();
    }
}
