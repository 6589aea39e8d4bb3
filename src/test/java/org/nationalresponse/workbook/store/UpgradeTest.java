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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;

class UpgradeTest {

    private static final Migrations.Step NEXT = new Migrations.Step(
            "-- a comment; with a semicolon\nCREATE TABLE tag (name TEXT PRIMARY KEY) STRICT;\nINSERT INTO tag VALUES ('a;b');\n",
            Set.of("record", "value", "change", "attachment", "writer", "file", "file_part", "tag"));

    @TempDir
    Path folder;

    @Test
    void anOlderFileIsBackedUpThenBroughtForward() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = next(NEXT).open(path)) {
            assertThat(file.readOnly()).isEmpty();
            write(file, summary("in the new version"));
        }
        assertThat(names(folder)).containsExactly("a.nrw", "a.nrw.before-v3");
        try (WorkbookFile backup = files().read(folder.resolve("a.nrw.before-v3"))) {
            assertThat(summaryOf(backup)).isEqualTo("first");
        }
        assertThat(next(NEXT).verify(path)).isEmpty();
        try (WorkbookFile file = next(NEXT).open(path)) {
            assertThat(summaryOf(file)).isEqualTo("in the new version");
        }
        assertThat(names(folder)).hasSize(2);
        byte[] upgraded = Files.readAllBytes(path);
        assertThat(faultOf(() -> files().open(path))).isEqualTo("store.newer");
        assertThat(Files.readAllBytes(path)).isEqualTo(upgraded);
    }

    @Test
    void aFileOfTheFirstVersionTakesDocumentsAfterItsBackup() throws IOException {
        Path path = first();
        byte[] before = Files.readAllBytes(path);
        Path law = SampleDocuments.text(folder.resolve("law.txt"), 300_000, 1);
        KeptFile kept;
        try (WorkbookFile file = files().open(path)) {
            assertThat(summaryOf(file)).isEqualTo("in the first version");
            assertThat(file.attachment("packs/a@1/pack.yaml")).hasValue(new byte[] {1});
            kept = file.keep(law, Monitor.NONE).toCompletableFuture().join();
            write(file, SampleDocuments.naming(kept));
        }
        assertThat(files().verify(path)).isEmpty();
        assertThat(names(folder)).containsExactly("a.nrw", "a.nrw.before-v2", "law.txt");
        assertThat(faultOf(() -> old().open(path))).isEqualTo("store.newer");
        try (WorkbookFile backup = old().read(folder.resolve("a.nrw.before-v2"))) {
            assertThat(summaryOf(backup)).isEqualTo("in the first version");
            assertThat(backup.history()).hasSize(1);
        }
        assertThat(before).isNotEqualTo(Files.readAllBytes(path));
    }

    @Test
    void aFileOfTheFirstVersionIsReadCheckedAndLeftAsItIs() throws IOException {
        Path path = first();
        byte[] before = Files.readAllBytes(path);
        KeptFile none = new KeptFile("0".repeat(64), "law.txt", 1);
        try (WorkbookFile file = files().read(path)) {
            assertThat(faultOf(() -> file.fetch(none, folder.resolve("law.txt"), Monitor.NONE)))
                    .isEqualTo("store.file.notInside");
        }
        assertThat(files().verify(path)).isEmpty();
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("a.nrw");
    }

    /** The program as it was when there was only the first script. */
    private static SqliteWorkbookFiles old() {
        Migrations only = new Migrations(Migrations.shipped().steps().subList(0, 1));
        return new SqliteWorkbookFiles(() -> "Ama", CLOCK, only, Files::isWritable);
    }

    private Path first() {
        Path path = folder.resolve("a.nrw");
        old().create(path, summary("in the first version"), Map.of("packs/a@1/pack.yaml", new byte[] {1})).close();
        return path;
    }

    @Test
    void readingAnOlderFileLeavesItAsItIs() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        try (WorkbookFile file = next(NEXT).read(path)) {
            assertThat(summaryOf(file)).isEqualTo("first");
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("a.nrw");
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        Migrations.Step broken = new Migrations.Step(NEXT.script() + "\nINSERT INTO nothing VALUES (1);", NEXT.tables());
        assertThat(faultOf(() -> next(broken).open(path))).isEqualTo("store.damaged");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        try (WorkbookFile file = files().open(path)) {
            assertThat(file.readOnly()).isEmpty();
        }
    }

    @Test
    void anEarlierBackupIsNotOverwritten() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Files.writeString(folder.resolve("a.nrw.before-v3"), "precious");
        next(NEXT).open(path).close();
        assertThat(folder.resolve("a.nrw.before-v3")).hasContent("precious");
        assertThat(names(folder)).contains("a.nrw.before-v3-2");
    }

    private static SqliteWorkbookFiles next(Migrations.Step step) {
        List<Migrations.Step> steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(step);
        return new SqliteWorkbookFiles(() -> "Ama", CLOCK, new Migrations(steps), Files::isWritable);
    }
}
