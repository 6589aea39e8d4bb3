package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A step of a pledge with its day. Here are the fields that are reckoned with. */
public record Milestone(Entry entry) {

    public static final Kind KIND = new Kind("milestone");

    /** The pledge that it belongs to. */
    public static final String PLEDGE = "pledge";
    public static final String NAME = "name";
    /** ISO date on which it was set: before the pledge starts, if it is to measure it. */
    public static final String SET_ON = "setOn";
    public static final String DUE = "due";
    public static final String REACHED_ON = "reachedOn";

    public static List<Milestone> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Milestone::new).toList();
    }

    public Optional<UUID> pledge() {
        return entry.records(PLEDGE).stream().findFirst();
    }

    public Optional<LocalDate> setOn() {
        return entry.date(SET_ON);
    }

    public Optional<LocalDate> due() {
        return entry.date(DUE);
    }

    public Optional<LocalDate> reachedOn() {
        return entry.date(REACHED_ON);
    }
}
