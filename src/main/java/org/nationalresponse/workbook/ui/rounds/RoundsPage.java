package org.nationalresponse.workbook.ui.rounds;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The rounds as a page of the frame. */
public final class RoundsPage implements Page {

    private final Desk desk;
    private final RoundsViewModel model;
    private final CompareViewModel compare;
    private final Node node;

    public RoundsPage(Desk desk, Editions editions) {
        this.desk = desk;
        model = new RoundsViewModel(desk, editions);
        compare = new CompareViewModel(desk);
        node = Fxml.load(Screen.ROUNDS, new RoundsController(model, compare, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("rounds.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(desk.texts().get("rounds.subtitle")).getReadOnlyProperty();
    }

    @Override
    public void close() {
        model.close();
        compare.close();
    }
}
