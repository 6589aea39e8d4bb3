package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Recommendation;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.ReportDates;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads where reporting stands under each instrument, and how many recommendations are open. */
final class ReportReader {

    private static final int MOST = 4;

    private final Source source;
    private final RecordWords words;
    private final List<Report> reports;

    private ReportReader(Source source) {
        this.source = source;
        this.words = source.words();
        this.reports = Report.of(source.workbook());
    }

    static Few<BriefRecords.ReportLine> reports(Source source) {
        ReportReader reader = new ReportReader(source);
        List<BriefRecords.ReportLine> lines = new ArrayList<>(
                reader.reports.stream().map(Report::instrument).distinct().map(reader::line).toList());
        lines.sort(Comparator.comparing(line -> line.next().orElse(LocalDate.MAX)));
        return Few.of(lines, MOST);
    }

    static BriefRecords.Recommendations recommendations(Source source) {
        List<Recommendation> all = Recommendation.of(source.workbook());
        return new BriefRecords.Recommendations((int) all.stream().filter(Recommendation::open).count(), all.size());
    }

    private BriefRecords.ReportLine line(String instrument) {
        Optional<Report> last = of(instrument).filter(Report::submitted).max(bySubmission());
        Report shown = last.orElseGet(() -> of(instrument).findFirst().orElseThrow());
        Optional<LocalDate> set = ReportDates.setByCommittee(source.workbook(), instrument);
        return new BriefRecords.ReportLine(
                name(instrument),
                state(last, shown),
                said(shown, Report.ONLINE_ABUSE),
                said(shown, Report.ONLINE_OPPORTUNITIES),
                set.or(() -> ReportDates.suggested(source.workbook(), source.standings(), instrument)),
                set.isPresent());
    }

    private static Comparator<Report> bySubmission() {
        return Comparator.comparing(report -> report.submittedOn().orElse(LocalDate.MIN));
    }

    private Stream<Report> of(String instrument) {
        return reports.stream().filter(report -> report.instrument().equals(instrument));
    }

    private String state(Optional<Report> last, Report shown) {
        if (last.isPresent()) {
            return last.get().submittedOn()
                    .map(source.texts()::date)
                    .orElseGet(() -> source.texts().get("brief.report.sent-undated"));
        }
        return register().flatMap(register -> register.field(Report.STAGE)
                        .flatMap(field -> words.value(register, field, shown.entry())))
                .map(stage -> source.texts().get("brief.report.not-sent-yet", "stage", stage))
                .orElseGet(() -> source.texts().get("brief.report.not-sent"));
    }

    private Optional<String> said(Report report, String field) {
        return register().flatMap(register -> register.field(field)
                .flatMap(asked -> words.value(register, asked, report.entry())));
    }

    private Optional<Register> register() {
        return words.register(Report.KIND.name());
    }

    private String name(String instrument) {
        if (instrument.isBlank()) {
            return source.texts().get("brief.report.no-instrument");
        }
        String key = "instrument." + instrument + ".name";
        return source.texts().knows(key) ? source.texts().get(key) : instrument;
    }
}
