package org.nationalresponse.workbook.summary.content;

import java.util.Optional;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.text.Message;

/**
 * What a person should know before a document is printed.
 *
 * @param field that a person can change to mend it; absent where there is none
 */
public record Notice(Message message, Optional<FieldRef> field) {

    public static Notice of(Message message) {
        return new Notice(message, Optional.empty());
    }
}
