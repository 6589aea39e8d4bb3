package org.nationalresponse.workbook.ui.wizard;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Step;

/** The steps in a line: those that are done, the one where the person is, those to come; by sign as well as by colour. */
public final class StepChips extends FlowPane {

    void show(Step now, Texts texts) {
        getChildren().clear();
        for (Step step : Step.values()) {
            Label chip = new Label(texts.get("wizard.step." + step.name().toLowerCase(Locale.ROOT)));
            boolean done = step.ordinal() < now.ordinal();
            chip.setGraphic(new FontIcon(done ? "fth-check" : step == now ? "fth-chevron-right" : "fth-circle"));
            chip.getStyleClass().addAll("chip", done ? "done" : step == now ? "accent" : "to-come");
            getChildren().add(chip);
        }
    }
}
