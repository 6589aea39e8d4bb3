package org.nationalresponse.workbook.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Workbook;

/** The steps of this sitting that can be taken back. Undo writes again; the history in the file is never rewritten. */
final class UndoStack {

    private static final int DEEPEST = 500;

    private final Deque<Edit> back = new ArrayDeque<>();
    private final Deque<Edit> forth = new ArrayDeque<>();

    void did(Edit edit, Workbook before) {
        back.push(edit.inverse(before));
        if (back.size() > DEEPEST) {
            back.removeLast();
        }
        forth.clear();
    }

    Optional<Edit> undo(Workbook now) {
        return move(back, forth, now);
    }

    Optional<Edit> redo(Workbook now) {
        return move(forth, back, now);
    }

    /** What was done can no longer be taken back. */
    void clear() {
        back.clear();
        forth.clear();
    }

    boolean canUndo() {
        return !back.isEmpty();
    }

    boolean canRedo() {
        return !forth.isEmpty();
    }

    private static Optional<Edit> move(Deque<Edit> from, Deque<Edit> to, Workbook now) {
        Edit edit = from.poll();
        if (edit != null) {
            to.push(edit.inverse(now));
        }
        return Optional.ofNullable(edit);
    }
}
