package org.nationalresponse.workbook.ui.summary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.text.Fault;

/** The pages of the chosen document as they would print now, made anew after each change, and what to know before printing. */
final class PreviewViewModel implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(600);

    private final ChosenDocument document;
    private final PreviewMaker maker;
    private final ReadOnlyObjectWrapper<Optional<PagePictures>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> count = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> later();
    private IntConsumer onPicture = page -> {};
    private Runnable takeBack = () -> {};

    PreviewViewModel(ChosenDocument document) {
        this.document = document;
        maker = new PreviewMaker(document.desk().background(), this::show, this::failed);
        document.desk().session().contentProperty().addListener(onContent);
        document.choices().changesProperty().addListener((property, before, now) -> another());
        make(true);
    }

    /** The pictures of the pages that there are by now; absent where there is none yet. */
    ReadOnlyObjectProperty<Optional<PagePictures>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many pages the document has; absent while nothing is there yet. */
    ReadOnlyObjectProperty<OptionalInt> countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** How far the making is, from 0 to 1; 1 while nothing is made. */
    ReadOnlyDoubleProperty shareProperty() {
        return maker.shareProperty();
    }

    /** Whether a person stopped the making, so that the pages are those of before. */
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** @param listener told the number of a page, from 0, that has another picture */
    void setOnPicture(IntConsumer listener) {
        onPicture = listener;
    }

    void cancel() {
        takeBack.run();
        maker.stop();
        stopped.set(true);
    }

    /** Makes the pages now. */
    void again() {
        make(shown.get().isEmpty());
    }

    @Override
    public void close() {
        takeBack.run();
        maker.stop();
        document.desk().session().contentProperty().removeListener(onContent);
        shown.get().ifPresent(PagePictures::close);
    }

    /** Another document: its pages must not be taken for those of the one before. */
    private void another() {
        shown.get().ifPresent(PagePictures::close);
        shown.set(Optional.empty());
        count.set(OptionalInt.empty());
        notices.set(List.of());
        make(true);
    }

    private void later() {
        takeBack.run();
        takeBack = document.desk().session().later(PAUSE, () -> make(false));
    }

    private void make(boolean quick) {
        takeBack.run();
        stopped.set(false);
        maker.make(document.composer(), quick);
    }

    private void show(PreviewMaker.Made made) {
        PagePictures pictures =
                new PagePictures(document.desk().background(), made.pages(), page -> onPicture.accept(page), this::failed);
        Optional<PagePictures> before = shown.get();
        before.ifPresent(pictures::follow);
        count.set(OptionalInt.of(made.count()));
        shown.set(Optional.of(pictures));
        before.ifPresent(PagePictures::close);
        List<Notice> all = new ArrayList<>(made.composed().notices());
        if (made.all() && !made.printed().missingLetters().isEmpty()) {
            all.add(Notice.of(made.printed().missingLettersNotice()));
        }
        notices.set(all);
    }

    private void failed(Fault fault) {
        document.desk().dialogs().tell(fault);
    }
}
