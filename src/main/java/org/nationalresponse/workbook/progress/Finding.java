package org.nationalresponse.workbook.progress;

import org.nationalresponse.workbook.text.Message;

/** Something in the record that does not fit together or wants a look. */
public record Finding(Severity severity, Message text, Target target) {

    /** How much it matters. */
    public enum Severity {
        /** Two things in the record contradict each other. */
        CONTRADICTION,
        /** Something is missing or will lapse. */
        ATTENTION
    }
}
