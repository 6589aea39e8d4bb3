package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Optional;
import org.nationalresponse.workbook.treaty.Remark;

/**
 * What the country notes of an instrument as a whole. Every write to it also writes {@link #INSTRUMENT}, so that the record
 * explains itself.
 */
public record InstrumentNote(Entry entry) {

    public static final Kind KIND = Kind.INSTRUMENT_NOTE;

    public static final String INSTRUMENT = "instrument";
    /** "yes" where someone looked and the country took no action. */
    public static final String NO_ACTION = "noAction";
    /** "yes" where the instrument is not open to the country. */
    public static final String NOT_OPEN = "notOpen";
    /** Why it is not ratified, or not open. */
    public static final String REASON = "reason";

    public static final String SOURCE = "source";
    /** ISO date on which the source was last looked at. */
    public static final String CHECKED_ON = "checkedOn";

    /** The value of {@link #NO_ACTION} and {@link #NOT_OPEN} where they hold. */
    public static final String YES = "yes";

    /** The note on an instrument, blank where nothing was written yet. */
    public static InstrumentNote of(Workbook workbook, String instrument) {
        return new InstrumentNote(workbook.entry(KIND, Ids.instrumentNote(instrument)));
    }

    /** A step that writes one field of the note on an instrument. */
    public static Edit set(String instrument, String field, String value) {
        return Edit.of(KIND, Ids.instrumentNote(instrument))
                .set(INSTRUMENT, instrument)
                .set(field, value)
                .build();
    }

    public boolean noAction() {
        return entry.is(NO_ACTION, YES);
    }

    public boolean notOpen() {
        return entry.is(NOT_OPEN, YES);
    }

    public Optional<String> reason() {
        return entry.text(REASON);
    }

    public Optional<LocalDate> checkedOn() {
        return entry.date(CHECKED_ON);
    }

    /** The note as the arithmetic of standing wants it; a note that was taken out says nothing. */
    public Remark remark() {
        return entry.retired() ? Remark.NONE : new Remark(noAction(), notOpen(), checkedOn());
    }
}
