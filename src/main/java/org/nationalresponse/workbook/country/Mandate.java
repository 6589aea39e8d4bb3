package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A national rapporteur, commissioner or the like. Its fields are declared in the pack (register {@code mandate}); here are the
 * ones that are reckoned with.
 */
public record Mandate(Entry entry) {

    public static final Kind KIND = Kind.MANDATE;

    /** "yes", "planned" or "no". */
    public static final String EXISTS = "exists";

    public static final String NAME = "name";
    public static final String HOLDER = "holder";
    /** ISO date on which the present holder's term ends. */
    public static final String HOLDER_ENDS = "holderEnds";

    public static List<Mandate> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Mandate::new).toList();
    }

    public boolean exists() {
        return entry.is(EXISTS, "yes");
    }

    public Optional<String> name() {
        return entry.text(NAME);
    }

    public Optional<LocalDate> holderEnds() {
        return entry.date(HOLDER_ENDS);
    }
}
