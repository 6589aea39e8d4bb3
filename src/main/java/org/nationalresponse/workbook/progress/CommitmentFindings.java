package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/**
 * What wants a look among pledges and reports: whether a pledge is measured (seed document on international commitments,
 * statement A4e), backed by political will (A3b) and public (A4a), and what a report says of the internet (A4f).
 */
final class CommitmentFindings {

    /** Reports that can be asked what they say of children online; others, as on armed conflict, are not. */
    private static final Set<String> REPORTS_THAT_SPEAK_OF_IT = Set.of("", "CRC", "OPSC", "ACRWC", "LANZ");

    private final Workbook workbook;
    private final RecordWords words;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    private CommitmentFindings(Workbook workbook, RecordWords words, LocalDate today) {
        this.workbook = workbook;
        this.words = words;
        this.today = today;
    }

    static List<Finding> of(Workbook workbook, RecordWords words, LocalDate today) {
        CommitmentFindings findings = new CommitmentFindings(workbook, words, today);
        Optional<Register> register = words.register(Pledge.KIND.name());
        Pledges.of(workbook, today).forEach(standing -> findings.pledge(standing, register));
        Report.of(workbook).forEach(findings::report);
        return findings.found;
    }

    private void pledge(PledgeStanding standing, Optional<Register> register) {
        Pledge pledge = standing.pledge();
        Object title = Named.of(words, pledge.entry());
        if (standing.state() == PledgeStanding.State.DONE_WITHOUT_MEASURE) {
            add(
                    Finding.Severity.CONTRADICTION,
                    Message.of("progress.finding.pledge-done", "pledge", title),
                    Target.record(Pledge.KIND, pledge.entry().id(), Pledge.STATUS));
        }
        if (pledge.dropped()) {
            return;
        }
        if (pledge.open()) {
            standing.late(today).forEach(milestone -> late(milestone, title));
            if (!standing.mayBeDone()) {
                attention(Message.of("progress.finding.pledge-unmeasured", "pledge", title), pledge.entry(), "");
            }
        }
        if (!backed(pledge, register)) {
            attention(Message.of("progress.finding.pledge-unbacked", "pledge", title), pledge.entry(), Pledge.BACKED_BY);
        }
        if (pledge.notPublished() && reasonIsMissing(pledge, register)) {
            attention(Message.of("progress.finding.pledge-not-public", "pledge", title), pledge.entry(), Pledge.PUBLISHED);
        }
    }

    private void late(Milestone milestone, Object pledge) {
        attention(
                Message.of(
                        "progress.finding.milestone-past",
                        "pledge", pledge,
                        "milestone", Named.of(words, milestone.entry()),
                        "due", milestone.due().orElseThrow()),
                milestone.entry(),
                Milestone.DUE);
    }

    /** A record that was taken out, or is not there, backs nothing. */
    private boolean backed(Pledge pledge, Optional<Register> register) {
        List<String> kinds = register.flatMap(pledges -> pledges.field(Pledge.BACKED_BY))
                .map(field -> field.rules().to())
                .orElse(List.of());
        return pledge.entry().records(Pledge.BACKED_BY).stream().anyMatch(id -> kinds.stream().anyMatch(kind -> counts(kind, id)));
    }

    private boolean counts(String kind, UUID id) {
        Entry entry = workbook.entry(new Kind(kind), id);
        return !entry.fields().isEmpty() && !entry.retired();
    }

    /** Whether the register asks why a pledge is not public, and nobody said. */
    private static boolean reasonIsMissing(Pledge pledge, Optional<Register> register) {
        List<Register.Field> reasons = register.map(Register::fields)
                .map(fields -> fields.filter(field -> field.condition()
                                .filter(on -> on.field().equals(Pledge.PUBLISHED) && on.codes().contains("no"))
                                .isPresent())
                        .toList())
                .orElse(List.of());
        return !reasons.isEmpty()
                && reasons.stream().allMatch(field -> pledge.entry().text(field.id()).isEmpty());
    }

    /** Before a report goes out, an open question is only an open question. */
    private void report(Report report) {
        if (!REPORTS_THAT_SPEAK_OF_IT.contains(report.instrument())) {
            return;
        }
        Object title = Named.of(words, report.entry());
        if (report.entry().is(Report.ONLINE_ABUSE, "no")) {
            attention(Message.of("progress.finding.report-abuse", "report", title), report.entry(), Report.ONLINE_ABUSE);
        }
        if (report.entry().is(Report.ONLINE_OPPORTUNITIES, "no")) {
            attention(
                    Message.of("progress.finding.report-opportunities", "report", title),
                    report.entry(),
                    Report.ONLINE_OPPORTUNITIES);
        }
        boolean open = report.entry().text(Report.ONLINE_ABUSE).isEmpty()
                || report.entry().text(Report.ONLINE_OPPORTUNITIES).isEmpty();
        if (report.submitted() && open) {
            attention(Message.of("progress.finding.report-not-noted", "report", title), report.entry(), Report.ONLINE_ABUSE);
        }
    }

    private void attention(Message text, Entry entry, String field) {
        add(Finding.Severity.ATTENTION, text, Target.record(entry.kind(), entry.id(), field));
    }

    private void add(Finding.Severity severity, Message text, Target target) {
        found.add(new Finding(severity, text, target));
    }
}
