package org.nationalresponse.workbook.summary.content;

import java.util.Locale;

/** Who is to read a document, which decides what leaves the workbook. */
public enum Audience {
    /** The country's own offices: everything. */
    INTERNAL,
    /** Anyone: no names of persons, no notes, no places of evidence, nothing that another country did not agree to. */
    PUBLIC;

    /** The audience as commands and texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
