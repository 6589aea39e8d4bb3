package org.nationalresponse.workbook.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Preferences;
import org.nationalresponse.workbook.ui.common.Background;

/** The workbooks opened before, the ways on, and one thing that the person has to know. */
public final class WelcomeViewModel {

    private final Preferences preferences;
    private final WelcomeActions actions;
    private final Background background;
    private final Predicate<Path> exists;
    private final ObservableList<RecentFile> recent = FXCollections.observableArrayList();
    /** Held here: a view of a list lives no longer than someone holds it, and its listeners go with it. */
    private final ObservableList<RecentFile> shown = FXCollections.unmodifiableObservableList(recent);
    private final ReadOnlyObjectWrapper<Optional<Message>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public WelcomeViewModel(Preferences preferences, WelcomeActions actions, Background background) {
        this(preferences, actions, background, Files::isRegularFile);
    }

    WelcomeViewModel(Preferences preferences, WelcomeActions actions, Background background, Predicate<Path> exists) {
        this.preferences = preferences;
        this.actions = actions;
        this.background = background;
        this.exists = exists;
        refresh();
    }

    /** The way on that the person takes. */
    public WelcomeActions actions() {
        return actions;
    }

    /** The last one first. */
    public ObservableList<RecentFile> recent() {
        return shown;
    }

    /** For instance that a file could not be opened, and why. */
    public ReadOnlyObjectProperty<Optional<Message>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void tell(Message message) {
        notice.set(Optional.of(message));
    }

    public void dismiss() {
        notice.set(Optional.empty());
    }

    public void open(RecentFile file) {
        if (!file.gone()) {
            actions.open(file.path());
        }
    }

    /** Takes a workbook off the list; the file itself is left alone. */
    public void forget(RecentFile file) {
        preferences.forgetRecent(file.path());
        recent.removeIf(each -> each.path().equals(file.path()));
    }

    /** Reads the list anew. Looks for the files aside: a network drive that is gone can take long to say so. */
    public void refresh() {
        List<Path> paths = preferences.recent();
        recent.setAll(paths.stream().map(path -> new RecentFile(path, false)).toList());
        background.run(
                () -> paths.stream().filter(exists.negate()).collect(Collectors.toSet()), this::markGone, error -> {});
    }

    private void markGone(Set<Path> gone) {
        for (int i = 0; i < recent.size(); i++) {
            RecentFile file = recent.get(i);
            if (file.gone() != gone.contains(file.path())) {
                recent.set(i, new RecentFile(file.path(), !file.gone()));
            }
        }
    }
}
