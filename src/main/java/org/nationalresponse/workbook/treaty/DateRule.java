package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * From the day of deposit to the day of effect.
 *
 * @param days days after deposit
 * @param months months after deposit; a month that lacks the day ends on its last one
 * @param nextFirst whether effect waits for the first day of the month after that period has run out (Council of Europe)
 * @param article where the rule stands, for instance {@code 49(2)}: of the instrument, or of the Vienna Convention on the Law of
 *     Treaties where there is no period at all; empty while the rule is still to be checked against the text
 */
public record DateRule(int days, int months, boolean nextFirst, String article) {

    /** The day of effect of an act deposited on a day. */
    public LocalDate apply(LocalDate deposit) {
        LocalDate end = deposit.plusMonths(months).plusDays(days);
        return nextFirst ? end.with(TemporalAdjusters.firstDayOfNextMonth()) : end;
    }

    /** Whether the act has effect on the day of deposit itself. */
    public boolean sameDay() {
        return days == 0 && months == 0 && !nextFirst;
    }
}
