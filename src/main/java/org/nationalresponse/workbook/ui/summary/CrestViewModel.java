package org.nationalresponse.workbook.ui.summary;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.country.Crest;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.summary.content.CrestFile;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;

/** The country's own picture for the head of its documents: to choose, to take away, to see. */
final class CrestViewModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Block.Crest>> crest = new ReadOnlyObjectWrapper<>(Optional.empty());

    CrestViewModel(Desk desk) {
        this.desk = desk;
        look();
    }

    /** The picture that stands in the workbook; absent where none was chosen. */
    ReadOnlyObjectProperty<Optional<Block.Crest>> crestProperty() {
        return crest.getReadOnlyProperty();
    }

    boolean readOnly() {
        return desk.session().readOnly();
    }

    void choose() {
        desk.dialogs()
                .open(Message.of("summary.crest.choose"), Dialogs.FileKind.PICTURE)
                .ifPresent(file -> desk.background()
                        .run(
                                () -> {
                                    byte[] png = CrestFile.read(file);
                                    return stored(Crest.put(desk.session().file(), png));
                                },
                                done -> look(),
                                desk.dialogs()::tell));
    }

    void takeAway() {
        desk.background()
                .run(() -> stored(Crest.takeAway(desk.session().file())), done -> look(), desk.dialogs()::tell);
    }

    private void look() {
        String country = Profile.of(desk.content()).countryName(desk.texts().locale());
        Supplier<Optional<Block.Crest>> reading =
                () -> CrestFile.crest(Crest.in(desk.session().file()), country, desk.texts());
        desk.background().run(reading, crest::set, desk.dialogs()::tell);
    }

    /** Waits until the picture is on the disk. */
    private static boolean stored(CompletionStage<Void> step) {
        try {
            step.toCompletableFuture().join();
            return true;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Fault fault ? fault : new Fault(Message.of("shell.save.unknown"), e);
        }
    }
}
