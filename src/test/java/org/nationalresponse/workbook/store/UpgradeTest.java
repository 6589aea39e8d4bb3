package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.CLOCK;
import static org.nationalresponse.workbook.store.Samples.faultOf;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.names;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.summaryOf;
import static org.nationalresponse.workbook.store.Samples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.WorkbookFile;

class UpgradeTest {

    private static final Migrations.Step SECOND = new Migrations.Step(
            "-- a comment; with a semicolon\nCREATE TABLE tag (name TEXT PRIMARY KEY) STRICT;\nINSERT INTO tag VALUES ('a;b');\n",
            Set.of("record", "value", "change", "attachment", "writer", "tag"));

    @TempDir
    Path folder;

    @Test
    void anOlderFileIsBackedUpThenBroughtForward() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = next(SECOND).open(path)) {
            assertThat(file.readOnly()).isEmpty();
            write(file, summary("in the new version"));
        }
        assertThat(names(folder)).containsExactly("a.nrw", "a.nrw.before-v2");
        try (WorkbookFile backup = files().read(folder.resolve("a.nrw.before-v2"))) {
            assertThat(summaryOf(backup)).isEqualTo("first");
        }
        assertThat(next(SECOND).verify(path)).isEmpty();
        try (WorkbookFile file = next(SECOND).open(path)) {
            assertThat(summaryOf(file)).isEqualTo("in the new version");
        }
        assertThat(names(folder)).hasSize(2);
        byte[] upgraded = Files.readAllBytes(path);
        assertThat(faultOf(() -> files().open(path))).isEqualTo("store.newer");
        assertThat(Files.readAllBytes(path)).isEqualTo(upgraded);
    }

    @Test
    void readingAnOlderFileLeavesItAsItIs() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        try (WorkbookFile file = next(SECOND).read(path)) {
            assertThat(summaryOf(file)).isEqualTo("first");
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("a.nrw");
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        Migrations.Step broken = new Migrations.Step(SECOND.script() + "\nINSERT INTO nothing VALUES (1);", SECOND.tables());
        assertThat(faultOf(() -> next(broken).open(path))).isEqualTo("store.damaged");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        try (WorkbookFile file = files().open(path)) {
            assertThat(file.readOnly()).isEmpty();
        }
    }

    @Test
    void anEarlierBackupIsNotOverwritten() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Files.writeString(folder.resolve("a.nrw.before-v2"), "precious");
        next(SECOND).open(path).close();
        assertThat(folder.resolve("a.nrw.before-v2")).hasContent("precious");
        assertThat(names(folder)).contains("a.nrw.before-v2-2");
    }

    private static SqliteWorkbookFiles next(Migrations.Step step) {
        List<Migrations.Step> steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(step);
        return new SqliteWorkbookFiles(() -> "Ama", CLOCK, new Migrations(steps), Files::isWritable);
    }
}
