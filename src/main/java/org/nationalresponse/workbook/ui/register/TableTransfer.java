package org.nationalresponse.workbook.ui.register;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.Import;
import org.nationalresponse.workbook.exchange.RegisterCsv;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.common.Watch;

/** Takes a register's records out as a table, and a table's rows in: all of them or none, with a way to stop. */
public final class TableTransfer {

    private final Desk desk;
    private final Register register;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Watch watch;

    public TableTransfer(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    /** Whether a table is being taken in. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether a person has stopped it, and it has not ended yet. */
    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Asks for a table and takes its rows in. */
    public void bringIn() {
        if (underWay.get() || desk.session().readOnly()) {
            return;
        }
        desk.session().flush();
        desk.dialogs().open(Message.of("register.import.title"), Dialogs.FileKind.CSV).ifPresent(this::read);
    }

    /** Stops taking in; nothing of the table is then in the workbook. */
    public void cancel() {
        if (underWay.get()) {
            cancelling.set(true);
            watch.stop();
        }
    }

    /** Asks where to and writes all records, those taken out too. */
    public void takeOut() {
        desk.session().flush();
        Workbook content = desk.content();
        desk.dialogs()
                .save(Message.of("register.export.title"), Dialogs.FileKind.CSV, register.id() + ".csv")
                .ifPresent(path -> desk.background()
                        .run(
                                () -> {
                                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                                    RegisterCsv.write(register, content, out);
                                    SafeFile.write(path, out.toByteArray());
                                    return path;
                                },
                                done -> desk.dialogs()
                                        .tell(
                                                Message.of("register.export.done"),
                                                Message.of("register.export.done.text", "file", done.toString())),
                                desk.dialogs()::tell));
    }

    private void read(Path table) {
        Workbook content = desk.content();
        RecordWords recordWords = new RecordWords(content, desk.allPacks(), desk.texts());
        Watch watching = new Watch(desk.background().screen(), progress::set);
        watch = watching;
        progress.set(0);
        cancelling.set(false);
        words.set(desk.texts().get("register.import.reading", "file", table.getFileName().toString()));
        underWay.set(true);
        desk.background()
                .run(
                        () -> {
                            try {
                                return Optional.of(RegisterCsv.read(table, register, content, recordWords, watching));
                            } catch (CancellationException stopped) {
                                return Optional.<Import>empty();
                            }
                        },
                        found -> found.filter(result -> !watching.cancelled())
                                .ifPresentOrElse(result -> store(result, watching), this::stopped),
                        this::refused);
    }

    /** One step, shown once all of it is on disk: it can be taken back with undo. */
    private void store(Import result, Watch watching) {
        desk.session().take(result.edit(), watching).whenComplete((done, error) -> {
            Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
            if (cause == null) {
                underWay.set(false);
                desk.dialogs().tell(Message.of("register.import.done"), result.message());
            } else if (cause instanceof Fault fault) {
                refused(fault);
            } else if (cause instanceof CancellationException) {
                stopped();
            } else {
                underWay.set(false);
                // Nobody expected it: told and logged like anything else that goes wrong on the screen's thread.
                desk.background().screen().execute(() -> {
                    throw new IllegalStateException(cause);
                });
            }
        });
    }

    private void stopped() {
        underWay.set(false);
        desk.dialogs().tell(Message.of("register.import.stopped"), Message.of("register.import.stopped.text"));
    }

    private void refused(Fault fault) {
        underWay.set(false);
        desk.dialogs().tell(fault);
    }
}
