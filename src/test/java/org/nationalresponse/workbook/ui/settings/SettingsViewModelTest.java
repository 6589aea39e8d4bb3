package org.nationalresponse.workbook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.SamplePacks;

class SettingsViewModelTest {

    private final FakePreferences preferences = new FakePreferences();
    private int changes;

    private SettingsViewModel model() {
        return new SettingsViewModel(preferences, SamplePacks.offer(), Path.of("/packs"), () -> changes++);
    }

    @Test
    void keepsAChangeAtOnce() {
        SettingsViewModel model = model();
        model.themeProperty().set("dark");
        model.languageProperty().set("");
        model.changeTextSizeBy(2);

        assertThat(preferences.theme()).isEqualTo("dark");
        assertThat(preferences.language()).isEmpty();
        assertThat(preferences.textSize()).isEqualTo(120);
        assertThat(changes).isEqualTo(3);
    }

    @Test
    void textNeverLeavesItsLimitsHoweverOftenAKeyIsPressed() {
        SettingsViewModel model = model();
        for (int i = 0; i < 50; i++) {
            model.changeTextSizeBy(1);
        }
        assertThat(model.textSizeProperty().get()).isEqualTo(200);
        assertThat(model.textSizeName()).isEqualTo("largest");
        assertThat(changes).isEqualTo(10);
        for (int i = 0; i < 50; i++) {
            model.changeTextSizeBy(-1);
        }
        assertThat(preferences.textSize()).isEqualTo(80);
        assertThat(model.textSizeName()).isEqualTo("small");
    }

    @Test
    void aSizeBetweenStepsOrOutsideGoesToTheNearestAllowedOne() {
        SettingsViewModel model = model();
        model.textSizeProperty().set(147);
        assertThat(preferences.textSize()).isEqualTo(150);
        model.textSizeProperty().set(5000);
        assertThat(preferences.textSize()).isEqualTo(200);
        model.textSizeProperty().set(-3);
        assertThat(preferences.textSize()).isEqualTo(80);
    }

    @Test
    void aChoiceCannotBeTakenBackToNothing() {
        SettingsViewModel model = model();
        model.themeProperty().set("");
        model.languageProperty().set("xx");
        model.languageProperty().set(null);

        assertThat(model.themeProperty().get()).isEqualTo("light");
        assertThat(model.languageProperty().get()).isEqualTo("en");
        assertThat(changes).isZero();
    }

    @Test
    void damagedSettingsFallBackToSoundOnes() {
        preferences.setTheme("pink");
        preferences.setLanguage("tlh");
        preferences.setTextSize(7);
        SettingsViewModel model = model();

        assertThat(model.themeProperty().get()).isEqualTo("light");
        assertThat(model.languageProperty().get()).isEmpty();
        assertThat(model.textSizeProperty().get()).isEqualTo(80);
    }
}
