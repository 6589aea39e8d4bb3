package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FollowUp;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Workbook;

/** Days that are kept by what came after them, and not by a field beside them. */
final class Superseded {

    private static final Kind MEMBERSHIP = new Kind("membership");
    private static final String NEXT_RENEWAL = "nextRenewal";
    private static final String RENEWED_ON = "renewedOn";

    private final Workbook workbook;
    private final Map<UUID, LocalDate> lastFollowUps = new HashMap<>();
    /** By instrument, so that thousands of reports are gone through once. */
    private final Map<String, Set<UUID>> lastReports = new HashMap<>();

    Superseded(Workbook workbook) {
        this.workbook = workbook;
        FollowUp.of(workbook).forEach(followUp -> followUp.pledge().ifPresent(pledge -> followUp.on().ifPresent(on ->
                lastFollowUps.merge(pledge, on, (one, other) -> one.isAfter(other) ? one : other))));
    }

    /** Whether a day in a field of a record is still to come true. */
    boolean stillCounts(Entry entry, String field) {
        if (entry.kind().equals(FollowUp.KIND) && field.equals(FollowUp.NEXT_ON)) {
            return followUp(new FollowUp(entry));
        }
        if (entry.kind().equals(Report.KIND) && field.equals(Report.NEXT_DUE)) {
            return next(new Report(entry));
        }
        if (entry.kind().equals(Report.KIND) && field.equals(Report.COMMITTEE_DUE)) {
            return !new Report(entry).submitted();
        }
        if (entry.kind().equals(MEMBERSHIP) && field.equals(NEXT_RENEWAL)) {
            return entry.date(RENEWED_ON)
                    .filter(renewed -> entry.date(field).filter(renewed::isBefore).isEmpty())
                    .isEmpty();
        }
        return true;
    }

    /** A later look at the same pledge names its own next one. */
    private boolean followUp(FollowUp followUp) {
        return followUp.pledge()
                .map(lastFollowUps::get)
                .filter(last -> followUp.on().map(last::isAfter).orElseGet(() -> last.isAfter(dayBefore(followUp))))
                .isEmpty();
    }

    private boolean next(Report report) {
        return report.instrument().isBlank()
                || !report.submitted()
                || lastReports
                        .computeIfAbsent(report.instrument(), id -> ReportDates.thatNameTheNext(workbook, id))
                        .contains(report.entry().id());
    }

    private static LocalDate dayBefore(FollowUp followUp) {
        return followUp.nextOn().map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
    }
}
