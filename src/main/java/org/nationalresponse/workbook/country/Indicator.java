package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A figure that shows whether something changes. Here are the fields that are reckoned with. */
public record Indicator(Entry entry) {

    public static final Kind KIND = new Kind("indicator");

    public static final String CODE = "code";
    public static final String NAME = "name";
    /** The pledge or the commitment that it measures. */
    public static final String SERVES = "serves";
    /** ISO date on which it was set. */
    public static final String SET_ON = "setOn";

    public static List<Indicator> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Indicator::new).toList();
    }

    public Optional<UUID> serves() {
        return entry.records(SERVES).stream().findFirst();
    }

    public Optional<LocalDate> setOn() {
        return entry.date(SET_ON);
    }
}
