package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.country.Rounds.CRITERION;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.ui.FakeFile;

/** A hurried or hostile person against a frozen round. */
class FrozenSessionTest {

    private static final FieldRef VALUE = new FieldRef(Kind.ANSWER, Ids.answer(Ids.round(1), CRITERION), Answer.VALUE);

    private final FakeFile file = new FakeFile(Rounds.first());
    private final Timer timer = new Timer();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final Session session = new Session(file, timer, screen::add, Clock.fixed(SlowFile.NOON, ZoneOffset.UTC));

    private void settle() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    private void freeze() {
        session.flush();
        session.edit(Freeze.edit(session.content(), round(), Rounds.DAY, "Cabinet"));
        settle();
    }

    private Round round() {
        return Round.numbered(session.content(), 1).orElseThrow();
    }

    private void untouched() {
        settle();
        assertThat(session.content().value(VALUE)).contains("partly");
        assertThat(file.content().value(VALUE)).contains("partly");
        assertThat(Seal.holds(file.content(), round())).isTrue();
        assertThat(session.unsaved()).isFalse();
    }

    @Test
    void aStepAgainstAFrozenRoundIsRefusedAndThePersonIsTold() {
        freeze();

        assertThat(session.edit(new Edit(List.of(new Edit.Write(VALUE, "met"))))).isFalse();

        assertThat(session.refusedProperty().get().orElseThrow().key()).isEqualTo("rounds.frozen.refused");
        untouched();
    }

    @Test
    void aFieldThatWasOpenGoesBackToWhatIsFrozen() {
        FieldModel field = new FieldModel(session, VALUE);
        freeze();

        field.choose("met");

        assertThat(field.text()).isEqualTo("partly");
        untouched();
    }

    @Test
    void whatIsTypedWhileTheRoundIsBeingFrozenComesBeforeTheFreezeOrNotAtAll() {
        FieldModel before = new FieldModel(session, new FieldRef(Kind.ROUND, Ids.round(1), Round.SUMMARY));
        before.textProperty().set("typed before");
        freeze();
        assertThat(round().entry().text(Round.SUMMARY)).contains("typed before");
        assertThat(Seal.holds(session.content(), round())).isTrue();

        before.textProperty().set("typed after");
        timer.pass();

        assertThat(before.text()).isEqualTo("typed before");
        untouched();
    }

    @Test
    void undoAndRedoDoNotCrossAFreeze() {
        session.edit(new Edit(List.of(new Edit.Write(VALUE, "met"))));
        session.edit(new Edit(List.of(new Edit.Write(VALUE, "not-met"))));
        session.edit(new Edit(List.of(new Edit.Write(VALUE, "partly"))));
        session.undo();
        session.redo();
        freeze();

        assertThat(session.canUndoProperty().get()).isFalse();
        session.edit(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "Another"));
        session.undo();
        session.undo();
        session.undo();
        session.redo();

        untouched();
    }

    @Test
    void aTableThatIsTakenInCannotChangeAFrozenRound() {
        freeze();

        assertThatThrownBy(() -> session.take(new Edit(List.of(new Edit.Write(VALUE, "met"))), Monitor.NONE)
                        .toCompletableFuture()
                        .join())
                .cause()
                .isInstanceOf(Fault.class);
        untouched();
    }

    @Test
    void whatIsChosenWhileATableIsTakenInWaitsAndIsThenRefused() {
        freeze();
        session.take(Edit.set(Mandate.KIND, Ids.fresh(), "holder", "Another"), Monitor.NONE);
        session.edit(new Edit(List.of(new Edit.Write(VALUE, "met"))));

        untouched();
        assertThat(session.refusedProperty().get()).isPresent();
    }
}
