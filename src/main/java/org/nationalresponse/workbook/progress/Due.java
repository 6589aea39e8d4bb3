package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;

/**
 * A matter with a day to keep, or one that should have a day and has none.
 *
 * @param date absent where nobody has set one
 * @param suggested whether a treaty's rule gives the day and no person or committee has set it; such a day is never called late
 * @param key stable for the same matter of the same record, so that a calendar can tell it from others
 */
public record Due(Optional<LocalDate> date, Message text, Target target, String key, boolean suggested) {

    /** The earliest first, what has no day last. */
    public static final Comparator<Due> BY_DATE = Comparator.comparing(due -> due.date().orElse(LocalDate.MAX));

    /** How far ahead "soon" reaches. */
    private static final int SOON_MONTHS = 6;

    /** Where a matter stands in the list of all. */
    public enum Group {
        LATE,
        /** Within the next six months. */
        SOON,
        LATER,
        UNDATED
    }

    /** A day that only a rule suggests and that has passed counts as no day. */
    public Group group(LocalDate today) {
        if (date.isEmpty()) {
            return Group.UNDATED;
        }
        if (date.get().isBefore(today)) {
            return suggested ? Group.UNDATED : Group.LATE;
        }
        return date.get().isAfter(today.plusMonths(SOON_MONTHS)) ? Group.LATER : Group.SOON;
    }

    /** Days from today, negative once the day has passed; absent where there is no day. */
    public Optional<Long> daysFrom(LocalDate today) {
        return date.map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
