package org.nationalresponse.workbook.ui.plan;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;

/** The name of a capability; pressed, it unfolds what the capability lacks, or folds it away. */
final class UnfoldingLink extends Hyperlink {

    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final FontIcon arrow = new FontIcon();
    private final Card card;
    private final Texts texts;

    UnfoldingLink(Card card, Texts texts) {
        super(card.name());
        this.card = card;
        this.texts = texts;
        getStyleClass().addAll("quiet", "unfolds");
        setWrapText(true);
        setGraphic(arrow);
        setOnAction(event -> unfolded.set(!unfolded.get()));
        unfolded.addListener((property, before, now) -> show());
        show();
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? unfolded.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void show() {
        Feather onward = texts.rightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
        arrow.setIconCode(unfolded.get() ? Feather.CHEVRON_DOWN : onward);
        setAccessibleText(texts.get(
                unfolded.get() ? "plan.fold" : "plan.unfold",
                "capability", card.name(),
                "phase", card.phaseWords(),
                "summary", card.summary()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
}
