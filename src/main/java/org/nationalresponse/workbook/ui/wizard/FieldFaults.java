package org.nationalresponse.workbook.ui.wizard;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Field;

/** Shows at each field what it wants, and leads to the first that wants something. */
final class FieldFaults {

    private final WizardViewModel model;
    private final ScrollPane scroll;
    private final Map<Field, Node> controls = new EnumMap<>(Field.class);

    FieldFaults(WizardViewModel model, ScrollPane scroll) {
        this.model = model;
        this.scroll = scroll;
    }

    /** @param control takes the focus, and tells a screen reader what the label says */
    void tie(Field field, Label label, Node control) {
        controls.put(field, control);
        label.textProperty().bind(model.faultProperty(field));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.textProperty().addListener((property, before, now) -> control.setAccessibleHelp(now));
    }

    void leadToFirst() {
        model.wanted().map(controls::get).ifPresent(this::lead);
    }

    /** Focus alone does not bring a field into sight. */
    void lead(Node control) {
        Platform.runLater(() -> {
            control.requestFocus();
            Node content = scroll.getContent();
            Bounds place = content.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
            double spare = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            double top = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(spare <= 0 ? 0 : Math.max(0, Math.min(1, top / spare)));
        });
    }
}
