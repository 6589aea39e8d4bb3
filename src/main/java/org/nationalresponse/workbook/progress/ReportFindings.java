package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Recommendation;
import org.nationalresponse.workbook.country.Report;

/**
 * What a report says of children online (seed document on international commitments, statement A4f), whether it went out by the
 * day that the Committee set, and whether what was recommended has a proof.
 */
final class ReportFindings {

    private static final String EVIDENCE = "evidence";
    /** Reports that can be asked what they say of children online; others, as on armed conflict, are not. */
    private static final Set<String> REPORTS_THAT_SPEAK_OF_IT = Set.of("", "CRC", "OPSC", "ACRWC", "LANZ");

    private ReportFindings() {}

    static Stream<Finding> of(Ground ground) {
        Stream<Finding> reports = Report.of(ground.workbook()).stream()
                .flatMap(report -> Stream.of(
                                silent(ground, report, Report.ONLINE_ABUSE, Rule.REPORT_ABUSE),
                                silent(ground, report, Report.ONLINE_OPPORTUNITIES, Rule.REPORT_OPPORTUNITIES),
                                notNoted(ground, report),
                                datePassed(ground, report))
                        .flatMap(Function.identity()));
        Stream<Finding> recommendations =
                Recommendation.of(ground.workbook()).stream().flatMap(each -> unproved(ground, each));
        return Stream.concat(reports, recommendations);
    }

    private static Stream<Finding> silent(Ground ground, Report report, String field, Rule rule) {
        boolean silent = REPORTS_THAT_SPEAK_OF_IT.contains(report.instrument()) && report.entry().is(field, "no");
        return silent ? Stream.of(found(ground, report, field, rule, Optional.empty())) : Stream.empty();
    }

    /** Before a report goes out, an open question is only an open question. */
    private static Stream<Finding> notNoted(Ground ground, Report report) {
        boolean asked = REPORTS_THAT_SPEAK_OF_IT.contains(report.instrument()) && report.submitted();
        return Stream.of(Report.ONLINE_ABUSE, Report.ONLINE_OPPORTUNITIES)
                .filter(field -> asked && report.entry().text(field).isEmpty())
                .limit(1)
                .map(field -> found(ground, report, field, Rule.REPORT_NOT_NOTED, Optional.empty()));
    }

    private static Stream<Finding> datePassed(Ground ground, Report report) {
        return ground.past(report.committeeDue()) && !report.submitted()
                ? Stream.of(found(ground, report, Report.COMMITTEE_DUE, Rule.REPORT_DATE_PASSED, report.committeeDue()))
                : Stream.empty();
    }

    private static Finding found(Ground ground, Report report, String field, Rule rule, Optional<LocalDate> date) {
        return Finding.of(
                rule,
                Target.record(Report.KIND, report.entry().id(), field),
                List.of(date),
                "report", ground.named(report.entry()),
                "date", date.<Object>map(Function.identity()).orElse(""));
    }

    private static Stream<Finding> unproved(Ground ground, Recommendation each) {
        return !each.entry().is(Recommendation.STATUS, "done") || each.entry().text(EVIDENCE).isPresent()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Rule.RECOMMENDATION_UNPROVED,
                        Target.record(Recommendation.KIND, each.entry().id(), EVIDENCE),
                        List.of(),
                        "recommendation", ground.named(each.entry())));
    }
}
