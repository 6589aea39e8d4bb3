package org.nationalresponse.workbook.ui.summary;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;

/** Saves the chosen document in a format, and leads to the file afterwards. */
final class SaveCommand {

    private final ChosenDocument document;
    private final Doing doing;
    private final SummaryMemory memory;
    private final ReadOnlyObjectWrapper<Format> format;

    SaveCommand(ChosenDocument document, Doing doing, SummaryMemory memory) {
        this.document = document;
        this.doing = doing;
        this.memory = memory;
        format = new ReadOnlyObjectWrapper<>(memory.format());
    }

    /** The format in which a document was saved last. */
    ReadOnlyObjectProperty<Format> formatProperty() {
        return format.getReadOnlyProperty();
    }

    void save(Format wanted) {
        memory.setFormat(wanted);
        format.set(wanted);
        desk().session().flush();
        Supplier<Composed> composer = document.composer();
        desk().dialogs()
                .save(
                        Message.of("summary.save.title." + document.kind().code()),
                        kind(wanted),
                        document.fileName(wanted))
                .ifPresent(target -> write(target, wanted, composer));
    }

    /** Shows the file that was saved last, or its folder, in the program that the system has for it. */
    void open(boolean folder) {
        doing.savedProperty().get().ifPresent(file -> desk().background()
                .run(
                        () -> {
                            desk().dialogs().show(folder ? file.toAbsolutePath().getParent() : file);
                            return file;
                        },
                        shown -> {},
                        fault -> desk().dialogs().tell(new Fault(Message.of("summary.no-program", "file", file.toString())))));
    }

    private void write(Path target, Format wanted, Supplier<Composed> composer) {
        Path workbook = desk().session().file().path();
        doing.say("summary.state.saving");
        desk().background()
                .run(
                        () -> {
                            SafeFile.write(target, wanted.write(composer.get()), workbook);
                            return target;
                        },
                        doing::saved,
                        fault -> {
                            doing.nothing();
                            desk().dialogs().tell(fault);
                        });
    }

    private Desk desk() {
        return document.desk();
    }

    private static Dialogs.FileKind kind(Format format) {
        return switch (format) {
            case PDF -> Dialogs.FileKind.PDF;
            case DOCX -> Dialogs.FileKind.WORD;
            case HTML -> Dialogs.FileKind.HTML;
            case XLSX -> Dialogs.FileKind.EXCEL;
        };
    }
}
