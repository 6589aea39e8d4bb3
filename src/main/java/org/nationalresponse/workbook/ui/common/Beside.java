package org.nationalresponse.workbook.ui.common;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** Keeps guidance beside the work where there is room, and below it where there is not: small screen or large text. */
public final class Beside {

    /** The least room for both, in heights of text. */
    private static final double ROOM = 58;
    /** Width of the guidance, in heights of text. */
    private static final double GUIDANCE = 21.5;

    private Beside() {}

    /** @param sides holds the work first and the guidance second */
    public static void keep(HBox sides, Region guidance) {
        Pane work = (Pane) sides.getChildren().get(0);
        VBox below = new VBox();
        below.setSpacing(16);
        sides.widthProperty().addListener((property, before, now) -> place(sides, work, guidance, below, now.doubleValue()));
    }

    private static void place(HBox sides, Pane work, Region guidance, VBox below, double width) {
        double em = textHeight(sides);
        boolean fits = width >= ROOM * em;
        guidance.setMinWidth(fits ? GUIDANCE * em : 0);
        guidance.setMaxWidth(fits ? GUIDANCE * em : Double.MAX_VALUE);
        boolean beside = sides.getChildren().contains(guidance);
        if (fits && !beside) {
            below.getChildren().clear();
            sides.getChildren().setAll(work, guidance);
        } else if (!fits && beside) {
            sides.getChildren().clear();
            below.getChildren().setAll(work, guidance);
            HBox.setHgrow(below, javafx.scene.layout.Priority.ALWAYS);
            sides.getChildren().setAll(below);
        }
    }

    private static double textHeight(HBox sides) {
        return sides.lookupAll(".label").stream()
                .filter(javafx.scene.control.Label.class::isInstance)
                .map(node -> ((javafx.scene.control.Label) node).getFont())
                .mapToDouble(Font::getSize)
                .max()
                .orElse(14);
    }
}
