package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.session.Sitting.note;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.FakeFile;

class SessionTest {

    private final SlowFile file = new SlowFile();
    private final Sitting sitting = new Sitting(file);
    private final Session session = sitting.session;

    private void store() {
        file.store();
        sitting.settle();
    }

    private void fail() {
        file.fail();
        sitting.settle();
    }

    @Test
    void anEditShowsAtOnceAndIsStoredOneStepAtATimeInOrder() {
        session.edit(note("one"));
        session.edit(note("two"));
        session.edit(note("three"));

        assertThat(sitting.value("summary")).isEqualTo("three");
        assertThat(file.asked).containsExactly(note("one"));
        store();
        store();
        store();
        assertThat(file.stored).containsExactly(note("one"), note("two"), note("three"));
    }

    @Test
    void allIsSavedOnlyOnceTheLastStepIsOnDisk() {
        assertThat(session.saveStateProperty().get()).isEqualTo(new SaveState(SaveState.Stage.SAVED, Optional.empty(), Optional.empty()));

        session.edit(note("one"));
        session.edit(note("two"));
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVING);
        store();
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVING);
        assertThat(session.unsaved()).isTrue();
        file.store();
        assertThat(sitting.stage()).as("the screen does not know yet").isEqualTo(SaveState.Stage.SAVING);
        sitting.settle();

        assertThat(session.unsaved()).isFalse();
        assertThat(session.saveStateProperty().get())
                .isEqualTo(new SaveState(SaveState.Stage.SAVED, Optional.of(LocalTime.NOON), Optional.empty()));
    }

    @Test
    void whatIsBeingTypedIsNotSaidToBeSaved() {
        FieldModel field = sitting.field("summary");

        field.textProperty().set("half a sen");

        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVING);
        assertThat(session.unsaved()).isTrue();
        sitting.timer.pass();
        store();
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVED);
    }

    @Test
    void aFullDiskLosesNothingAndEveryStepIsTriedAgainInOrder() {
        session.edit(note("one"));
        fail();
        assertThat(session.saveStateProperty().get())
                .isEqualTo(new SaveState(SaveState.Stage.FAILED, Optional.empty(), Optional.of(SlowFile.FULL)));

        session.edit(note("two"));
        fail();
        assertThat(sitting.value("summary")).isEqualTo("two");
        assertThat(file.stored).isEmpty();

        session.retry();
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVING);
        store();
        store();
        assertThat(file.stored).containsExactly(note("one"), note("two"));
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVED);
    }

    @Test
    void afterAFailureNothingIsTriedBehindThePersonsBack() {
        session.edit(note("one"));
        session.edit(note("two"));
        fail();

        assertThat(file.asked).containsExactly(note("one"));
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.FAILED);
    }

    @Test
    void aReasonThatNobodyForesawIsSaidAllTheSame() {
        session.edit(note("one"));
        file.fail(new IllegalStateException("no text for people"));
        sitting.settle();

        assertThat(session.saveStateProperty().get().reason()).contains(Message.of("shell.save.unknown"));
    }

    @Test
    void undoAndRedoWriteAgain() {
        file.quick = true;
        session.edit(note("one"));
        session.edit(note("two"));
        session.undo();
        session.undo();
        assertThat(sitting.value("summary")).isEmpty();
        assertThat(session.canUndoProperty().get()).isFalse();
        session.redo();
        sitting.settle();

        assertThat(file.stored).containsExactly(note("one"), note("two"), note("one"), note(""), note("one"));
        assertThat(session.canRedoProperty().get()).isTrue();
    }

    @Test
    void undoWhileTypingFirstTakesInWhatWasTypedAndThenTakesItBack() {
        session.edit(note("stored"));
        FieldModel field = sitting.field("summary");
        field.textProperty().set("stored and more");

        session.undo();

        assertThat(field.text()).isEqualTo("stored");
        session.redo();
        assertThat(field.text()).isEqualTo("stored and more");
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        session.edit(note("one"));
        session.undo();
        session.edit(note("other"));

        assertThat(session.canRedoProperty().get()).isFalse();
        session.redo();
        assertThat(sitting.value("summary")).isEqualTo("other");
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.edit(note(""));

        assertThat(file.asked).isEmpty();
        assertThat(session.canUndoProperty().get()).isFalse();
    }

    @Test
    void aWorkbookThatMayOnlyBeReadIsNeverWritten() {
        FakeFile readOnly = new FakeFile(Workbook.empty().with(note("kept")));
        readOnly.readOnly = Optional.of(Message.of("store.onlyRead", "path", "x.nrw"));
        Sitting reading = new Sitting(readOnly);

        reading.session.edit(note("changed"));
        FieldModel field = reading.field("summary");
        field.textProperty().set("typed all the same");
        field.commit();
        reading.session.undo();
        reading.session.redo();

        assertThat(readOnly.written).isEmpty();
        assertThat(reading.value("summary")).isEqualTo("kept");
        assertThat(reading.session.saveStateProperty().get())
                .isEqualTo(new SaveState(SaveState.Stage.READ_ONLY, Optional.empty(), readOnly.readOnly));
        assertThat(reading.session.close()).isTrue();
        assertThat(readOnly.closed).isTrue();
    }

    @Test
    void closingStoresWhatIsStillBeingTyped() {
        file.quick = true;
        sitting.field("summary").textProperty().set("last words");

        assertThat(session.close()).isTrue();

        assertThat(file.stored).containsExactly(note("last words"));
        assertThat(file.closed).isTrue();
    }

    @Test
    void closingKeepsTheFileWhereTheStepUnderWayFails() {
        session.edit(note("one"));
        file.fail();

        assertThat(session.close()).isFalse();

        assertThat(file.closed).isFalse();
        sitting.settle();
        assertThat(session.unsaved()).isTrue();
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.FAILED);
    }

    @Test
    void closingNeverStoresALaterStepBeforeAnEarlierOne() {
        session.edit(note("one"));
        session.edit(note("two"));
        file.fail();
        assertThat(session.close()).isFalse();
        sitting.settle();
        assertThat(file.stored).isEmpty();

        file.quick = true;
        session.retry();
        sitting.settle();
        assertThat(file.stored).containsExactly(note("one"), note("two"));
        assertThat(session.close()).isTrue();
    }

    @Test
    void closingTriesAgainWhatHadFailed() {
        session.edit(note("one"));
        fail();
        session.edit(Edit.set(Kind.ROUND, Sitting.RECORD, "to", "2026-12-31"));
        fail();
        file.quick = true;

        assertThat(session.close()).isTrue();

        assertThat(file.stored).containsExactly(note("one"), Edit.set(Kind.ROUND, Sitting.RECORD, "to", "2026-12-31"));
    }

    @Test
    void whatTheScreenHearsAfterClosingIsNotCountedTwice() {
        session.edit(note("one"));
        file.store();
        file.quick = true;
        session.edit(note("two"));
        assertThat(session.close()).isTrue();

        sitting.settle();

        assertThat(file.stored).containsExactly(note("one"), note("two"));
        assertThat(session.unsaved()).isFalse();
        assertThat(sitting.stage()).isEqualTo(SaveState.Stage.SAVED);
    }
}
