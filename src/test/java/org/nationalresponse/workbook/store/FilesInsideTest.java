package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.store.Samples.faultOf;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.names;
import static org.nationalresponse.workbook.store.Samples.sql;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.summaryOf;
import static org.nationalresponse.workbook.store.Samples.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;

/** Documents on their way into a workbook and out of it, on real files. */
class FilesInsideTest {

    private static final int LARGE = 3 * Pieces.PIECE + 17;

    @TempDir
    Path folder;

    @Test
    void aDocumentComesOutAsItWentIn() throws IOException {
        Path law = SampleDocuments.text(folder.resolve("Law 12-2024, art. 3.txt"), LARGE, 1);
        Path out = folder.resolve("out.txt");
        KeptFile kept;
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            kept = keep(file, law);
            assertThat(kept).isEqualTo(new KeptFile(SampleDocuments.sha256(law), "Law 12-2024, art. 3.txt", LARGE));
            file.fetch(kept, out, Monitor.NONE);
            assertThat(out).hasSameBinaryContentAs(law);
            write(file, SampleDocuments.naming(kept));
        }
        Files.writeString(out, "what stood there before");
        try (WorkbookFile file = files().read(folder.resolve("a.nrw"))) {
            file.fetch(kept, out, Monitor.NONE);
            assertThat(out).hasSameBinaryContentAs(law);
        }
        assertThat(names(folder)).containsExactly("Law 12-2024, art. 3.txt", "a.nrw", "out.txt");
        assertThat(files().verify(folder.resolve("a.nrw"))).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceWhateverItIsCalled() throws IOException {
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        Path again = Files.copy(law, folder.resolve("the same law.txt"));
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            KeptFile first = keep(file, law);
            long size = Files.size(path);
            byte[] before = Files.readAllBytes(path);
            KeptFile second = keep(file, again);
            assertThat(second.sha256()).isEqualTo(first.sha256());
            assertThat(second.name()).isEqualTo("the same law.txt");
            assertThat(Files.size(path)).isEqualTo(size);
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoDocumentToReadIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
        Path path = made(folder.resolve("a.nrw"));
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(5L * 1024 * 1024 * 1024);
        }
        Path secret = SampleDocuments.text(folder.resolve("secret.txt"), 100, 1);
        Path fifo = folder.resolve("fifo.txt");
        boolean hasFifo = new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0;
        try (WorkbookFile file = files().open(path)) {
            byte[] before = Files.readAllBytes(path);
            assertThat(faultOf(() -> refused(file, huge))).isEqualTo("store.file.tooLarge");
            assertThat(faultOf(() -> refused(file, Files.createFile(folder.resolve("empty.pdf"))))).isEqualTo("store.file.empty");
            assertThat(faultOf(() -> refused(file, Files.createDirectory(folder.resolve("laws")))))
                    .isEqualTo("store.file.folder");
            assertThat(faultOf(() -> refused(file, folder.resolve("gone.pdf")))).isEqualTo("store.file.missing");
            assertThat(faultOf(() -> refused(file, Path.of("/")))).isEqualTo("store.file.folder");
            if (hasFifo) {
                assertThat(faultOf(() -> refused(file, fifo))).isEqualTo("store.file.device");
            }
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
            if (!Files.isReadable(secret)) {
                assertThat(faultOf(() -> refused(file, secret))).isEqualTo("store.file.noRight");
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
            write(file, summary("and work goes on"));
        }
        assertThat(names(folder)).doesNotContain("a.nrw-journal");
    }

    @Test
    void theOpenWorkbookItselfIsNotTakenInNorWrittenOverAndStaysLocked() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Path alias = Files.createSymbolicLink(folder.resolve("law.txt"), path);
        try (WorkbookFile file = files().open(path)) {
            KeptFile kept = keep(file, SampleDocuments.text(folder.resolve("b.txt"), 100, 1));
            assertThat(faultOf(() -> refused(file, alias))).isEqualTo("store.file.workbook");
            assertThat(faultOf(() -> file.fetch(kept, path, Monitor.NONE))).isEqualTo("store.file.overWorkbook");
            Process other = OtherProgram.start("open", path);
            try (var said = OtherProgram.said(other)) {
                assertThat(said.readLine()).isEqualTo("store.inUse.byOn");
            } finally {
                other.destroyForcibly().waitFor();
            }
            write(file, summary("mine"));
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotTakenIn() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path law = folder.resolve("law.txt");
        try (WorkbookFile file = files().open(path)) {
            byte[] before = Files.readAllBytes(path);
            long firstLook = Pieces.PIECE;
            long secondLook = LARGE + Pieces.PIECE;
            for (long when : new long[] {firstLook, secondLook}) {
                changed(file, law, when, () -> Files.writeString(law, "more", StandardOpenOption.APPEND));
                changed(file, law, when, () -> cut(law, LARGE - 5));
                changed(file, law, when, () -> cut(law, 0));
            }
            changed(file, law, LARGE, () -> SampleDocuments.overwritten(law, 5));
            changed(file, law, secondLook, () -> SampleDocuments.overwritten(law, LARGE - 5));
            assertThat(Files.readAllBytes(path)).as("byte for byte").isEqualTo(before);
            assertThat(names(folder)).containsExactly("a.nrw", "law.txt");
        }
    }

    private static void changed(WorkbookFile file, Path law, long when, SampleDocuments.Happening change) throws IOException {
        SampleDocuments.text(law, LARGE, 1);
        assertThat(faultOf(() -> join(file.keep(law, new SampleDocuments.At(when, change)).toCompletableFuture())))
                .isEqualTo("store.file.changed");
    }

    private static void cut(Path law, long length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(law.toFile(), "rw")) {
            file.setLength(length);
        }
    }

    @Test
    void aFileThatVanishesBetweenTheLooksIsNotTakenIn() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        try (WorkbookFile file = files().open(path)) {
            byte[] before = Files.readAllBytes(path);
            assertThat(faultOf(() -> join(file.keep(law, new SampleDocuments.At(LARGE, () -> Files.delete(law)))
                            .toCompletableFuture())))
                    .isEqualTo("store.file.missing");
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
        }
    }

    @Test
    void stoppedAtAnyMomentItLeavesNothingAndTheNextStepIsStored() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        try (WorkbookFile file = files().open(path)) {
            byte[] before = Files.readAllBytes(path);
            for (long when : new long[] {0, LARGE / 2, LARGE, LARGE + Pieces.PIECE, 2 * LARGE}) {
                SampleDocuments.At stop = new SampleDocuments.At(when, null);
                assertThatThrownBy(() -> file.keep(law, stop).toCompletableFuture().join())
                        .isInstanceOf(CancellationException.class);
                assertThat(stop.heard).isSorted();
                assertThat(Files.readAllBytes(path)).as("byte for byte").isEqualTo(before);
            }
            write(file, summary("the next step"));
            assertThat(summaryOf(file)).isEqualTo("the next step");
        }
    }

    @Test
    void aFullDriveTakesNothingInAndLaterItWorks() throws IOException {
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            int pages = ((SqliteWorkbookFile) file).limitPages(0);
            assertThat(faultOf(() -> refused(file, law))).isEqualTo("store.diskFull");
            ((SqliteWorkbookFile) file).limitPages(pages + 1_000);
            KeptFile kept = keep(file, law);
            write(file, SampleDocuments.naming(kept));
        }
        assertThat(files().verify(folder.resolve("a.nrw"))).isEmpty();
    }

    @Test
    void smallStepsWaitBehindALargeDocumentInTheirOrder() throws IOException {
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            CompletableFuture<KeptFile> kept = file.keep(law, Monitor.NONE).toCompletableFuture();
            file.write(summary("typed meanwhile")).toCompletableFuture().join();
            assertThat(kept).isCompleted();
        }
    }

    @Test
    void aReaderTakesNothingInAndMissingContentIsExplained() throws IOException {
        Path law = SampleDocuments.text(folder.resolve("law.txt"), 100, 1);
        KeptFile stranger = new KeptFile("0".repeat(64), "../../etc/pass\u202Ewd.txt", 3);
        Path out = Files.writeString(folder.resolve("out.txt"), "precious");
        try (WorkbookFile file = files().read(made(folder.resolve("a.nrw")))) {
            assertThat(faultOf(() -> refused(file, law))).isEqualTo("store.onlyRead");
            assertThat(faultOf(() -> file.fetch(stranger, out, Monitor.NONE))).isEqualTo("store.file.notInside");
        }
        assertThat(out).hasContent("precious");
    }

    /** A workbook that another tool put things into, with names to match. */
    @Test
    void whatAStrangerPutInsideIsNotWrittenOutUnderANameThatRuns() throws IOException, SQLException {
        Path path = made(folder.resolve("a.nrw"));
        KeptFile kept;
        try (WorkbookFile file = files().open(path)) {
            kept = keep(file, SampleDocuments.text(folder.resolve("law.txt"), 100, 1));
            write(file, SampleDocuments.naming(kept));
        }
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        KeptFile hostile = new KeptFile(Records.sha256(program), "law.pdf", program.length);
        sql(path, "INSERT INTO file VALUES (9, '" + hostile.sha256() + "', 14)",
                "INSERT INTO file_part VALUES (9, 0, x'" + HexFormat.of().formatHex(program) + "')");
        try (WorkbookFile file = files().read(path)) {
            for (String name : new String[] {"law.exe", "law.pdf", "law"}) {
                Path out = folder.resolve(name);
                assertThat(faultOf(() -> file.fetch(hostile, out, Monitor.NONE))).isEqualTo("store.file.unsafe");
                assertThat(out).doesNotExist();
            }
            assertThat(faultOf(() -> file.fetch(kept, folder.resolve("law.bat"), Monitor.NONE))).isEqualTo("store.file.unsafe");
            file.fetch(kept, folder.resolve("law"), Monitor.NONE);
        }
        assertThat(names(folder)).containsExactly("a.nrw", "law", "law.txt");
    }

    @Test
    void aDamagedDocumentIsNotWrittenOutAndIsMendedByTakingItInAgain() throws IOException, SQLException {
        Path law = SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1);
        Path out = Files.writeString(folder.resolve("out.txt"), "precious");
        for (String damage : new String[] {
            "UPDATE file_part SET content = zeroblob(262144) WHERE part = 1",
            "DELETE FROM file_part WHERE part = 1",
            "DELETE FROM file_part WHERE part = 3",
            "UPDATE file_part SET content = x'' WHERE part = 0",
            "UPDATE file_part SET content = zeroblob(5000000) WHERE part = 2",
            "UPDATE file SET size = 17",
            "UPDATE file SET size = 5000000000"
        }) {
            Path path = made(folder.resolve("a" + damage.hashCode() + ".nrw"));
            KeptFile kept;
            try (WorkbookFile file = files().open(path)) {
                kept = keep(file, law);
                write(file, SampleDocuments.naming(kept));
            }
            sql(path, damage);
            assertThat(files().verify(path)).extracting(message -> message.key()).containsExactly("store.check.file");
            try (WorkbookFile file = files().open(path)) {
                assertThat(faultOf(() -> file.fetch(kept, out, Monitor.NONE))).as(damage).isEqualTo("store.file.damaged");
                assertThat(out).hasContent("precious");
                assertThat(keep(file, law)).isEqualTo(kept);
                Path mended = folder.resolve("mended.txt");
                file.fetch(kept, mended, Monitor.NONE);
                assertThat(mended).hasSameBinaryContentAs(law);
            }
            assertThat(files().verify(path)).isEmpty();
        }
    }

    @Test
    void writingOutIsStoppedOrFailsWithoutTouchingWhatIsThere() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "precious");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "not to be touched");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere);
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            KeptFile kept = keep(file, SampleDocuments.text(folder.resolve("law.txt"), LARGE, 1));
            assertThatThrownBy(() -> file.fetch(kept, out, new SampleDocuments.At(LARGE / 2, null)))
                    .isInstanceOf(CancellationException.class);
            assertThat(out).hasContent("precious");
            assertThat(faultOf(() -> file.fetch(kept, folder, Monitor.NONE))).isEqualTo("store.isFolder");
            assertThat(faultOf(() -> file.fetch(kept, folder.resolve("none/out.txt"), Monitor.NONE)))
                    .isEqualTo("store.noFolder");
            assertThat(faultOf(() -> file.fetch(kept, folder.resolve("n".repeat(300)), Monitor.NONE)))
                    .isEqualTo("store.file.notWritten");
            file.fetch(kept, link, Monitor.NONE);
            assertThat(Files.isSymbolicLink(link)).isFalse();
            assertThat(elsewhere).hasContent("not to be touched");
            assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
            write(file, summary("and work goes on"));
        }
    }

    private static KeptFile keep(WorkbookFile file, Path path) {
        return file.keep(path, Monitor.NONE).toCompletableFuture().join();
    }

    private static void refused(WorkbookFile file, Path path) throws Throwable {
        join(file.keep(path, Monitor.NONE).toCompletableFuture());
    }

    private static void join(CompletableFuture<KeptFile> kept) throws Throwable {
        try {
            kept.join();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }
}
