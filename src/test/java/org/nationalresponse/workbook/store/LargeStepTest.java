package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;

/** A table of thousands of rows on its way into a real file. */
class LargeStepTest {

    private static final Kind LIST = new Kind("recommendation");
    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    /** Long enough in all that the engine has to write into the file before the end. */
    private static Edit table() {
        List<Edit.Write> writes = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            Edit.Builder edit = Edit.of(LIST, new UUID(7, row));
            for (int field = 0; field < 8; field++) {
                edit.set("field" + field, "row " + row + ", field " + field + ", and what is said there in some words");
            }
            writes.addAll(edit.build().writes());
        }
        return new Edit(writes);
    }

    /** Stops the work once it has heard that so much is done. */
    private static final class StopsAt implements Monitor {
        private final long most;
        private long total;
        private final List<Long> heard = new ArrayList<>();

        StopsAt(long most) {
            this.most = most;
        }

        @Override
        public void at(long done, long all) {
            heard.add(done);
            total = all;
        }

        @Override
        public boolean cancelled() {
            return !heard.isEmpty() && heard.get(heard.size() - 1) >= most;
        }
    }

    @Test
    void itIsWrittenWithItsHistoryAndSaysHowFarItIs() {
        Edit table = table();
        StopsAt never = new StopsAt(Long.MAX_VALUE);
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            file.write(table, never).toCompletableFuture().join();

            assertThat(never.heard).isSorted().startsWith(0L).endsWith(8L * ROWS).hasSizeGreaterThan(20);
            assertThat(never.total).isEqualTo(8L * ROWS);
            assertThat(file.history()).hasSize(1 + 8 * ROWS);
        }
        try (WorkbookFile file = files().read(folder.resolve("a.nrw"))) {
            List<Entry> all = file.content().all(LIST);
            assertThat(all).hasSize(ROWS);
            assertThat(all.get(ROWS - 1)).as("in the order in which they came")
                    .isEqualTo(Workbook.empty().with(table).all(LIST).get(ROWS - 1));
        }
    }

    @Test
    void stoppedHalfWayItLeavesNothing() throws IOException {
        Path path = made(folder.resolve("a.nrw"));
        StopsAt half = new StopsAt(4L * ROWS);
        byte[] before;
        try (WorkbookFile file = files().open(path)) {
            Workbook content = file.content();
            List<Change> history = file.history();
            before = Files.readAllBytes(path);

            assertThatThrownBy(() -> file.write(table(), half).toCompletableFuture().join())
                    .isInstanceOf(CancellationException.class);

            assertThat(half.heard).endsWith(4L * ROWS);
            assertThat(Files.readAllBytes(path)).as("byte for byte").isEqualTo(before);
            assertThat(names(folder)).containsExactly("a.nrw");
            assertThat(file.content()).isSameAs(content);
            assertThat(file.history()).isEqualTo(history);

            write(file, summary("the next step"));
        }
        try (WorkbookFile file = files().read(path)) {
            assertThat(summaryOf(file)).isEqualTo("the next step");
            assertThat(file.content().all(LIST)).isEmpty();
        }
        assertThat(files().verify(path)).isEmpty();
    }

    @Test
    void stoppedBeforeTheEndOrBeforeTheBeginningItLeavesNothing() {
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            for (long at : new long[] {0, 8L * ROWS}) {
                assertThatThrownBy(() -> file.write(table(), new StopsAt(at)).toCompletableFuture().join())
                        .isInstanceOf(CancellationException.class);
                assertThat(file.history()).hasSize(1);
            }
        }
    }

    @Test
    void itIsTakenBackAsOneStepAndDoneAgain() {
        Edit table = table();
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            Workbook before = file.content();
            write(file, table);
            write(file, table.inverse(before));
            assertThat(file.content().all(LIST)).isEmpty();
            write(file, table);
            assertThat(file.content().all(LIST)).hasSize(ROWS);
            assertThat(file.history()).hasSize(1 + 3 * 8 * ROWS);
        }
        try (WorkbookFile file = files().read(folder.resolve("a.nrw"))) {
            assertThat(file.content().all(LIST)).hasSize(ROWS);
        }
    }

    @Test
    void aRecordThatIsClearedAndFilledAgainInOneStepComesLastAsInTheContent() {
        UUID one = new UUID(7, 1);
        UUID two = new UUID(7, 2);
        Edit both = Edit.of(LIST, one).set("a", "1").and(LIST, two).set("a", "2").build();
        Edit odd = Edit.of(LIST, one).set("a", "").set("a", "1").set("b", "x").set("b", "").and(LIST, two).set("a", "2").build();
        try (WorkbookFile file = files().open(made(folder.resolve("a.nrw")))) {
            write(file, both);
            write(file, odd);
            assertThat(file.content().all(LIST)).extracting(Entry::id).containsExactly(two, one);
            assertThat(file.history()).hasSize(1 + 2 + 4);
        }
        try (WorkbookFile file = files().read(folder.resolve("a.nrw"))) {
            assertThat(file.content().all(LIST)).extracting(Entry::id).containsExactly(two, one);
            assertThat(file.content().entry(LIST, one).fields()).hasSize(1).containsEntry("a", "1");
        }
    }
}
