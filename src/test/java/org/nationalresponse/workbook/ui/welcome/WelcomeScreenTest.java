package org.nationalresponse.workbook.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Disguise;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.welcome.WelcomeViewModelTest.FakeWelcomeActions;

@Tag("fx")
class WelcomeScreenTest {

    private final FakePreferences preferences = new FakePreferences();
    private final FakeWelcomeActions actions = new FakeWelcomeActions();
    private WelcomeViewModel model;

    private Parent load(Texts texts) {
        model = new WelcomeViewModel(
                preferences, actions, new Background(Runnable::run, Runnable::run), path -> !path.toString().contains("stick"));
        return Fxml.load(Screen.WELCOME, new WelcomeController(model, texts), texts);
    }

    private void someRecent() {
        preferences.addRecent(Path.of("/media/stick/kenya-2025.nrw"));
        preferences.addRecent(Path.of("/home/ama/Documents/Child online protection/Steering committee/Working files 2026/ghana-2025.nrw"));
        preferences.addRecent(Path.of("/home/ama/Documents/ghana-2026.nrw"));
    }

    @ParameterizedTest
    @EnumSource(Pictures.Look.class)
    void isPicturedInEachLookAndEveryControlHasAName(Pictures.Look look) {
        someRecent();
        Fx.run(() -> {
            Parent root = load(look.texts());
            Scene scene = Pictures.take("welcome", look, root);
            assertThat(Names.missing(root)).isEmpty();
            model.tell(Message.of("welcome.recent.gone.long", "file", "kenya-2025.nrw", "folder", "/media/stick"));
            Pictures.save("welcome-message-" + look.name().toLowerCase(), scene);
        });
    }

    @Test
    void holdsTextOfTwiceTheSizeInASmallWindow() {
        someRecent();
        preferences.setTextSize(200);
        Fx.run(() -> {
            Scene scene = new SceneFactory(preferences).create(load(Texts.in(java.util.Locale.ENGLISH)), Disguise.longer(), 1024, 640);
            Pictures.save("welcome-200", scene);
            assertThat(scene.getRoot().lookup(".welcome-column").getLayoutBounds().getWidth()).isLessThanOrEqualTo(1024);
        });
        preferences.setTextSize(100);
        Fx.run(() -> Pictures.save(
                "welcome-longer", new SceneFactory(preferences).create(load(Disguise.longer()), Disguise.longer(), 1024, 640)));
    }

    @Test
    void invitesWhereNothingWasOpenedYet() {
        Fx.run(() -> Pictures.take("welcome-first", Pictures.Look.LIGHT, load(Pictures.Look.LIGHT.texts())));
    }

    @Test
    void leadsOnByPressAndByShortcut() {
        someRecent();
        Fx.run(() -> {
            Parent root = load(Pictures.Look.LIGHT.texts());
            Pictures.take("welcome", Pictures.Look.LIGHT, root);
            root.lookupAll(".way").forEach(way -> ((Button) way).fire());
            ((Button) root.lookup(".recent")).fire();
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, false, false));
            assertThat(actions.done)
                    .containsExactly("new", "choose", "practice", "open /home/ama/Documents/ghana-2026.nrw", "choose");
        });
    }

    @Test
    void takingARowOffKeepsTheFocusInTheList() {
        someRecent();
        Fx.run(() -> {
            Parent root = load(Pictures.Look.LIGHT.texts());
            Scene scene = Pictures.take("welcome", Pictures.Look.LIGHT, root);
            // Nothing may hang on an object that only the screen’s setting up held.
            System.gc();
            Button first = (Button) root.lookup(".recent");
            first.requestFocus();
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
            assertThat(model.recent()).hasSize(2);
            assertThat(scene.getFocusOwner()).isEqualTo(root.lookup(".recent"));
            model.recent().stream().toList().forEach(model::forget);
            assertThat(scene.getFocusOwner().getStyleClass()).contains("way");
        });
    }
}
