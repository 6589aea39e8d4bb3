package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nationalresponse.workbook.text.Message;

/** A dated matter. */
public record Due(LocalDate date, Message text, Target target) {

    /** Days from today; negative once the day has passed. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, date);
    }
}
