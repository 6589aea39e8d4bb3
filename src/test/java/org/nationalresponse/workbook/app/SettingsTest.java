package org.nationalresponse.workbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void choicesAreThereTheNextTime() {
        Settings settings = Settings.in(folder.resolve("new/settings"));
        settings.setLanguage(Optional.of(Locale.forLanguageTag("ar")));
        settings.setTheme(Settings.Theme.DARK);
        settings.setTextSize(150);
        settings.setWindow(new Settings.WindowPlace(10, -20, 1280, 800, true));
        settings.addRecent(folder.resolve("غانا = ghana # 1.nrw"));
        Settings again = Settings.in(folder.resolve("new/settings"));
        assertThat(again.language()).hasValue(Locale.forLanguageTag("ar"));
        assertThat(again.theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(again.textSize()).isEqualTo(150);
        assertThat(again.window()).hasValue(new Settings.WindowPlace(10, -20, 1280, 800, true));
        assertThat(again.recent()).containsExactly(folder.resolve("غانا = ghana # 1.nrw"));
    }

    @Test
    void textSizeStaysWithinItsSteps() {
        Settings settings = Settings.in(folder);
        settings.setTextSize(5);
        assertThat(settings.textSize()).isEqualTo(80);
        settings.setTextSize(134);
        assertThat(settings.textSize()).isEqualTo(130);
        settings.setTextSize(9_999);
        assertThat(settings.textSize()).isEqualTo(200);
    }

    @Test
    void recentFilesAreEightAtMostLatestFirstAndNoneTwice() {
        Settings settings = Settings.in(folder);
        for (int i = 0; i < 12; i++) {
            settings.addRecent(folder.resolve(i + ".nrw"));
        }
        settings.addRecent(folder.resolve("x/../9.nrw"));
        assertThat(settings.recent()).hasSize(8).startsWith(folder.resolve("9.nrw"), folder.resolve("11.nrw"));
        settings.forgetRecent(folder.resolve("9.nrw"));
        assertThat(Settings.in(folder).recent()).hasSize(7).doesNotContain(folder.resolve("9.nrw"));
    }

    @Test
    void aBrokenFileMeansTheUsualSettings() throws IOException {
        Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, '\\', 'u', 'z'});
        usual(Settings.in(folder));
        Files.writeString(folder.resolve("settings.properties"),
                "language=\ntheme=purple\ntextSize=huge\nrecent.1=\\u0000\nrecent.2=relative\nwindow=1 2 NaN -4 x\n");
        usual(Settings.in(folder));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothingButTheChoice() throws IOException {
        Path blocked = Files.writeString(folder.resolve("a-file"), "");
        Settings settings = Settings.in(blocked);
        settings.setTextSize(120);
        assertThat(settings.textSize()).isEqualTo(120);
    }

    @Test
    void whoListensHearsOfChangesOnly() {
        List<String> heard = new ArrayList<>();
        Settings settings = Settings.in(folder);
        settings.onChange(() -> heard.add("change"));
        settings.setTextSize(120);
        settings.setTextSize(120);
        assertThat(heard).hasSize(1);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    private static void usual(Settings settings) {
        assertThat(settings.language()).isEmpty();
        assertThat(settings.theme()).isEqualTo(Settings.Theme.SYSTEM);
        assertThat(settings.textSize()).isEqualTo(100);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.window()).isEmpty();
    }
}
