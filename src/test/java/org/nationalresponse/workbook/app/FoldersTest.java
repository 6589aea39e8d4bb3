package org.nationalresponse.workbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FoldersTest {

    @Test
    void linuxFollowsTheBaseDirectories() {
        assertThat(folders("Linux", Map.of())).isEqualTo(new Folders(
                Path.of("/home/ama/.config/national-response-workbook"),
                Path.of("/home/ama/.cache/national-response-workbook"),
                Path.of("/home/ama/.local/state/national-response-workbook/log")));
        assertThat(folders("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_CACHE_HOME", "/k")).cache())
                .isEqualTo(Path.of("/k/national-response-workbook"));
    }

    @Test
    void aRelativeBaseDirectoryIsIgnoredAsItsRulesSay() {
        assertThat(folders("Linux", Map.of("XDG_CONFIG_HOME", "relative")).settings())
                .isEqualTo(Path.of("/home/ama/.config/national-response-workbook"));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(folders("Windows 11", Map.of("APPDATA", "/roam", "LOCALAPPDATA", "/local"))).isEqualTo(new Folders(
                Path.of("/roam/national-response-workbook"),
                Path.of("/local/national-response-workbook/cache"),
                Path.of("/local/national-response-workbook/log")));
        assertThat(folders("Windows 11", Map.of()).settings())
                .isEqualTo(Path.of("/home/ama/AppData/Roaming/national-response-workbook"));
        assertThat(folders("Mac OS X", Map.of()).log()).isEqualTo(Path.of("/home/ama/Library/Logs/national-response-workbook"));
    }

    @Test
    void oneFolderMayHoldAll() {
        Properties properties = new Properties();
        properties.setProperty(Folders.HOME, "/stick/data");
        assertThat(Folders.of(Map.of("XDG_CONFIG_HOME", "/c"), properties))
                .isEqualTo(new Folders(
                        Path.of("/stick/data/settings"), Path.of("/stick/data/cache"), Path.of("/stick/data/log")));
    }

    private static Folders folders(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ama");
        return Folders.of(environment, properties);
    }
}
