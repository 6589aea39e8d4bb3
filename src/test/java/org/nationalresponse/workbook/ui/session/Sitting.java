package org.nationalresponse.workbook.ui.session;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.WorkbookFile;

/** A session whose screen, clock and drive move only when the test says so. */
final class Sitting {

    static final UUID RECORD = UUID.fromString("00000000-0000-0000-0000-000000000001");

    final Timer timer = new Timer();
    final Deque<Runnable> screen = new ArrayDeque<>();
    final Session session;

    Sitting(WorkbookFile file) {
        session = new Session(file, timer, screen::add, Clock.fixed(SlowFile.NOON, ZoneOffset.UTC));
    }

    /** Lets the screen's thread do all that was handed to it. */
    void settle() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    static Edit note(String text) {
        return Edit.set(Kind.ROUND, RECORD, "summary", text);
    }

    static FieldRef place(String field) {
        return new FieldRef(Kind.ROUND, RECORD, field);
    }

    FieldModel field(String name) {
        return new FieldModel(session, place(name));
    }

    String value(String field) {
        return session.content().value(place(field)).orElse("");
    }

    SaveState.Stage stage() {
        return session.saveStateProperty().get().stage();
    }
}
