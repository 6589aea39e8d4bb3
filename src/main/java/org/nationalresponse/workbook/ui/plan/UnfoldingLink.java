package org.nationalresponse.workbook.ui.plan;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Unfolding;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;

/** The name of a capability; pressed, it unfolds what the capability lacks, or folds it away. */
final class UnfoldingLink extends Hyperlink {

    private final Unfolding unfolding;

    UnfoldingLink(Card card, Texts texts) {
        super(card.name());
        getStyleClass().addAll("quiet", "unfolds");
        setWrapText(true);
        unfolding = new Unfolding(this, texts, unfolded -> texts.get(
                unfolded ? "plan.fold" : "plan.unfold",
                "capability", card.name(),
                "phase", card.phaseWords(),
                "summary", card.summary()));
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
