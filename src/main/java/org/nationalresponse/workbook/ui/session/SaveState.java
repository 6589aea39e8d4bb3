package org.nationalresponse.workbook.ui.session;

import java.time.LocalTime;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;

/**
 * Whether everything that was typed is safely on disk.
 *
 * @param at when the last step was stored; absent while nothing was changed since opening
 * @param reason why writing failed, or why nothing may be written
 */
public record SaveState(Stage stage, Optional<LocalTime> at, Optional<Message> reason) {

    public enum Stage {
        SAVED,
        SAVING,
        FAILED,
        READ_ONLY
    }

    static SaveState of(
            Optional<Message> readOnly, Optional<Message> failure, boolean unsaved, Optional<LocalTime> storedAt) {
        Stage stage;
        if (readOnly.isPresent()) {
            stage = Stage.READ_ONLY;
        } else if (failure.isPresent()) {
            stage = Stage.FAILED;
        } else {
            stage = unsaved ? Stage.SAVING : Stage.SAVED;
        }
        return new SaveState(stage, storedAt, readOnly.or(() -> failure));
    }
}
