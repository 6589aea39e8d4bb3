package org.nationalresponse.workbook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsLanguagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/nationalresponse/workbook/text");

    static List<String> offered() {
        return Languages.OFFERED;
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anOfferedLanguageHasEveryBundleWithEveryText(String tag) throws IOException {
        String ending = tag.equals("en") ? ".properties" : "_" + tag + ".properties";
        List<String> areas = areas();
        assertThat(areas).isNotEmpty();
        for (String area : areas) {
            assertThat(keys(area + ending)).as(area).containsAll(keys(area + ".properties"));
        }
    }

    @Test
    void languagesAreNamedAsTheirSpeakersWriteThem() {
        assertThat(Languages.ownName("en")).isEqualTo("English");
        assertThat(Languages.ownName("fr")).isEqualTo("Français");
        assertThat(Languages.ownName("ar")).isEqualTo("العربية");
    }

    private static List<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .toList();
        }
    }

    private static List<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            texts.load(reader);
        }
        return List.copyOf(texts.stringPropertyNames());
    }
}
