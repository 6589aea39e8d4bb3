package org.nationalresponse.workbook.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
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
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(screen.file(), e);
        }
    }
}
