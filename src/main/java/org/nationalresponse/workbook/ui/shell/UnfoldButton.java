package org.nationalresponse.workbook.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;

/** Shows or folds away the pages that belong to the page above it. It leads nowhere. */
final class UnfoldButton extends Button {

    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final FontIcon arrow = new FontIcon();
    private final String head;
    private final int pages;
    private final Texts texts;

    /** @param head name of the page above */
    UnfoldButton(String head, int pages, Texts texts) {
        this.head = head;
        this.pages = pages;
        this.texts = texts;
        getStyleClass().add("unfold");
        setText(texts.get("shell.unfold", "count", pages));
        setGraphic(arrow);
        setMaxWidth(Double.MAX_VALUE);
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
        setAccessibleText(texts.get(unfolded.get() ? "shell.fold.long" : "shell.unfold.long", "place", head, "count", pages));
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
}
