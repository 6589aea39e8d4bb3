package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan of a government or of companies. Here are the fields that are reckoned with. */
public record Plan(Entry entry) {

    public static final Kind KIND = new Kind("plan");

    public static final String NAME = "name";
    public static final String ENDS = "ends";
    /** "drafting", "adopted", "ended" or "dropped". */
    public static final String STATUS = "status";
    /** "government", "company", "together" or "other". */
    public static final String MADE_BY = "madeBy";

    private static final List<String> NOT_IN_FORCE = List.of("drafting", "ended", "dropped");

    public static List<Plan> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Plan::new).toList();
    }

    public Optional<String> name() {
        return entry.text(NAME);
    }

    public Optional<LocalDate> ends() {
        return entry.date(ENDS);
    }

    /** Whether the government works by it: neither a draft nor over, and not of companies alone. */
    public boolean current() {
        return NOT_IN_FORCE.stream().noneMatch(status -> entry.is(STATUS, status)) && !entry.is(MADE_BY, "company");
    }
}
