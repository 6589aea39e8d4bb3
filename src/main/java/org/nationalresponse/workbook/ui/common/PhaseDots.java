package org.nationalresponse.workbook.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.framework.Pack;

/** A phase as four dots, the reached ones filled; without a phase, four rings. The words stand beside it. */
public final class PhaseDots extends HBox {

    public PhaseDots() {
        getStyleClass().add("phase-dots");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int i = 0; i < Pack.PHASES; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            getChildren().add(dot);
        }
    }

    /** @param phase 1 to 4, or 0 for not assessed */
    public void show(int phase, String words) {
        for (int i = 0; i < Pack.PHASES; i++) {
            getChildren().get(i).getStyleClass().removeAll("reached", "unknown");
            if (phase == 0) {
                getChildren().get(i).getStyleClass().add("unknown");
            } else if (i < phase) {
                getChildren().get(i).getStyleClass().add("reached");
            }
        }
        setAccessibleText(words);
    }
}
