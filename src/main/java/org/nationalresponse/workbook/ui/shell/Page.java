package org.nationalresponse.workbook.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One page as the frame shows it. Made when a person goes there, closed when they leave. */
public interface Page extends AutoCloseable {

    Node node();

    String title();

    /** The line below the title: where this belongs and how far it is. */
    ObservableValue<String> subtitle();

    /** Buttons that belong to the page as a whole. */
    default List<Node> actions() {
        return List.of();
    }

    /** Puts the focus on an item of the page: a criterion, an instrument, a field. */
    default void focus(String item) {}

    /** Leads to what undo or redo changed on this page, where a person may have scrolled away from it. */
    default void follow(String item) {}

    /** The item at which a person is, to lead back to it; empty for the page as a whole. */
    default String item() {
        return "";
    }

    /** Stores what is still being typed and lets go of what the page listens to. */
    @Override
    default void close() {}
}
