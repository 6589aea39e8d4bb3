package org.nationalresponse.workbook.ui.search;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The search as a page of the frame. */
public final class SearchPage implements Page {

    private final Desk desk;
    private final SearchViewModel model;
    private final Node node;

    public SearchPage(Desk desk, SearchMemory memory) {
        this.desk = desk;
        model = new SearchViewModel(desk, memory);
        node = Fxml.load(Screen.SEARCH, new SearchController(model, desk.texts()), desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return desk.texts().get("search.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(desk.texts().get("search.subtitle")).getReadOnlyProperty();
    }

    @Override
    public void close() {
        model.close();
    }
}
