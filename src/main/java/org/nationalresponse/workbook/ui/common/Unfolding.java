package org.nationalresponse.workbook.ui.common;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ButtonBase;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;

/**
 * What a control that unfolds the lines below it has in common with every other: its state, its arrow, and its words to a screen
 * reader.
 */
public final class Unfolding {

    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final FontIcon arrow = new FontIcon();
    private final ButtonBase control;
    private final Texts texts;
    private final Function<Boolean, String> words;

    /**
     * Gives the control its arrow and its action. The control still has to answer {@link AccessibleAttribute#EXPANDED} with the state.
     *
     * @param words what pressing it does, while it is unfolded or not
     */
    public Unfolding(ButtonBase control, Texts texts, Function<Boolean, String> words) {
        this.control = control;
        this.texts = texts;
        this.words = words;
        control.setGraphic(arrow);
        control.setOnAction(event -> unfolded.set(!unfolded.get()));
        unfolded.addListener((property, before, now) -> show());
        show();
    }

    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    private void show() {
        Feather onward = texts.rightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
        arrow.setIconCode(unfolded.get() ? Feather.CHEVRON_DOWN : onward);
        control.setAccessibleText(words.apply(unfolded.get()));
        control.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
}
