package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.store.Samples.ROUND;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;

class WorkbookFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Path path = folder.resolve("ghana.nrw");
        try (WorkbookFile file = files().create(path, summary("first"), Map.of())) {
            write(file, summary("second\nline \u0000 and 'quotes' \"too\" العربية 🌍"));
        }
        try (WorkbookFile file = files().open(path)) {
            assertThat(file.readOnly()).isEmpty();
            assertThat(summaryOf(file)).isEqualTo("second\nline \u0000 and 'quotes' \"too\" العربية 🌍");
        }
    }

    @Test
    void anErrorOfJavasOwnReachesWhoWaitsAndTheNextStepIsStored() {
        AtomicBoolean memoryIsFull = new AtomicBoolean();
        WorkbookFiles files = new SqliteWorkbookFiles(
                () -> {
                    if (memoryIsFull.get()) {
                        throw new OutOfMemoryError("for this test");
                    }
                    return "Ama";
                },
                Samples.CLOCK,
                Migrations.shipped(),
                Files::isWritable);
        try (WorkbookFile file = files.create(folder.resolve("a.nrw"), summary("first"), Map.of())) {
            memoryIsFull.set(true);
            assertThatThrownBy(() -> write(file, summary("second"))).hasCauseInstanceOf(Fault.class);
            memoryIsFull.set(false);
            write(file, summary("third"));
            assertThat(summaryOf(file)).isEqualTo("third");
            assertThat(file.history()).hasSize(2);
        }
    }

    @Test
    void everyChangeIsKeptWithWhoWhenFromAndTo() {
        try (WorkbookFile file = files().create(folder.resolve("a.nrw"), summary("first"), Map.of())) {
            write(file, summary("second"));
            write(file, summary(""));
            List<Change> history = file.history();
            assertThat(history).extracting(Change::number).containsExactly(1L, 2L, 3L);
            assertThat(history).extracting(Change::from)
                    .containsExactly(Optional.empty(), Optional.of("first"), Optional.of("second"));
            assertThat(history).extracting(Change::to)
                    .containsExactly(Optional.of("first"), Optional.of("second"), Optional.empty());
            assertThat(history.get(2).who()).isEqualTo("Ama Mensah");
            assertThat(history.get(2).at()).isEqualTo(Instant.parse("2026-11-20T09:30:00Z"));
            assertThat(file.content().all(Kind.ROUND)).isEmpty();
        }
    }

    @Test
    void writesOfOneEditShareAStep() {
        try (WorkbookFile file = files().create(folder.resolve("a.nrw"), summary("x"), Map.of())) {
            write(file, Edit.of(Kind.ROUND, ROUND).set("from", "2026-01-01").set("to", "2026-12-31").build());
            List<Change> history = file.history();
            assertThat(history.get(1).step()).isEqualTo(history.get(2).step()).isNotEqualTo(history.get(0).step());
        }
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() throws IOException {
        Path path = folder.resolve("a.nrw");
        try (WorkbookFile file = files().create(path, summary("same"), Map.of())) {
            byte[] before = Files.readAllBytes(made(folder.resolve("other.nrw")));
            assertThat(before).isNotEmpty();
            write(file, summary("same"));
            write(file, Edit.set(Kind.ROUND, UUID.randomUUID(), "summary", ""));
            assertThat(file.history()).hasSize(1);
        }
    }

    @Test
    void undoIsAnotherStep() {
        try (WorkbookFile file = files().create(folder.resolve("a.nrw"), summary("before"), Map.of())) {
            Edit edit = summary("after");
            Edit back = edit.inverse(file.content());
            write(file, edit);
            write(file, back);
            assertThat(summaryOf(file)).isEqualTo("before");
            assertThat(file.history()).hasSize(3);
        }
    }

    @Test
    void recordsKeepTheOrderInWhichTheyWereMade() {
        Path path = folder.resolve("a.nrw");
        List<UUID> made = new ArrayList<>();
        List<UUID> shown;
        try (WorkbookFile file = files().create(path, summary("x"), Map.of())) {
            for (int i = 0; i < 50; i++) {
                made.add(UUID.randomUUID());
                write(file, Edit.set(Kind.TREATY_ACTION, made.get(i), "instrument", "CRC"));
            }
            write(file, Edit.set(Kind.TREATY_ACTION, made.get(7), "instrument", ""));
            write(file, Edit.set(Kind.TREATY_ACTION, made.get(7), "instrument", "OPSC"));
            shown = file.content().all(Kind.TREATY_ACTION).stream().map(Entry::id).toList();
        }
        try (WorkbookFile file = files().open(path)) {
            assertThat(file.content().all(Kind.TREATY_ACTION)).extracting(Entry::id).isEqualTo(shown);
            assertThat(shown.get(49)).isEqualTo(made.get(7));
        }
    }

    @Test
    void stepsAreStoredInTheOrderGivenAndCloseWaitsForThem() {
        Path path = folder.resolve("a.nrw");
        List<CompletableFuture<Instant>> steps = new ArrayList<>();
        try (WorkbookFile file = files().create(path, summary("x"), Map.of())) {
            for (int i = 0; i < 100; i++) {
                steps.add(file.write(summary("text " + i)).toCompletableFuture());
            }
        }
        assertThat(steps).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
        try (WorkbookFile file = files().open(path)) {
            assertThat(summaryOf(file)).isEqualTo("text 99");
            assertThat(file.history()).hasSize(101);
        }
    }

    @Test
    void nothingLiesBesideTheFileWhileItIsOpenAndAfterwards() throws IOException {
        Path path = folder.resolve("a.nrw");
        try (WorkbookFile file = files().create(path, summary("x"), Map.of())) {
            write(file, summary("y"));
            assertThat(names(folder)).containsExactly("a.nrw");
        }
        assertThat(names(folder)).containsExactly("a.nrw");
    }

    @Test
    void attachmentsTravelInside() {
        try (WorkbookFile file = files().read(made(folder.resolve("a.nrw")))) {
            assertThat(file.attachment("pack/gsr.yaml")).hasValue(new byte[] {1, 2, 3});
            assertThat(file.attachment("../../etc/passwd")).isEmpty();
        }
    }

    @Test
    void furtherPackFilesArePutInsideAndNewerOnesTakeTheirPlace() {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            file.attach(Map.of("pack/mnr.yaml", new byte[] {4}, "pack/gsr.yaml", new byte[] {5})).toCompletableFuture().join();
            assertThat(file.attachment("pack/mnr.yaml")).hasValue(new byte[] {4});
            assertThat(file.history()).hasSize(1);
        }
        try (WorkbookFile file = files().read(path)) {
            assertThat(file.attachment("pack/gsr.yaml")).hasValue(new byte[] {5});
            assertThat(file.attach(Map.of("a", new byte[1])).toCompletableFuture()).isCompletedExceptionally();
        }
        assertThat(files().verify(path)).isEmpty();
    }

    @Test
    void whereOneOfThePackFilesDoesNotFitNoneIsPutInside() {
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            int pages = ((SqliteWorkbookFile) file).limitPages(0);
            assertThatThrownBy(() -> file.attach(Map.of("small", new byte[1], "large", new byte[500_000]))
                            .toCompletableFuture()
                            .join())
                    .hasCauseInstanceOf(Fault.class);
            ((SqliteWorkbookFile) file).limitPages(pages + 1_000);
            assertThat(file.attachment("small")).isEmpty();
            write(file, summary("the next step"));
        }
    }

    @Test
    void openingTheSameFileTwiceHereIsAnsweredAndTheFirstGoesOn() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path otherName = Files.createSymbolicLink(folder.resolve("b.nrw"), path);
        try (WorkbookFile first = files().open(path);
                WorkbookFile second = files().open(otherName);
                WorkbookFile third = files().read(path)) {
            assertThat(said(second.readOnly().orElseThrow())).contains("open in this program already");
            assertThat(faultOf(() -> join(second, summary("no")))).isEqualTo("store.inUse.here");
            assertThat(files().verify(path)).isEmpty();
            write(first, summary("still writing"));
            assertThat(second.history()).hasSize(2);
            assertThat(third.readOnly()).isPresent();
        }
        try (WorkbookFile again = files().open(otherName)) {
            assertThat(again.readOnly()).isEmpty();
            assertThat(summaryOf(again)).isEqualTo("still writing");
        }
    }

    @Test
    void readingNeverAltersAByte() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        byte[] before = Files.readAllBytes(path);
        try (WorkbookFile file = files().read(path)) {
            assertThat(file.history()).hasSize(1);
        }
        assertThat(files().verify(path)).isEmpty();
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void aDeletedFileIsNoticedAndAfterItIsPutBackWorkGoesOn() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path away = folder.resolve("elsewhere.nrw");
        try (WorkbookFile file = files().open(path)) {
            Files.move(path, away);
            assertThat(faultOf(() -> join(file, summary("lost?")))).isEqualTo("store.gone");
            assertThat(summaryOf(file)).isEqualTo("first");
            Files.move(away, path);
            write(file, summary("back"));
            assertThat(summaryOf(file)).isEqualTo("back");
        }
        assertThat(files().verify(path)).isEmpty();
    }

    @Test
    void aStrangersFileInTheSamePlaceIsNotWrittenTo() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        Path other = made(folder.resolve("other.nrw"));
        byte[] before = Files.readAllBytes(other);
        try (WorkbookFile file = files().open(path)) {
            Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
            assertThat(faultOf(() -> join(file, summary("mine")))).isEqualTo("store.replaced");
        }
        try (WorkbookFile file = files().read(path)) {
            assertThat(file.history()).hasSize(1);
        }
        assertThat(Files.size(path)).isEqualTo(before.length);
    }

    @Test
    void aFullDriveFailsTheStepAndTheNextOneMayWork() throws SQLException {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile file = files().open(path)) {
            int pages = ((SqliteWorkbookFile) file).limitPages(0);
            assertThat(faultOf(() -> join(file, summary("x".repeat(100_000))))).isEqualTo("store.diskFull");
            assertThat(summaryOf(file)).isEqualTo("first");
            assertThat(file.history()).hasSize(1);
            ((SqliteWorkbookFile) file).limitPages(pages + 1_000);
            write(file, summary("y".repeat(100_000)));
        }
        assertThat(files().verify(path)).isEmpty();
        sql(path, "PRAGMA quick_check");
    }

    @Test
    void aClosedFileTakesNothing() {
        WorkbookFile file = files().create(folder.resolve("a.nrw"), summary("x"), Map.of());
        file.close();
        file.close();
        assertThat(faultOf(() -> join(file, summary("y")))).isEqualTo("store.closed");
    }

    @Test
    void halfALetterIsKeptAsItIsShown() {
        Path path = folder.resolve("a.nrw");
        String shown;
        try (WorkbookFile file = files().create(path, summary("x"), Map.of())) {
            write(file, summary("broken \uD83D clipboard"));
            shown = summaryOf(file);
        }
        try (WorkbookFile file = files().open(path)) {
            assertThat(summaryOf(file)).isEqualTo(shown).startsWith("broken ").endsWith(" clipboard");
        }
    }

    private static void join(WorkbookFile file, Edit edit) throws Throwable {
        try {
            write(file, edit);
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause();
        }
    }
}
