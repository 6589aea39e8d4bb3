package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

class BackgroundTest {

    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final Background background = new Background(Runnable::run, screen::add);
    private final List<Object> heard = new ArrayList<>();

    @Test
    void theResultComesOnTheScreensThread() {
        background.run(() -> 7, heard::add, heard::add);

        assertThat(heard).isEmpty();
        screen.remove().run();
        assertThat(heard).containsExactly(7);
    }

    @Test
    void aFaultIsHandedToTheOneWhoAsked() {
        Fault fault = new Fault(Message.of("store.exists"));

        background.run(
                () -> {
                    throw fault;
                },
                heard::add,
                heard::add);
        screen.remove().run();

        assertThat(heard).containsExactly(fault);
    }

    @Test
    void whatNobodyExpectedReachesTheScreensThreadInsteadOfBeingLost() {
        background.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                heard::add,
                heard::add);

        assertThatThrownBy(() -> screen.remove().run()).hasMessage("broken");
        assertThat(heard).isEmpty();
    }

    @Test
    void aMistakeWhileShowingTheResultIsNotLostEither() {
        background.run(
                () -> 7,
                result -> {
                    throw new IllegalStateException("cannot show " + result);
                },
                heard::add);

        assertThatThrownBy(() -> screen.remove().run()).hasMessage("cannot show 7");
    }
}
