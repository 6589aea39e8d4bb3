package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * From the day of deposit to the day of effect.
 *
 * @param days days after deposit
 * @param months months after deposit
 * @param nextFirst whether effect waits for the first day of the month after that period has run out (Council of Europe)
 * @param article where the rule stands, for instance {@code art. 49(2)}
 */
public record DateRule(int days, int months, boolean nextFirst, String article) {

    /** The day of effect of an act deposited on a day. */
    public LocalDate apply(LocalDate deposit) {
        LocalDate end = deposit.plusMonths(months).plusDays(days);
        return nextFirst ? end.with(TemporalAdjusters.firstDayOfNextMonth()) : end;
    }
}
