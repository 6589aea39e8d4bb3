package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.session.Sitting.note;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.FakeFile;

/** A table that is taken in while a person may go on working. */
class TakingTest {

    private static final Edit TABLE = Edit.of(Kind.ROUND, Sitting.RECORD).set("summary", "table").set("period", "2026").build();

    private final SlowFile file = new SlowFile();
    private final Sitting sitting = new Sitting(file);
    private final Session session = sitting.session;

    private CompletableFuture<Void> take() {
        return session.take(TABLE, Monitor.NONE).toCompletableFuture();
    }

    private void store() {
        file.store();
        sitting.settle();
    }

    @Test
    void itWaitsForTheStepsUnderWayAndShowsOnlyOnceItIsOnDisk() {
        session.edit(note("one"));
        session.edit(note("two"));
        CompletableFuture<Void> done = take();

        store();
        assertThat(file.asked).containsExactly(note("one"), note("two"));
        store();
        assertThat(file.asked).containsExactly(note("one"), note("two"), TABLE);
        assertThat(sitting.value("summary")).isEqualTo("two");
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVING);
        assertThat(done).isNotDone();
        store();

        assertThat(done).isCompleted();
        assertThat(sitting.value("summary")).isEqualTo("table");
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVED);
    }

    @Test
    void itIsTakenBackAsOneStep() {
        file.quick = true;
        session.edit(note("one"));
        sitting.settle();
        take();
        sitting.settle();

        session.undo();
        assertThat(sitting.value("summary")).isEqualTo("one");
        assertThat(sitting.value("period")).isEmpty();
        session.redo();
        assertThat(sitting.value("period")).isEqualTo("2026");
    }

    @Test
    void whereItIsStoppedNothingChangedAndWorkGoesOn() {
        session.edit(note("one"));
        store();
        CompletableFuture<Void> done = take();
        file.fail(new CancellationException());
        sitting.settle();

        assertThat(done).isCompletedExceptionally();
        assertThat(done.isCancelled()).isTrue();
        assertThat(sitting.value("summary")).isEqualTo("one");
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVED);
        session.edit(note("two"));
        store();
        assertThat(file.stored).containsExactly(note("one"), note("two"));
    }

    @Test
    void whatIsEditedMeanwhileComesAfterIt() {
        take();
        session.edit(note("meanwhile"));
        assertThat(session.undo()).isEmpty();
        assertThat(session.unsaved()).isTrue();
        store();
        store();

        assertThat(file.stored).containsExactly(TABLE, note("meanwhile"));
        assertThat(sitting.value("summary")).isEqualTo("meanwhile");
        session.undo();
        assertThat(sitting.value("summary")).isEqualTo("table");
    }

    @Test
    void whatIsEditedMeanwhileStaysAlsoWhereItIsStopped() {
        take();
        session.edit(note("meanwhile"));
        file.fail(new CancellationException());
        sitting.settle();
        store();

        assertThat(file.stored).containsExactly(note("meanwhile"));
        assertThat(sitting.value("period")).isEmpty();
    }

    @Test
    void whereAStepBeforeItCannotBeStoredItIsNotTried() {
        session.edit(note("one"));
        CompletableFuture<Void> done = take();
        file.fail();
        sitting.settle();

        assertThat(done).isCompletedExceptionally();
        assertThat(done.handle((none, error) -> error).join()).isInstanceOf(Fault.class);
        assertThat(file.asked).containsExactly(note("one"));
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.FAILED);
        file.quick = true;
        session.retry();
        sitting.settle();
        assertThat(sitting.value("period")).isEmpty();
    }

    @Test
    void closingWaitsForItAndForWhatCameAfter() {
        file.quick = true;
        CompletableFuture<Void> done = take();
        session.edit(note("meanwhile"));

        assertThat(session.close()).isTrue();
        assertThat(done).isCompleted();
        assertThat(file.stored).containsExactly(TABLE, note("meanwhile"));
        assertThat(file.closed).isTrue();
    }

    @Test
    void aFileThatIsReadOnlyRefusesAndASecondTableIsNotTaken() {
        FakeFile readOnly = new FakeFile(Workbook.empty());
        readOnly.readOnly = Optional.of(Message.of("store.locked", "path", "a.nrw"));
        CompletableFuture<Void> refused = new Sitting(readOnly).session.take(TABLE, Monitor.NONE).toCompletableFuture();
        assertThat(refused.handle((none, error) -> error).join()).isInstanceOf(Fault.class);

        take();
        assertThat(take().isCancelled()).isTrue();
        store();
        assertThat(sitting.value("summary")).isEqualTo("table");
    }
}
