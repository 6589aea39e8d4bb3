package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.CLOCK;
import static org.nationalresponse.workbook.store.Samples.faultOf;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.names;
import static org.nationalresponse.workbook.store.Samples.said;
import static org.nationalresponse.workbook.store.Samples.sql;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.summaryOf;
import static org.nationalresponse.workbook.store.Samples.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;

class BadFileTest {

    @TempDir
    Path folder;

    @Test
    void eachWrongFileGetsItsSentenceAndStaysAsItIs() throws IOException, SQLException {
        refused("store.notWorkbook", Files.writeString(folder.resolve("letter.nrw"), "Dear Minister,".repeat(50)));
        refused("store.notWorkbook", Files.write(folder.resolve("short.nrw"), new byte[] {'P', 'K', 3, 4}));
        refused("store.empty", Files.createFile(folder.resolve("empty.nrw")));
        refused("store.otherProgram", otherProgram());
        Path newer = made(folder.resolve("newer.nrw"));
        sql(newer, "PRAGMA user_version = " + (Migrations.shipped().newest() + 1));
        refused("store.newer", newer);
        assertThat(faultOf(() -> files().open(folder))).isEqualTo("store.isFolder");
        assertThat(faultOf(() -> files().open(folder.resolve("none.nrw")))).isEqualTo("store.noFile");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 99, 100, 4_095, 4_096, 5_000, 20_000})
    void aCutOffFileIsRefusedWhereverItIsCut(int length) throws IOException {
        byte[] whole = Files.readAllBytes(made(folder.resolve("whole.nrw")));
        Path cut = Files.write(folder.resolve("cut.nrw"), Arrays.copyOf(whole, length));
        refused(length < 100 ? "store.damaged" : "store.cutOff", cut);
    }

    @Test
    void aDamagedFileIsRefusedOrReadButNeverCrashes() throws IOException {
        Path path = folder.resolve("a.nrw");
        try (WorkbookFile file = files().create(path, summary("x"), Map.of())) {
            for (int i = 0; i < 20; i++) {
                write(file, summary("text ".repeat(i * 50)));
            }
        }
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            byte[] broken = whole.clone();
            for (int hit = 0; hit < 1 + random.nextInt(40); hit++) {
                broken[100 + random.nextInt(broken.length - 100)] = (byte) random.nextInt();
            }
            Path hurt = Files.write(folder.resolve("hurt.nrw"), broken);
            try (WorkbookFile file = files().read(hurt)) {
                file.history();
            } catch (Fault fault) {
                said(fault.messages().get(0));
            }
            try {
                files().verify(hurt).forEach(Samples::said);
            } catch (Fault fault) {
                said(fault.messages().get(0));
            }
            assertThat(Files.readAllBytes(hurt)).isEqualTo(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM value; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra (a)",
        "CREATE INDEX i ON change (who)",
        "CREATE VIRTUAL TABLE f USING fts5(a)"
    })
    void aFileWithForeignPartsIsNotOpened(String statement) throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        sql(path, statement);
        refused("store.foreignParts", path);
    }

    @Test
    void aViewInPlaceOfATableIsNotRun() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        sql(path, "DROP TABLE writer", "CREATE VIEW writer AS SELECT 'a' AS user, 'b' AS computer, 'c' AS since");
        refused("store.foreignParts", path);
        Path less = made(folder.resolve("b.nrw"));
        sql(less, "DROP TABLE writer");
        refused("store.damaged", less);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "with spaces.nrw", "what?mode=memory.nrw", "100%25 done.nrw", "a#b.nrw", "it's \"quoted\".nrw", "a&b;c=d.nrw",
        "المصنف الوطني.nrw", "日本 🌍.nrw", "file:x.nrw", "-journal", "back\\slash.nrw", "e\u0301.nrw"
    })
    void namesOfAllKindsWork(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve("f " + name));
        Path path = place.resolve(name);
        files().create(path, summary("first"), Map.of()).close();
        try (WorkbookFile file = files().open(path)) {
            assertThat(file.readOnly()).isEmpty();
            write(file, summary("second"));
        }
        try (WorkbookFile file = files().read(path)) {
            assertThat(summaryOf(file)).isEqualTo("second");
        }
        assertThat(files().verify(path)).isEmpty();
        assertThat(names(place)).containsExactly(name);
    }

    @Test
    void longPathsWorkAndTooLongOnesAreExplained() throws IOException {
        Path deep = folder;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("مجلد-of-the-ministry");
        }
        Files.createDirectories(deep);
        made(deep.resolve("a.nrw"));
        try (WorkbookFile file = files().open(deep.resolve("a.nrw"))) {
            write(file, summary("deep"));
        }
        assertThat(faultOf(() -> made(folder.resolve("n".repeat(248) + ".nrw")))).isEqualTo("store.nameTooLong");
        Path deeper = deep.resolve("x".repeat(200));
        Files.createDirectories(deeper);
        assertThat(faultOf(() -> made(deeper.resolve("a.nrw")))).isEqualTo("store.nameTooLong");
        assertThat(faultOf(() -> files().open(deeper.resolve("a.nrw")))).isEqualTo("store.nameTooLong");
    }

    @Test
    void makingAFileNeverOverwritesAndLeavesNothingWhereItFails() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        assertThat(faultOf(() -> made(path))).isEqualTo("store.exists");
        assertThat(faultOf(() -> made(folder))).isEqualTo("store.isFolder");
        assertThat(faultOf(() -> made(folder.resolve("none/a.nrw")))).isEqualTo("store.noFolder");
        Path dangling = Files.createSymbolicLink(folder.resolve("link.nrw"), folder.resolve("nowhere.nrw"));
        assertThat(faultOf(() -> made(dangling))).isEqualTo("store.exists");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("a.nrw", "link.nrw");
    }

    @Test
    void withoutTheRightToWriteTheFileIsReadAndSaysWhy() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        var guest = new SqliteWorkbookFiles(() -> "guest", CLOCK, Migrations.shipped(), place -> !place.equals(path));
        try (WorkbookFile file = guest.open(path)) {
            assertThat(said(file.readOnly().orElseThrow())).contains("write-protected");
            assertThat(summaryOf(file)).isEqualTo("first");
        }
        var visitor = new SqliteWorkbookFiles(() -> "guest", CLOCK, Migrations.shipped(), place -> !place.equals(folder));
        try (WorkbookFile file = visitor.open(path)) {
            assertThat(said(file.readOnly().orElseThrow())).contains("Nothing can be saved in the folder");
        }
        assertThat(faultOf(() -> visitor.create(folder.resolve("b.nrw"), summary("x"), Map.of())))
                .isEqualTo("store.folderNotWritable");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void aFileThatAnotherToolLeftWithSideFilesIsReadAsItStands() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        try (Connection other = Engine.connect(path, Engine.Mode.WRITE);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("UPDATE value SET value = 'from the side file'");
            Path copied = Files.createDirectory(folder.resolve("copied"));
            for (String end : new String[] {"", "-wal"}) {
                Files.copy(folder.resolve("a.nrw" + end), copied.resolve("a.nrw" + end));
            }
            try (WorkbookFile file = files().read(copied.resolve("a.nrw"))) {
                assertThat(summaryOf(file)).isEqualTo("from the side file");
            }
            assertThat(names(copied)).containsExactly("a.nrw", "a.nrw-wal");
            try (WorkbookFile file = files().open(copied.resolve("a.nrw"))) {
                assertThat(file.readOnly()).isEmpty();
                write(file, summary("ours"));
            }
            assertThat(names(copied)).containsExactly("a.nrw");
        }
    }

    private void refused(String key, Path path) throws IOException {
        byte[] before = Files.readAllBytes(path);
        int beside = names(folder).size();
        assertThat(faultOf(() -> files().open(path))).isEqualTo(key);
        assertThat(faultOf(() -> files().read(path))).isEqualTo(key);
        assertThat(faultOf(() -> files().verify(path))).isEqualTo(key);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(names(folder)).hasSize(beside);
    }

    private Path otherProgram() throws SQLException, IOException {
        Path path = made(folder.resolve("other.nrw"));
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(68);
            file.writeInt(0);
        }
        return path;
    }
}
