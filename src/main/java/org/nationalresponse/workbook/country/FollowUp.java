package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Someone looked at how a pledge goes. Here are the fields that are reckoned with. */
public record FollowUp(Entry entry) {

    public static final Kind KIND = new Kind("follow-up");

    public static final String PLEDGE = "pledge";
    public static final String ON = "on";
    /** ISO date of the next look. */
    public static final String NEXT_ON = "nextOn";

    public static List<FollowUp> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(FollowUp::new).toList();
    }

    public Optional<UUID> pledge() {
        return entry.records(PLEDGE).stream().findFirst();
    }

    public Optional<LocalDate> on() {
        return entry.date(ON);
    }

    public Optional<LocalDate> nextOn() {
        return entry.date(NEXT_ON);
    }
}
