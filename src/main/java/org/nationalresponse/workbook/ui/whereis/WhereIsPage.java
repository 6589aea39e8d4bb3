package org.nationalresponse.workbook.ui.whereis;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The search for a place as a page of the frame. */
public final class WhereIsPage implements Page {

    private final Desk desk;
    private final Node node;

    public WhereIsPage(Desk desk) {
        this.desk = desk;
        node = Fxml.load(Screen.WHERE_IS, new WhereIsController(new WhereIsViewModel(desk), desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("whereis.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(desk.texts().get("whereis.subtitle")).getReadOnlyProperty();
    }
}
