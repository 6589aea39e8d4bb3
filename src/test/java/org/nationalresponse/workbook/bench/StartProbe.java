package org.nationalresponse.workbook.bench;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nationalresponse.workbook.Launcher;

/** A program of its own that says when its first screen is there: the workbook, or a bare window of the same JavaFX. */
public final class StartProbe {

    static final String READY = "ready";

    private static final PrintStream OUT = System.out;

    private StartProbe() {}

    public static void main(String[] args) {
        if (args[0].equals("workbook")) {
            Launcher.main(new String[0]);
            Platform.runLater(() -> await(scene -> scene.getRoot().lookup(".welcome") != null));
        } else {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(new Label("bare")), 1280, 800));
                stage.show();
            });
            Platform.runLater(() -> await(scene -> true));
        }
    }

    /** Waits for the window, and then until a whole pulse has laid it out and handed it to be drawn. */
    private static void await(Predicate<Scene> there) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                Optional<Scene> shown = Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(Window::getScene)
                        .filter(there)
                        .findFirst();
                // The second turn after the window is there: its first pulse has ended.
                if (shown.isPresent() && ++pulses == 2) {
                    OUT.println(READY);
                    OUT.flush();
                    System.exit(0);
                }
            }
        }.start();
    }
}
