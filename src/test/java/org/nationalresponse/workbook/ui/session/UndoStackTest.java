package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.session.Sitting.note;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Workbook;

class UndoStackTest {

    private final UndoStack stack = new UndoStack();
    private Workbook content = Workbook.empty();

    private void does(String text) {
        stack.did(note(text), content);
        content = content.with(note(text));
    }

    private boolean goes(Optional<Edit> edit) {
        edit.ifPresent(step -> content = content.with(step));
        return edit.isPresent();
    }

    @Test
    void goesBackAndForthAsOftenAsOneLikes() {
        does("one");
        does("two");

        for (int i = 0; i < 3; i++) {
            assertThat(goes(stack.undo(content))).isTrue();
            assertThat(goes(stack.undo(content))).isTrue();
            assertThat(goes(stack.undo(content))).isFalse();
            assertThat(content.value(Sitting.place("summary"))).isEmpty();
            assertThat(goes(stack.redo(content))).isTrue();
            assertThat(goes(stack.redo(content))).isTrue();
            assertThat(goes(stack.redo(content))).isFalse();
            assertThat(content.value(Sitting.place("summary"))).contains("two");
        }
    }

    @Test
    void forgetsTheOldestStepsOfALongDay() {
        for (int i = 1; i <= 620; i++) {
            does("text " + i);
        }

        int steps = 0;
        while (goes(stack.undo(content))) {
            steps++;
        }

        assertThat(steps).isEqualTo(500);
        assertThat(content.value(Sitting.place("summary"))).contains("text 120");
        assertThat(stack.canUndo()).isFalse();
        assertThat(stack.canRedo()).isTrue();
    }
}
