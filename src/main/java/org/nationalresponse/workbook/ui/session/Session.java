package org.nationalresponse.workbook.ui.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * The open workbook as the screens see it. All methods belong to the screen's thread.
 *
 * <p>An edit shows at once and is stored in the background, one step at a time and in order. When storing fails, the steps wait
 * and nothing typed is lost while the program runs; {@link #retry()} and every further edit try again.
 */
public final class Session {

    private final WorkbookFile file;
    private final Later later;
    private final Executor screen;
    private final Clock clock;
    private final UndoStack steps = new UndoStack();
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private final Set<FieldModel> typing = new LinkedHashSet<>();

    private final ReadOnlyObjectWrapper<Workbook> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** The step that is on its way to the disk; null where none is. */
    private CompletableFuture<Instant> underWay;
    private Optional<LocalTime> storedAt = Optional.empty();
    private Optional<Message> failure = Optional.empty();

    /** @param screen runs a task on the screen's thread */
    public Session(WorkbookFile file, Later later, Executor screen, Clock clock) {
        this.file = file;
        this.later = later;
        this.screen = screen;
        this.clock = clock;
        content.set(file.content());
        showState();
    }

    public WorkbookFile file() {
        return file;
    }

    public boolean readOnly() {
        return file.readOnly().isPresent();
    }

    public Workbook content() {
        return content.get();
    }

    public ReadOnlyObjectProperty<Workbook> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Does one step of work. Writes that change nothing are left out. */
    public void edit(Edit edit) {
        Edit real = edit.against(content());
        if (real.isEmpty() || readOnly()) {
            return;
        }
        steps.did(real, content());
        apply(real);
    }

    /** Takes the last step back. @return the step that did it, to lead a person to what changed */
    public Optional<Edit> undo() {
        flush();
        Optional<Edit> step = steps.undo(content());
        step.ifPresent(this::apply);
        return step;
    }

    /** Does the last step again that was taken back. */
    public Optional<Edit> redo() {
        flush();
        Optional<Edit> step = steps.redo(content());
        step.ifPresent(this::apply);
        return step;
    }

    /** Hands over what is still being typed. */
    public void flush() {
        List.copyOf(typing).forEach(FieldModel::commit);
    }

    /** Tries again to store what could not be stored. */
    public void retry() {
        failure = Optional.empty();
        storeNext();
    }

    /** Whether something that a person typed is not on disk. */
    public boolean unsaved() {
        return !typing.isEmpty() || !waiting.isEmpty();
    }

    void typing(FieldModel field, boolean isTyping) {
        if (isTyping ? typing.add(field) : typing.remove(field)) {
            showState();
        }
    }

    /** Runs something on the screen's thread after a while. */
    public Runnable later(Duration delay, Runnable task) {
        return later.run(delay, task);
    }

    /**
     * Stores what is still to be stored and lets go of the file.
     *
     * @return whether everything is on disk; where not, the file stays open and the work is kept
     */
    public boolean close() {
        flush();
        failure = Optional.empty();
        storeNext();
        // Waited for here, in order, since the screen's thread hears of no step while it closes.
        while (underWay != null) {
            await(underWay);
        }
        boolean stored = waiting.isEmpty();
        if (stored) {
            file.close();
        }
        return stored;
    }

    private void await(CompletableFuture<Instant> write) {
        try {
            stored(write, write.join(), null);
        } catch (CompletionException | CancellationException e) {
            stored(write, null, e);
        }
    }

    private void apply(Edit edit) {
        content.set(content().with(edit));
        canUndo.set(steps.canUndo());
        canRedo.set(steps.canRedo());
        waiting.add(edit);
        failure = Optional.empty();
        storeNext();
    }

    private void storeNext() {
        if (underWay == null && failure.isEmpty() && !waiting.isEmpty()) {
            CompletableFuture<Instant> write = file.write(waiting.peek()).toCompletableFuture();
            underWay = write;
            write.whenComplete((at, error) -> screen.execute(() -> stored(write, at, error)));
        }
        showState();
    }

    private void stored(CompletableFuture<Instant> write, Instant at, Throwable error) {
        if (write != underWay) {
            return; // heard of before, while closing
        }
        underWay = null;
        if (error == null) {
            waiting.remove();
            storedAt = Optional.of(LocalTime.ofInstant(at, clock.getZone()));
        } else {
            failure = Optional.of(reason(error));
        }
        storeNext();
    }

    private static Message reason(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return cause instanceof Fault fault ? fault.messages().get(0) : Message.of("shell.save.unknown");
    }

    private void showState() {
        SaveState.Stage stage;
        if (readOnly()) {
            stage = SaveState.Stage.READ_ONLY;
        } else if (failure.isPresent()) {
            stage = SaveState.Stage.FAILED;
        } else {
            stage = unsaved() ? SaveState.Stage.SAVING : SaveState.Stage.SAVED;
        }
        saveState.set(new SaveState(stage, storedAt, readOnly() ? file.readOnly() : failure));
    }
}
