package org.nationalresponse.workbook.ui.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Monitor;
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
    private final Intake intake;
    private final UndoStack steps = new UndoStack();
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private final Set<FieldModel> typing = new LinkedHashSet<>();

    private final ReadOnlyObjectWrapper<Workbook> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Message>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** A large step that shows only once it is on disk; null where none is. */
    private Taking taking;
    /** What was done meanwhile, to be done after it. */
    private final List<Edit> meanwhile = new ArrayList<>();
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
        intake = new Intake(this, screen);
        content.set(file.content());
        showState();
    }

    public WorkbookFile file() {
        return file;
    }

    /** The way in for documents. */
    public Intake intake() {
        return intake;
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

    /** Why the last step was not done. */
    public ReadOnlyObjectProperty<Optional<Message>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /**
     * Does one step of work. Writes that change nothing are left out.
     *
     * @return false where the step would change a frozen round: nothing is done then, and {@link #refusedProperty()} says why
     */
    public boolean edit(Edit edit) {
        Edit real = edit.against(content());
        if (real.isEmpty() || readOnly()) {
            return true;
        }
        if (taking != null) {
            meanwhile.add(edit);
            return true;
        }
        refused.set(Optional.empty()); // so that the same reason is said again
        refused.set(Freeze.refusal(content(), real));
        if (refused.get().isEmpty()) {
            steps.did(real, content());
            apply(real);
        }
        return refused.get().isEmpty();
    }

    /**
     * Does a large step, such as a table that is taken in: first the steps under way are stored, then this one is written in the
     * background, and only when all of it is on disk does the content change, in one step that can be taken back as one. What
     * is edited meanwhile comes after it.
     *
     * @return completes on the screen's thread: done; or with a {@code CancellationException} where the monitor stopped it or
     *     another such step is under way; or with a {@code Fault}. Content and file are then as they were
     */
    public CompletionStage<Void> take(Edit edit, Monitor monitor) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Optional<Message> reason = file.readOnly().or(() -> Freeze.refusal(content(), edit));
        if (reason.isPresent()) {
            done.completeExceptionally(new Fault(reason.get()));
        } else if (taking != null) {
            done.completeExceptionally(new CancellationException());
        } else {
            flush();
            taking = new Taking(edit.against(content()), monitor, done, false);
            retry();
        }
        return done;
    }

    /** Takes the last step back. @return the step that did it, to lead a person to what changed */
    public Optional<Edit> undo() {
        return move(steps::undo);
    }

    /** Does the last step again that was taken back. */
    public Optional<Edit> redo() {
        return move(steps::redo);
    }

    private Optional<Edit> move(Function<Workbook, Optional<Edit>> way) {
        flush();
        if (taking != null) {
            return Optional.empty();
        }
        Optional<Edit> step = way.apply(content());
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
        return !typing.isEmpty() || !waiting.isEmpty() || taking != null;
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
        intake.finish();
        flush();
        retry();
        // Waited for here, in order, since the screen's thread hears of no step while it closes.
        while (underWay != null) {
            Throwable error = Failure.after(underWay);
            stored(underWay, error == null ? underWay.join() : null, error);
        }
        if (waiting.isEmpty()) {
            file.close();
        }
        return waiting.isEmpty();
    }

    private void apply(Edit edit) {
        show(edit);
        waiting.add(edit);
        failure = Optional.empty();
        storeNext();
    }

    private void show(Edit edit) {
        if (Freeze.closes(content(), edit)) {
            steps.clear();
        }
        content.set(content().with(edit));
        canUndo.set(steps.canUndo());
        canRedo.set(steps.canRedo());
    }

    private void storeNext() {
        if (underWay == null && failure.isEmpty()) {
            if (!waiting.isEmpty()) {
                start(file.write(waiting.peek()));
            } else if (taking != null) {
                taking = taking.nowBegun();
                start(file.write(taking.edit(), taking.monitor()));
            }
        }
        showState();
    }

    private void start(CompletionStage<Instant> step) {
        CompletableFuture<Instant> write = step.toCompletableFuture();
        underWay = write;
        write.whenComplete((at, error) -> screen.execute(() -> stored(write, at, error)));
    }

    private void stored(CompletableFuture<Instant> write, Instant at, Throwable error) {
        if (write != underWay) {
            return; // heard of before, while closing
        }
        underWay = null;
        storedAt = error == null ? Optional.of(LocalTime.ofInstant(at, clock.getZone())) : storedAt;
        if (taking != null && taking.begun()) {
            taken(Failure.cause(error));
        } else if (error == null) {
            waiting.remove();
        } else {
            failure = Optional.of(Failure.reason(error));
            if (taking != null) {
                taken(Failure.cause(error));
            }
        }
        storeNext();
    }

    /** The large step is stored, or is not to be. */
    private void taken(Throwable error) {
        Taking ended = taking;
        taking = null;
        if (error == null && !ended.edit().isEmpty()) {
            steps.did(ended.edit(), content());
            show(ended.edit());
        }
        List<Edit> after = List.copyOf(meanwhile);
        meanwhile.clear();
        after.forEach(this::edit);
        showState();
        if (error == null) {
            ended.done().complete(null);
        } else {
            ended.done().completeExceptionally(error);
        }
    }

    private void showState() {
        saveState.set(SaveState.of(file.readOnly(), failure, unsaved(), storedAt));
    }
}
