package org.nationalresponse.workbook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.SamplePacks;
import org.nationalresponse.workbook.ui.common.SceneFactory;

@Tag("fx")
class SettingsScreenTest {

    private static SettingsFrame frame(FakePreferences preferences, Texts texts) {
        SettingsViewModel model = new SettingsViewModel(
                preferences, SamplePacks.offer(), Path.of("/home/ama/.config/national-response-workbook/packs"), () -> {});
        return new SettingsFrame(new SettingsPage(model, texts), texts, () -> {});
    }

    @ParameterizedTest
    @EnumSource(Pictures.Look.class)
    void isPicturedInEachLookAndEveryControlHasAName(Pictures.Look look) {
        Fx.run(() -> {
            SettingsFrame frame = frame(look.preferences(), look.texts());
            Pictures.take("settings", look, frame);
            assertThat(Names.missing(frame)).isEmpty();
        });
    }

    @Test
    void holdsTextOfTwiceTheSizeInASmallWindow() {
        FakePreferences preferences = new FakePreferences();
        preferences.setTextSize(200);
        Texts texts = Pictures.Look.LIGHT.texts();
        Fx.run(() -> {
            Scene scene = new SceneFactory(preferences).create(frame(preferences, texts), texts, 1024, 640);
            Pictures.save("settings-200", scene);
        });
    }

    @Test
    void everyWayToChangeTheTextSizeShowsTheSameSize() {
        FakePreferences preferences = new FakePreferences();
        Fx.run(() -> {
            SettingsFrame frame = frame(preferences, Pictures.Look.LIGHT.texts());
            Pictures.take("settings", Pictures.Look.LIGHT, frame);
            Slider slider = (Slider) frame.lookup("#size");
            Button larger = (Button) frame.lookup("#larger");
            larger.fire();
            assertThat(slider.getValue()).isEqualTo(110);
            slider.setValue(163.4);
            assertThat(preferences.textSize()).isEqualTo(160);
            slider.increment();
            slider.increment();
            slider.decrement();
            assertThat(preferences.textSize()).isEqualTo(170);
            for (int i = 0; i < 20; i++) {
                larger.fire();
            }
            assertThat(preferences.textSize()).isEqualTo(200);
            assertThat(larger.isDisabled()).isTrue();
        });
    }

    @Test
    void pressingTheChosenLookAgainKeepsIt() {
        FakePreferences preferences = new FakePreferences();
        Fx.run(() -> {
            SettingsFrame frame = frame(preferences, Pictures.Look.LIGHT.texts());
            Pictures.take("settings", Pictures.Look.LIGHT, frame);
            ToggleButton light = (ToggleButton) frame.lookupAll(".toggle-button").iterator().next();
            light.fire();
            assertThat(light.isSelected()).isTrue();
            assertThat(preferences.theme()).isEqualTo("light");
        });
    }
}
