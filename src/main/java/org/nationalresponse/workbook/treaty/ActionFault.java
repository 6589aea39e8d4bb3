package org.nationalresponse.workbook.treaty;

import org.nationalresponse.workbook.text.Message;

/**
 * Something that cannot be right about an action.
 *
 * @param part the part of the action to correct
 * @param message one sentence with what is wrong and what to do
 */
public record ActionFault(Part part, Message message) {

    /** A part of an action. */
    public enum Part {
        KIND,
        DATE,
        IN_FORCE,
        CHECKED_ON
    }
}
