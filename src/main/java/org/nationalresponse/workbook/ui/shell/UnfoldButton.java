package org.nationalresponse.workbook.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Unfolding;

/** Shows or folds away the pages that belong to the page above it. It leads nowhere. */
final class UnfoldButton extends Button {

    private final Unfolding unfolding;

    /** @param head name of the page above */
    UnfoldButton(String head, int pages, Texts texts) {
        getStyleClass().add("unfold");
        setText(texts.get("shell.unfold", "count", pages));
        setMaxWidth(Double.MAX_VALUE);
        unfolding = new Unfolding(this, texts, unfolded -> texts.get(
                unfolded ? "shell.fold.long" : "shell.unfold.long", "place", head, "count", pages));
    }

    BooleanProperty unfoldedProperty() {
        return unfolding.unfoldedProperty();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        // Asked also while the control is being made, before there is a state.
        return attribute == AccessibleAttribute.EXPANDED && unfolding != null
                ? unfoldedProperty().get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
