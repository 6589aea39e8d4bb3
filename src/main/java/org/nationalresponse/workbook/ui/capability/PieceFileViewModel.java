package org.nationalresponse.workbook.ui.capability;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.common.FileSize;
import org.nationalresponse.workbook.ui.common.LookingCopies;
import org.nationalresponse.workbook.ui.common.Watch;

/** The file of a piece of evidence: taken into the workbook, shown, written out, taken away. */
public final class PieceFileViewModel implements AutoCloseable {

    /** As many digits of a file's hash as people compare. */
    private static final int DIGITS = 8;

    private final Desk desk;
    private final UUID piece;
    private final Supplier<Edit.Builder> step;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> content();
    private Watch watch;
    private double progress;
    private boolean stopping;
    private String said = "";
    private boolean trouble;

    /**
     * What stands there now.
     *
     * @param name the file's name; empty where there is none
     * @param facts its size and the first digits of its SHA-256
     * @param said what was done or what is being done, or why something was not; empty where there is nothing to say
     * @param trouble whether that is why something was not done
     * @param underWay whether a file is on its way in
     * @param progress how far, from 0 to 1
     * @param stopping whether a person has stopped it, and it has not ended yet
     */
    public record Shown(
            String name, String facts, String said, boolean trouble, boolean underWay, double progress, boolean stopping) {

        public boolean hasFile() {
            return !name.isEmpty();
        }
    }

    /** @param step begins a step that writes to the piece */
    PieceFileViewModel(Desk desk, UUID piece, Supplier<Edit.Builder> step) {
        this.desk = desk;
        this.piece = piece;
        this.step = step;
        show();
        desk.session().contentProperty().addListener(onContent);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for a file and takes it in. */
    public void attach() {
        desk.dialogs().open(Message.of("capability.file.choose"), Dialogs.FileKind.ANY).ifPresent(this::attach);
    }

    /** Takes a file in; does nothing where there is one already, or one is on its way. */
    public void attach(Path source) {
        if (watch != null || file().isPresent()) {
            return;
        }
        String name = source.getFileName() == null ? source.toString() : source.getFileName().toString();
        watch = new Watch(desk.background().screen(), this::at);
        progress = 0;
        stopping = false;
        say(false, "capability.file.taking", "file", name);
        desk.session().intake().keep(source, this::named, watch).whenComplete((kept, error) -> {
            watch = null;
            if (error == null) {
                quiet();
            } else if (error instanceof Fault fault) {
                say(true, fault.messages().get(0));
            } else if (error instanceof CancellationException) {
                say(false, "capability.file.stopped", "file", name);
            } else {
                quiet();
                // Nobody expected it: told and logged like anything else that goes wrong on the screen's thread.
                desk.background().screen().execute(() -> {
                    throw new IllegalStateException(error);
                });
            }
        });
    }

    /** Stops taking in; nothing of the file is then in the workbook. */
    public void stop() {
        if (watch != null) {
            stopping = true;
            watch.stop();
            show();
        }
    }

    /** Shows the file in the program that the system has for it: a copy, since the file itself stays inside. */
    public void open() {
        file().ifPresent(kept -> aside("capability.file.opening", kept, () -> {
            Path copy = LookingCopies.of(kept.name(), target -> desk.session().file().fetch(kept, target, Monitor.NONE));
            desk.dialogs().show(copy);
            return Message.of("capability.file.copy");
        }));
    }

    /** Asks where to and writes the file there. */
    public void saveAs() {
        file().ifPresent(kept -> desk.dialogs()
                .save(Message.of("capability.file.save"), Dialogs.FileKind.ANY, FileName.safe(kept.name()))
                .ifPresent(target -> saveAs(kept, target)));
    }

    /** A hurried person must not lose a workbook to a document out of it. */
    private void saveAs(KeptFile kept, Path target) {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(WorkbookFiles.ENDING)) {
            say(true, "capability.file.is-workbook", "file", target.toString());
            return;
        }
        aside("capability.file.saving", kept, () -> {
            desk.session().file().fetch(kept, target, Monitor.NONE);
            return Message.of("capability.file.saved", "file", target.toString());
        });
    }

    /** Takes the file away, in one step that can be taken back. */
    public void remove() {
        desk.session().edit(step.get()
                .set(Evidence.FILE, "")
                .set(Evidence.FILE_NAME, "")
                .set(Evidence.FILE_SIZE, "")
                .build());
        say(false, "capability.file.removed");
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private Edit named(KeptFile kept) {
        return step.get()
                .set(Evidence.FILE, kept.sha256())
                .set(Evidence.FILE_NAME, kept.name())
                .set(Evidence.FILE_SIZE, String.valueOf(kept.size()))
                .build();
    }

    private Optional<KeptFile> file() {
        return new Evidence(desk.content().entry(Evidence.KIND, piece)).file();
    }

    private void aside(String words, KeptFile kept, Supplier<Message> work) {
        say(false, words, "file", FileName.safe(kept.name()));
        desk.background().run(work, done -> say(false, done), fault -> say(true, fault.messages().get(0)));
    }

    private void at(double share) {
        progress = share;
        show();
    }

    /** What was said of a file that is no longer there, or of none where there is one now, is no longer true. */
    private void content() {
        boolean had = shown.get().hasFile();
        if (had != file().isPresent() && watch == null) {
            quiet();
        } else {
            show();
        }
    }

    /** What was said belongs to a piece that is no longer there. */
    void forget() {
        if (watch == null) {
            quiet();
        }
    }

    private void quiet() {
        said = "";
        trouble = false;
        show();
    }

    private void say(boolean isTrouble, String key, Object... namesAndValues) {
        say(isTrouble, Message.of(key, namesAndValues));
    }

    private void say(boolean isTrouble, Message message) {
        said = desk.texts().say(message);
        trouble = isTrouble;
        show();
    }

    private void show() {
        Optional<KeptFile> file = file();
        shown.set(new Shown(
                file.map(kept -> FileName.safe(kept.name())).orElse(""),
                file.map(this::facts).orElse(""),
                said,
                trouble,
                watch != null,
                progress,
                stopping));
    }

    private String facts(KeptFile kept) {
        String digits = kept.sha256().substring(0, Math.min(DIGITS, kept.sha256().length()));
        return desk.texts().get("capability.file.facts", "size", FileSize.words(kept.size(), desk.texts()), "digits", digits);
    }
}
