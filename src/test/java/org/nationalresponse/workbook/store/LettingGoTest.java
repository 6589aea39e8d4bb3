package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.faultOf;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.sql;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;

/** How long documents stay in a workbook, and what comes along in a copy. */
class LettingGoTest {

    private static final UUID EVIDENCE = UUID.randomUUID();
    private static final String SECRET = "the wrong list that nobody may see";

    @TempDir
    Path folder;

    @Test
    void aDocumentThatNothingNamesIsGoneAfterClosingAndItsBytesToo() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        long small = Files.size(path);
        takeInAndTakeOut(path);
        assertThat(Files.size(path)).isLessThan(small + 100_000);
        goneFrom(path);
    }

    @Test
    void inAFileThatCannotGetSmallerItsBytesAreWrittenOver() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        sql(path, "PRAGMA auto_vacuum = NONE", "VACUUM");
        takeInAndTakeOut(path);
        assertThat(Files.size(path)).isGreaterThan(400_000);
        goneFrom(path);
    }

    private void takeInAndTakeOut(Path path) throws IOException {
        try (WorkbookFile file = files().open(path)) {
            KeptFile wrong = keep(file, secret());
            write(file, SampleDocuments.naming(EVIDENCE, wrong));
            write(file, Edit.set(Evidence.KIND, EVIDENCE, Evidence.FILE, ""));
        }
    }

    private void goneFrom(Path path) throws IOException {
        assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(files().verify(path)).isEmpty();
    }

    @Test
    void undoneAndDoneAgainBeforeClosingItStays() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        KeptFile kept;
        try (WorkbookFile file = files().open(path)) {
            kept = keep(file, secret());
            Edit naming = SampleDocuments.naming(EVIDENCE, kept);
            Edit back = naming.inverse(file.content());
            write(file, naming);
            write(file, back);
            write(file, naming);
        }
        insideStill(path, kept);
    }

    @Test
    void takenOutRecordsAndRecordsOfAnyKindKeepTheirDocuments() throws IOException {
        for (Edit naming : new Edit[] {
            Edit.set(Evidence.KIND, EVIDENCE, Entry.RETIRED, "entered twice"),
            Edit.of(Evidence.KIND, EVIDENCE).set(Evidence.FILE, "").and(new Kind("mandate"), UUID.randomUUID())
                    .set("file", SampleDocuments.sha256(secret())).build()
        }) {
            Path path = made(folder.resolve("a" + naming.hashCode() + ".nrw"));
            KeptFile kept;
            try (WorkbookFile file = files().open(path)) {
                kept = keep(file, secret());
                write(file, SampleDocuments.naming(EVIDENCE, kept));
                write(file, naming);
            }
            insideStill(path, kept);
        }
    }

    @Test
    void whereThereIsNoRoomToLetGoItIsDoneTheNextTime() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        sql(path, "PRAGMA auto_vacuum = NONE", "VACUUM");
        try (WorkbookFile file = files().open(path)) {
            keep(file, secret());
            Files.createDirectory(folder.resolve("a.nrw-journal"));
        }
        Files.delete(folder.resolve("a.nrw-journal"));
        assertThat(files().verify(path)).isEmpty();
        files().open(path).close();
        goneFrom(path);
    }

    @Test
    void lookingAtAWorkbookLetsNothingGo() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            KeptFile kept = keep(file, secret());
            files().read(path).close();
            files().open(path).close();
            file.fetch(kept, folder.resolve("out.txt"), Monitor.NONE);
        }
    }

    @Test
    void aCopyTakesAlongWhatItsRecordsNameAndNothingElse() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path law = SampleDocuments.text(folder.resolve("law.txt"), 700_000, 1);
        KeptFile kept;
        try (WorkbookFile file = files().open(path)) {
            kept = keep(file, law);
            write(file, SampleDocuments.naming(kept));
            keep(file, secret());
            copy(file, "from the writer.nrw");
            write(file, summary("and work goes on"));
        }
        try (WorkbookFile file = files().read(path)) {
            copy(file, "from a reader.nrw");
        }
        for (String name : new String[] {"from the writer.nrw", "from a reader.nrw"}) {
            insideStill(folder.resolve(name), kept);
            goneFrom(folder.resolve(name));
        }
    }

    @Test
    void aDamagedOrMissingDocumentDoesNotStopACopyAndTheCheckNamesItThereToo() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            write(file, SampleDocuments.naming(keep(file, SampleDocuments.text(folder.resolve("law.txt"), 700_000, 1))));
            write(file, SampleDocuments.naming(new KeptFile("f".repeat(64), "decree.pdf", 5)));
        }
        sql(path, "DELETE FROM file_part WHERE part = 1");
        try (WorkbookFile file = files().open(path)) {
            copy(file, "b.nrw");
        }
        assertThat(files().verify(folder.resolve("b.nrw")).stream().map(Samples::said))
                .hasSize(2)
                .anyMatch(said -> said.contains("law.txt") && said.contains("damaged"))
                .anyMatch(said -> said.contains("decree.pdf") && said.contains("gsr.will.mandate"));
    }

    @Test
    void aCopyForWhichThereIsNoRoomLeavesNothingBehind() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            write(file, SampleDocuments.naming(keep(file, secret())));
            Path taken = made(folder.resolve("b.nrw"));
            byte[] before = Files.readAllBytes(taken);
            assertThat(faultOf(() -> copy(file, "b.nrw"))).isEqualTo("store.exists");
            assertThat(Files.readAllBytes(taken)).isEqualTo(before);
        }
        WorkbookFile closed = files().open(path);
        closed.close();
        assertThat(faultOf(() -> copy(closed, "c.nrw"))).isEqualTo("store.closed");
        assertThat(Samples.names(folder)).containsExactly("a.nrw", "b.nrw", "secret.txt");
    }

    private void copy(WorkbookFile file, String name) {
        files().create(folder.resolve(name), file.content().asEdit(), Map.of(), Optional.of(file)).close();
    }

    private void insideStill(Path path, KeptFile kept) throws IOException {
        assertThat(files().verify(path)).isEmpty();
        try (WorkbookFile file = files().read(path)) {
            file.fetch(kept, folder.resolve("out.txt"), Monitor.NONE);
        }
        assertThat(SampleDocuments.sha256(folder.resolve("out.txt"))).isEqualTo(kept.sha256());
    }

    private Path secret() throws IOException {
        return Files.writeString(folder.resolve("secret.txt"), (SECRET + "\n").repeat(15_000));
    }

    private static KeptFile keep(WorkbookFile file, Path path) {
        return file.keep(path, Monitor.NONE).toCompletableFuture().join();
    }
}
