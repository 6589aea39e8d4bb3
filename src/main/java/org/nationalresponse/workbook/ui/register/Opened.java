package org.nationalresponse.workbook.ui.register;

import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Kind;

/**
 * A record whose form is open.
 *
 * @param given fields that follow from where it was opened, such as the pledge of a milestone
 */
public record Opened(String register, UUID id, Map<String, String> given) {

    public Opened {
        given = Map.copyOf(given);
    }

    Kind kind() {
        return new Kind(register);
    }
}
