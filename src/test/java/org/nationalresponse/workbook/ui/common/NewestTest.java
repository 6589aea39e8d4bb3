package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

class NewestTest {

    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<Fault> told = new ArrayList<>();
    private final Newest newest = new Newest(new Background(aside::add, Runnable::run), told::add);

    private void run(String name) {
        newest.run(
                () -> {
                    worked.add(name);
                    return name;
                },
                taken::add);
    }

    private void finish() {
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
    }

    @Test
    void onlyTheNewestOfManyIsWorkedOutAndTaken() {
        run("first");
        run("second");
        run("third");
        finish();

        assertThat(worked).containsExactly("third");
        assertThat(taken).containsExactly("third");
    }

    @Test
    void eachIsTakenWhereTheyComeSlowly() {
        run("first");
        finish();
        run("second");
        finish();

        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    void whatWasDroppedIsNeitherWorkedOutNorTaken() {
        run("first");
        newest.drop();
        finish();

        assertThat(worked).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void whatFailedAfterItWasDroppedIsNotTold() {
        for (boolean dropped : new boolean[] {true, false}) {
            newest.run(
                    () -> {
                        if (dropped) {
                            newest.drop();
                        }
                        throw new Fault(Message.of("store.gone"));
                    },
                    none -> {});
            finish();
            assertThat(told).hasSize(dropped ? 0 : 1);
        }
    }
}
