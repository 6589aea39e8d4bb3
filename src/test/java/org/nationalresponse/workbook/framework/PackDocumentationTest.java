package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the guide for writers of packs is a whole pack that works, to the letter. */
class PackDocumentationTest {

    private static final Pattern FILE = Pattern.compile("(?ms)^`(harbour/[^`]+)`\\s+```\\w+\\n(.*?)^```");

    @Test
    void theExampleCanBeCopiedDroppedAndUsed(@TempDir Path dropped) throws IOException {
        Matcher matcher = FILE.matcher(Files.readString(Path.of("src/site/markdown/packs.md")));
        int files = 0;
        while (matcher.find()) {
            Path file = dropped.resolve(matcher.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, matcher.group(2));
            files++;
        }
        assertThat(files).isEqualTo(3);

        PackLibrary library = new PackLibrary(dropped);
        assertThat(library.offered(Locale.ENGLISH).broken()).isEmpty();
        assertThat(library.offered(Locale.ENGLISH).packs()).extracting(Pack::name).endsWith("Safe harbours");
        Pack pack = library.load("harbour@2026", Locale.ENGLISH);
        assertThat(pack.capabilities()).extracting(Capability::id).containsExactly("harbour.training", "harbour.signs");
        assertThat(pack.texts().get("harbour.training.how")).hasLineCount(2);
        assertThat(pack.register("contact").orElseThrow().asked(Map.of("reachable", "day")))
                .extracting(Register.Field::id).contains("hours");
        assertThat(library.load(library.files("harbour@2026"), Locale.FRENCH)).isEqualTo(pack);
    }
}
