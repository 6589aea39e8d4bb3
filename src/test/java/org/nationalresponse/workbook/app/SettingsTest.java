package org.nationalresponse.workbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void choicesAreThereTheNextTime() {
        Settings settings = Settings.in(folder.resolve("new/settings"));
        settings.setLanguage("ar");
        settings.setTheme("dark");
        settings.setTextSize(150);
        settings.setSize(1024, 700.5);
        settings.addRecent(folder.resolve("غانا = ghana # 1.nrw"));
        Settings again = Settings.in(folder.resolve("new/settings"));
        assertThat(again.language()).isEqualTo("ar");
        assertThat(again.theme()).isEqualTo("dark");
        assertThat(again.textSize()).isEqualTo(150);
        assertThat(again.width()).isEqualTo(1024);
        assertThat(again.height()).isEqualTo(700.5);
        assertThat(folder.resolve("new/settings")).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
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
                "language=not a tag\ntheme=purple\ntextSize=huge\nrecent.1=\\u0000\nrecent.2=relative\nwidth=NaN\nheight=-4\n");
        usual(Settings.in(folder));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothingButTheChoice() throws IOException {
        Path blocked = Files.writeString(folder.resolve("a-file"), "");
        Settings settings = Settings.in(blocked);
        settings.setTextSize(120);
        assertThat(settings.textSize()).isEqualTo(120);
    }

    private static void usual(Settings settings) {
        assertThat(settings.language()).isEmpty();
        assertThat(settings.theme()).isEqualTo("light");
        assertThat(settings.textSize()).isEqualTo(100);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.width()).isEqualTo(1280);
        assertThat(settings.height()).isEqualTo(800);
    }
}
