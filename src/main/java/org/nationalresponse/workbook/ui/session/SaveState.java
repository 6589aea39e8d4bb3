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
}
