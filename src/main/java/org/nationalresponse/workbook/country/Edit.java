package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One step of work: values that are written together and undone together. */
public record Edit(List<Write> writes) {

    /**
     * One value to write.
     *
     * @param value the new text; empty text clears the field, since absent is absent and not empty text
     */
    public record Write(FieldRef place, String value) {}

    public Edit {
        writes = List.copyOf(writes);
    }

    public static Edit set(Kind kind, UUID record, String field, String value) {
        return new Edit(List.of(new Write(new FieldRef(kind, record, field), value == null ? "" : value)));
    }

    /** The step that brings back what stood in the workbook before this one. */
    public Edit inverse(Workbook before) {
        List<Write> back = new ArrayList<>();
        for (Write write : writes) {
            back.add(new Write(write.place(), before.value(write.place()).orElse("")));
        }
        return new Edit(back);
    }

    /** Both as one step, the other's writes last. */
    public Edit plus(Edit other) {
        List<Write> all = new ArrayList<>(writes);
        all.addAll(other.writes);
        return new Edit(all);
    }

    /** The step without the writes that would change nothing. */
    public Edit against(Workbook content) {
        return new Edit(writes.stream()
                .filter(write -> !content.value(write.place()).orElse("").equals(write.value()))
                .toList());
    }

    public boolean isEmpty() {
        return writes.isEmpty();
    }

    public static Builder of(Kind kind, UUID record) {
        return new Builder(kind, record);
    }

    /** Collects several fields of a record, and of further records, into one step. */
    public static final class Builder {
        private final List<Write> writes = new ArrayList<>();
        private Kind kind;
        private UUID record;

        private Builder(Kind kind, UUID record) {
            and(kind, record);
        }

        /** Goes on with another record. */
        public Builder and(Kind nextKind, UUID nextRecord) {
            kind = nextKind;
            record = nextRecord;
            return this;
        }

        public Builder set(String field, String value) {
            writes.add(new Write(new FieldRef(kind, record, field), value == null ? "" : value));
            return this;
        }

        public Edit build() {
            return new Edit(writes);
        }
    }
}
