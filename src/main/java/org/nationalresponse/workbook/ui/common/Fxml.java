package org.nationalresponse.workbook.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;

/** Loads a screen for a controller that is already made, so that controllers take what they need in their constructor. */
public final class Fxml {

    private Fxml() {}

    /** @param controller an instance of the class that the FXML names */
    public static Parent load(Screen screen, Object controller, Texts texts) {
        URL place = Screen.class.getResource(screen.file());
        FXMLLoader loader = new FXMLLoader(place, texts.asBundle());
        loader.setControllerFactory(type -> {
            if (!type.isInstance(controller)) {
                throw new IllegalStateException(screen + " wants a " + type + " and not a " + controller.getClass());
            }
            return controller;
        });
        try {
            Parent root = loader.load();
            nameFields(root);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(screen.file(), e);
        }
    }

    /** In a box of style {@code field} the label on top names the control below it, on the screen and for a screen reader. */
    public static void nameFields(Parent root) {
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node instanceof VBox box && box.getStyleClass().contains("field") && box.getChildren().size() > 1
                    && ((Label) box.getChildren().get(0)).getLabelFor() == null) {
                Node named = box.getChildren().get(1);
                ((Label) box.getChildren().get(0)).setLabelFor(named instanceof DateField date ? date.picker() : named);
            }
            if (node instanceof Parent parent) {
                nameFields(parent);
            }
        }
    }

    /** A control below its name, as the screens' own structure has them. */
    public static VBox field(String name, Node input) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }
}
