package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;

/**
 * What wants a look among the signs of political will: whether it outlasts the next election (seed document on political will,
 * statement B6b), and how old the latest word of a leader is (B1a).
 */
final class WillFindings {

    /** What ends this close to the election may lapse with the government. */
    private static final long ELECTION_MONTHS = 12;
    /** A leader's word older than this wants a newer one. */
    private static final long STATEMENT_MONTHS = 12;

    private final Workbook workbook;
    private final LocalDate today;
    /** Absent where the day that is entered has passed. */
    private final Optional<LocalDate> election;
    private final List<Finding> found = new ArrayList<>();

    private WillFindings(Workbook workbook, LocalDate today) {
        this.workbook = workbook;
        this.today = today;
        this.election = Profile.of(workbook).nextElection().filter(day -> !day.isBefore(today));
    }

    static List<Finding> of(Workbook workbook, LocalDate today) {
        WillFindings findings = new WillFindings(workbook, today);
        Optional<Message> together = findings.allEnd();
        Target ends = new Target(Kind.MANDATE.name(), Mandate.HOLDER_ENDS);
        together.ifPresent(text -> findings.attention(text, ends));
        Mandate.of(workbook).forEach(mandate -> findings.mandate(mandate, together.isPresent(), ends));
        findings.electionPassed();
        findings.planEnded();
        findings.statement();
        return findings.found;
    }

    /** The warning where mandate, plan and money all end within a year of the next election, before or after. */
    private Optional<Message> allEnd() {
        Optional<LocalDate> mandate = latest(Mandate.of(workbook).stream().map(Mandate::holderEnds));
        Optional<LocalDate> plan = planEnds();
        Optional<LocalDate> money = latest(BudgetLine.of(workbook).stream().map(BudgetLine::ends));
        if (Stream.of(mandate, plan, money).allMatch(this::nearElection)) {
            return Optional.of(Message.of(
                    "progress.finding.all-near-election",
                    "mandate", mandate.get(),
                    "plan", plan.get(),
                    "money", money.get(),
                    "election", election.get()));
        }
        return Optional.empty();
    }

    private void mandate(Mandate mandate, boolean namedAlready, Target ends) {
        if (mandate.holderEnds().filter(today::isAfter).isPresent()) {
            found.add(new Finding(Finding.Severity.CONTRADICTION, Message.of("progress.finding.mandate-ended"), ends));
        } else if (!namedAlready && nearElection(mandate.holderEnds())) {
            attention(
                    Message.of(
                            "progress.finding.mandate-near-election",
                            "ends", mandate.holderEnds().get(),
                            "election", election.get()),
                    ends);
        }
    }

    private void electionPassed() {
        Profile.of(workbook).nextElection().filter(today::isAfter).ifPresent(day -> attention(
                Message.of("progress.finding.election-past", "date", day), Target.page(Target.SUMMARY)));
    }

    private void planEnded() {
        planEnds().filter(today::isAfter).ifPresent(ended -> Plan.of(workbook).stream()
                .filter(plan -> plan.current() && plan.ends().equals(Optional.of(ended)))
                .findFirst()
                .ifPresent(plan -> attention(
                        Message.of("progress.finding.plan-ended", "date", ended),
                        Target.record(Plan.KIND, plan.entry().id(), Plan.ENDS))));
    }

    /** Only an old word is named: where there is none at all, nobody may have looked yet. */
    private void statement() {
        Statement.of(workbook).stream()
                .filter(statement -> statement.byHeadOrMinister() && statement.on().isPresent())
                .max(Comparator.comparing(statement -> statement.on().orElseThrow()))
                .filter(latest -> !latest.on().orElseThrow().isAfter(today.minusMonths(STATEMENT_MONTHS)))
                .ifPresent(latest -> attention(
                        Message.of("progress.finding.statement-old", "date", latest.on().orElseThrow()),
                        Target.record(Statement.KIND, latest.entry().id(), Statement.ON)));
    }

    private Optional<LocalDate> planEnds() {
        return latest(Plan.of(workbook).stream().filter(Plan::current).map(Plan::ends));
    }

    private boolean nearElection(Optional<LocalDate> ends) {
        return election.isPresent()
                && ends.filter(day -> !day.isAfter(election.get().plusMonths(ELECTION_MONTHS))
                                && !day.isBefore(election.get().minusMonths(ELECTION_MONTHS)))
                        .isPresent();
    }

    private static Optional<LocalDate> latest(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private void attention(Message text, Target target) {
        found.add(new Finding(Finding.Severity.ATTENTION, text, target));
    }
}
