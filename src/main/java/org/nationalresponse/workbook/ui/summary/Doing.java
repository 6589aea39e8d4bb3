package org.nationalresponse.workbook.ui.summary;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nationalresponse.workbook.text.Texts;

/** The line that says what is going on, and which file was saved last. */
final class Doing {

    private final Texts texts;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    Doing(Texts texts) {
        this.texts = texts;
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The file that the line speaks of, to open it; absent where it speaks of none. */
    ReadOnlyObjectProperty<Optional<Path>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    void say(String key, Object... namesAndValues) {
        tell(texts.get(key, namesAndValues));
    }

    /** @param sentence empty where there is nothing to say */
    void tell(String sentence) {
        saved.set(Optional.empty());
        words.set(sentence);
    }

    void saved(Path file) {
        say("summary.state.saved", "file", file.toString());
        saved.set(Optional.of(file));
    }

    void nothing() {
        tell("");
    }
}
