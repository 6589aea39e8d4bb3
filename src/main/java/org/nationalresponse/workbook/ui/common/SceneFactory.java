package org.nationalresponse.workbook.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Preferences;
import org.nationalresponse.workbook.ui.Screen;

/** The one place that gives a scene its look: theme, text size, direction of writing, fonts. */
public final class SceneFactory {

    /** Height of normal text at 100 %, in pixels. */
    private static final double BASE = 14;

    /** The program's own look, on top of the theme. */
    static final String STYLE =
            Objects.requireNonNull(Screen.class.getResource("look.css")).toExternalForm();

    private static final String TEXT_HEIGHT = "workbook.text-height";

    private static final String FONTS = "/org/nationalresponse/workbook/fonts/";

    private final Preferences preferences;

    /** Makes theme and fonts ready, before any control is made: the first one would load the platform's own theme as well. */
    public SceneFactory(Preferences preferences) {
        this.preferences = preferences;
        chooseTheme();
        loadFont("NotoSans-Regular.ttf");
        loadFont("NotoSans-Bold.ttf");
    }

    public Scene create(Parent root, Texts texts, double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(STYLE);
        dress(scene, texts);
        return scene;
    }

    /** Applies the settings anew, for instance after one was changed or the root was exchanged. */
    public void dress(Scene scene, Texts texts) {
        chooseTheme();
        dressRoot(scene.getRoot(), texts);
    }

    private void chooseTheme() {
        String theme = dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
    }

    private boolean dark() {
        return preferences.theme().equals("dark");
    }

    /** The same for a root outside the main scene, such as a dialog's. */
    public void dressRoot(Parent root, Texts texts) {
        root.getStyleClass().removeAll("dark", "light");
        root.getStyleClass().add(dark() ? "dark" : "light");
        double textHeight = BASE * preferences.textSize() / 100;
        root.getProperties().put(TEXT_HEIGHT, textHeight);
        root.setStyle("-fx-font-size: " + textHeight + "px;");
        root.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Height of normal text in the scene of a node, in pixels: what 1em is there. */
    public static double textHeight(Node node) {
        Scene scene = node.getScene();
        Object height = scene == null ? null : scene.getRoot().getProperties().get(TEXT_HEIGHT);
        return height instanceof Double pixels ? pixels : BASE;
    }

    private static void loadFont(String file) {
        Font.loadFont(SceneFactory.class.getResourceAsStream(FONTS + file), BASE);
    }
}
