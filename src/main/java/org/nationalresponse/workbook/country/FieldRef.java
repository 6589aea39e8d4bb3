package org.nationalresponse.workbook.country;

import java.util.Objects;
import java.util.UUID;

/** The place of one value: a field of a record. */
public record FieldRef(Kind kind, UUID record, String field) {

    public FieldRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(record);
        Objects.requireNonNull(field);
    }
}
