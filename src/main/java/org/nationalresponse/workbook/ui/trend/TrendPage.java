package org.nationalresponse.workbook.ui.trend;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** What moved over all rounds, as a page of the frame. */
public final class TrendPage implements Page {

    private final Desk desk;
    private final TrendViewModel model;
    private final Node node;

    public TrendPage(Desk desk) {
        this.desk = desk;
        model = new TrendViewModel(desk);
        node = Fxml.load(Screen.TREND, new TrendController(model, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("trend.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(desk.texts().get("trend.subtitle")).getReadOnlyProperty();
    }

    @Override
    public void close() {
        model.close();
    }
}
