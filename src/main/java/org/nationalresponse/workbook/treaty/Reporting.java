package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a State reports on an instrument, by the instrument's own words. Committees set other days in practice: what comes out
 * of here is a suggestion, never a deadline.
 *
 * @param firstMonths from entry into force for the State to its first report
 * @param thenMonths from one report to the next
 * @param with id of the instrument inside whose reports the later ones go, for a State that is bound by it too (OPSC art. 12(2),
 *     OPAC art. 8(2))
 * @param article where the rule stands, for instance {@code 44(1)}
 */
public record Reporting(int firstMonths, int thenMonths, Optional<String> with, String article) {

    /** Years beyond this are slips of the keyboard, and too far for the calendar to add to. */
    private static final int LAST_YEAR = 9999;

    /** The first report; a month that lacks the day ends on its last one. Absent where the calendar does not reach. */
    public Optional<LocalDate> first(LocalDate inForce) {
        return after(inForce, firstMonths);
    }

    /** The report that follows one that was submitted. */
    public Optional<LocalDate> next(LocalDate submitted) {
        return after(submitted, thenMonths);
    }

    /**
     * The day that the rule gives for a country's next report on its own.
     *
     * @param standings of the country, to see by what else it is bound
     * @param lastSubmitted when its last report on this instrument went out; absent: none did
     * @return absent for a country that is not bound or of which no day is known, and where the next report goes inside another's
     */
    public Optional<LocalDate> suggested(Standing standing, List<Standing> standings, Optional<LocalDate> lastSubmitted) {
        if (!standing.state().bound()) {
            return Optional.empty();
        }
        if (lastSubmitted.isPresent()) {
            return goesInside(standings) ? Optional.empty() : next(lastSubmitted.get());
        }
        return standing.inForce().flatMap(Standing.Effect::date).flatMap(this::first);
    }

    /** Only where someone recorded that the country is not bound by the other instrument does it report apart for good. */
    private boolean goesInside(List<Standing> standings) {
        return with.isPresent()
                && standings.stream()
                        .filter(other -> other.instrument().id().equals(with.get()))
                        .allMatch(other -> other.state().bound() || other.state() == Standing.State.NOT_RECORDED);
    }

    private static Optional<LocalDate> after(LocalDate day, int months) {
        return Math.abs(day.getYear()) < LAST_YEAR ? Optional.of(day.plusMonths(months)) : Optional.empty();
    }
}
