package org.nationalresponse.workbook.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Workbook;

/**
 * One value of the workbook as a screen edits it. Typing is stored after a short pause, when the field is left, and every few
 * seconds of typing on and on; a choice at once. A change from elsewhere, such as undo, shows in the field.
 */
public final class FieldModel implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(700);
    /** Who types on and on has lost no more than this when the power goes. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Session session;
    private final FieldRef place;
    private final List<Edit.Write> companions;
    private final StringProperty text;
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show(now);
    private Runnable takeBack = () -> {};
    private Runnable takeLongestBack = () -> {};
    private boolean showing;
    private boolean dirty;

    public FieldModel(Session session, FieldRef place) {
        this(session, place, List.of());
    }

    /** @param companions written along with the value: what makes the record explain itself, and marks to take off */
    public FieldModel(Session session, FieldRef place, List<Edit.Write> companions) {
        this.session = session;
        this.place = place;
        this.companions = List.copyOf(companions);
        this.text = new SimpleStringProperty(session.content().value(place).orElse(""));
        text.addListener((property, before, now) -> typed());
        session.contentProperty().addListener(onContent);
    }

    /** Bound both ways to a text control; never null. */
    public StringProperty textProperty() {
        return text;
    }

    public String text() {
        return text.get() == null ? "" : text.get();
    }

    /** Sets the value and stores it at once: for choices. */
    public void choose(String value) {
        text.set(value == null ? "" : value);
        commit();
    }

    /** Stores what was typed; does nothing where nothing was. */
    public void commit() {
        takeBack.run();
        takeLongestBack.run();
        if (!dirty) {
            return;
        }
        dirty = false;
        List<Edit.Write> writes = new ArrayList<>();
        writes.add(new Edit.Write(place, text().strip()));
        // A mark to take off goes with any value; what makes the record explain itself only with one that is there.
        companions.stream().filter(write -> write.value().isEmpty() || !text().isBlank()).forEach(writes::add);
        boolean done = session.edit(new Edit(writes));
        session.typing(this, false);
        if (!done) {
            show(session.content());
        }
    }

    @Override
    public void close() {
        commit();
        session.contentProperty().removeListener(onContent);
    }

    private void typed() {
        if (showing) {
            return;
        }
        if (!dirty) {
            takeLongestBack = session.later(LONGEST, this::commit);
        }
        dirty = true;
        takeBack.run();
        takeBack = session.later(PAUSE, this::commit);
        session.typing(this, true);
    }

    private void show(Workbook now) {
        String value = now.value(place).orElse("");
        // While a person types, only a real change from elsewhere may replace the text; a stripped blank at the end is none.
        if (!dirty && !value.equals(text().strip())) {
            showing = true;
            text.set(value);
            showing = false;
        }
    }
}
