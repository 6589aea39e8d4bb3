package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Reporting;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * When a country's next report on an instrument is due: the day that the Committee set, else what the instrument's own rule
 * suggests.
 */
public final class ReportDates {

    private ReportDates() {}

    /** What the rule alone gives, as a sentence to show beside the Committee's date; absent where it gives nothing. */
    public static Optional<Message> suggestion(Workbook workbook, List<Standing> standings, String instrument) {
        return suggested(workbook, standings, instrument)
                .map(date -> Message.of(
                        "progress.report.suggestion",
                        "date", date,
                        "article", reporting(standings, instrument).orElseThrow().article()));
    }

    /** The day that the instrument's own rule gives, whether or not the Committee set another. */
    public static Optional<LocalDate> suggested(Workbook workbook, List<Standing> standings, String instrument) {
        List<Report> submitted = reports(workbook, instrument).stream().filter(Report::submitted).toList();
        Optional<LocalDate> last = submitted.stream().flatMap(report -> report.submittedOn().stream()).max(LocalDate::compareTo);
        if (last.isEmpty() && !submitted.isEmpty()) {
            // A report went out and nobody noted when: nothing to reckon from.
            return Optional.empty();
        }
        return reporting(standings, instrument)
                .flatMap(rule -> rule.suggested(standing(standings, instrument).orElseThrow(), standings, last));
    }

    /**
     * The day that the Committee has set for the next report: of one that is still to go out, else what was named for the next
     * when the last one went out. Where there is one, no suggestion stands beside it.
     */
    public static Optional<LocalDate> setByCommittee(Workbook workbook, String instrument) {
        return askedFor(workbook, instrument)
                .or(() -> latest(workbook, instrument).stream()
                        .flatMap(report -> report.nextDue().stream())
                        .min(LocalDate::compareTo));
    }

    /** The reports that went out on an instrument and whose next day still counts: no later report has taken their place. */
    static Set<UUID> thatNameTheNext(Workbook workbook, String instrument) {
        return askedFor(workbook, instrument).isPresent()
                ? Set.of()
                : latest(workbook, instrument).stream().map(report -> report.entry().id()).collect(Collectors.toSet());
    }

    /** The report that is being written on an instrument. */
    static Optional<Report> open(Workbook workbook, String instrument) {
        return reports(workbook, instrument).stream().filter(report -> !report.submitted()).findFirst();
    }

    private static Optional<LocalDate> askedFor(Workbook workbook, String instrument) {
        return reports(workbook, instrument).stream()
                .filter(report -> !report.submitted())
                .flatMap(report -> report.committeeDue().stream())
                .min(LocalDate::compareTo);
    }

    /** The report that went out last; several where nobody noted the day of any, or of the same day. */
    private static List<Report> latest(Workbook workbook, String instrument) {
        List<Report> submitted = reports(workbook, instrument).stream().filter(Report::submitted).toList();
        Optional<LocalDate> last = submitted.stream().flatMap(report -> report.submittedOn().stream()).max(LocalDate::compareTo);
        return submitted.stream().filter(report -> report.submittedOn().equals(last)).toList();
    }

    private static List<Report> reports(Workbook workbook, String instrument) {
        if (instrument.isEmpty()) {
            return Report.of(workbook).stream().filter(report -> report.instrument().isEmpty()).toList();
        }
        return workbook.where(Report.KIND, Report.INSTRUMENT, instrument).stream()
                .filter(entry -> !entry.retired())
                .map(Report::new)
                .toList();
    }

    private static Optional<Standing> standing(List<Standing> standings, String instrument) {
        return standings.stream().filter(standing -> standing.instrument().id().equals(instrument)).findFirst();
    }

    private static Optional<Reporting> reporting(List<Standing> standings, String instrument) {
        return standing(standings, instrument).flatMap(standing -> standing.instrument().reporting());
    }
}
