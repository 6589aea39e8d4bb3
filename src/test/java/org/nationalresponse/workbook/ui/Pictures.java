package org.nationalresponse.workbook.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** Takes the pictures of screens that {@code mvn verify} leaves in target/screens. */
public final class Pictures {

    public static final Path FOLDER = Path.of("target", "screens");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private Pictures() {}

    /** The three looks in which each screen is pictured. */
    public enum Look {
        LIGHT,
        DARK,
        MIRRORED;

        public Texts texts() {
            return this == MIRRORED ? Disguise.mirrored() : Texts.in(Locale.ENGLISH);
        }

        public FakePreferences preferences() {
            FakePreferences preferences = new FakePreferences();
            preferences.setTheme(this == DARK ? "dark" : "light");
            return preferences;
        }
    }

    /** Puts a screen into a scene of the usual size, lays it out and saves its picture. On the screen's thread. */
    public static Scene take(String name, Look look, Parent root) {
        return take(name + "-" + look.name().toLowerCase(Locale.ROOT), look.texts(), look.preferences(), root);
    }

    public static Scene take(String name, Texts texts, Preferences preferences, Parent root) {
        Scene scene = scene(texts, preferences, root);
        save(name, scene);
        return scene;
    }

    /** A screen in a scene of the usual size, laid out. On the screen's thread. */
    public static Scene scene(Texts texts, Preferences preferences, Parent root) {
        Scene scene = new SceneFactory(preferences).create(root, texts, WIDTH, HEIGHT);
        layOut(scene);
        return scene;
    }

    /** Saves the picture of a scene as it is now. */
    public static void save(String name, Scene scene) {
        layOut(scene);
        WritableImage image = scene.snapshot(null);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(awt(image), "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    public static List<Look> looks() {
        return List.of(Look.values());
    }

    private static BufferedImage awt(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }
}
