package org.nationalresponse.workbook.ui.summary;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Unfolding;

/** The heading of fields that belong together; pressed, it unfolds them, or folds them away. */
final class FoldButton extends Button {

    private final Unfolding unfolding;

    FoldButton(String name, Texts texts) {
        super(name);
        getStyleClass().add("fold");
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        unfolding = new Unfolding(
                this, texts, unfolded -> texts.get(unfolded ? "summary.fold" : "summary.unfold", "name", name));
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
