package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Statement;

/**
 * What wants a look among the signs of political will: whether it outlasts the next election (seed document on political will,
 * statement B6b), and how old the latest word of a leader is (B1a).
 */
final class WillFindings {

    /** What ends this close to the election may lapse with the government. */
    private static final long ELECTION_MONTHS = 12;

    private final Ground ground;
    private final List<Mandate> mandates;
    private final List<Plan> plans;
    /** Absent where the day that is entered has passed. */
    private final Optional<LocalDate> election;

    private WillFindings(Ground ground) {
        this.ground = ground;
        this.mandates = Mandate.of(ground.workbook()).stream().filter(post -> !post.entry().is(Mandate.EXISTS, "no")).toList();
        this.plans = Plan.of(ground.workbook()).stream().filter(Plan::current).toList();
        this.election = Profile.of(ground.workbook()).nextElection().filter(day -> !day.isBefore(ground.today()));
    }

    static Stream<Finding> of(Ground ground) {
        WillFindings findings = new WillFindings(ground);
        List<Finding> together = findings.allEnd().toList();
        return Stream.of(
                        together.stream(),
                        findings.mandates.stream().flatMap(mandate -> findings.mandate(mandate, !together.isEmpty())),
                        findings.electionPassed(),
                        findings.planEnded(),
                        findings.statement())
                .flatMap(Function.identity());
    }

    /** The warning where mandate, plan and money all end within a year of the next election, before or after. */
    private Stream<Finding> allEnd() {
        Optional<LocalDate> mandate = latest(mandates.stream().map(Mandate::holderEnds));
        Optional<LocalDate> plan = latest(plans.stream().map(Plan::ends));
        Optional<LocalDate> money = latest(BudgetLine.of(ground.workbook()).stream().map(BudgetLine::ends));
        if (!Stream.of(mandate, plan, money).allMatch(this::nearElection)) {
            return Stream.empty();
        }
        return mandates.stream()
                .filter(each -> each.holderEnds().equals(mandate))
                .limit(1)
                .map(each -> Finding.of(
                        Rule.ALL_NEAR_ELECTION,
                        at(each),
                        List.of(mandate, plan, money, election),
                        "mandate", mandate.get(),
                        "plan", plan.get(),
                        "money", money.get(),
                        "election", election.get()));
    }

    private Stream<Finding> mandate(Mandate mandate, boolean namedAlready) {
        if (ground.past(mandate.holderEnds())) {
            return Stream.of(Finding.of(Rule.MANDATE_ENDED, at(mandate), List.of(mandate.holderEnds())));
        }
        return namedAlready || !nearElection(mandate.holderEnds())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Rule.MANDATE_NEAR_ELECTION,
                        at(mandate),
                        List.of(mandate.holderEnds(), election),
                        "ends", mandate.holderEnds().get(),
                        "election", election.get()));
    }

    private Stream<Finding> electionPassed() {
        return Profile.of(ground.workbook()).nextElection().filter(day -> day.isBefore(ground.today())).stream()
                .map(day -> Finding.of(Rule.ELECTION_PAST, Target.page(Target.SUMMARY), List.of(day), "date", day));
    }

    private Stream<Finding> planEnded() {
        Optional<LocalDate> last = latest(plans.stream().map(Plan::ends));
        return plans.stream()
                .filter(plan -> ground.past(last) && plan.ends().equals(last))
                .limit(1)
                .map(plan -> Finding.of(
                        Rule.PLAN_ENDED,
                        Target.record(Plan.KIND, plan.entry().id(), Plan.ENDS),
                        List.of(last),
                        "date", last.get()));
    }

    /** Only an old word is named: where there is none at all, nobody may have looked yet. */
    private Stream<Finding> statement() {
        return Statement.of(ground.workbook()).stream()
                .filter(statement -> statement.byHeadOrMinister() && statement.on().isPresent())
                .max(Comparator.comparing(statement -> statement.on().orElseThrow()))
                .filter(latest -> ground.since(latest.on().orElseThrow(), 1))
                .map(latest -> Finding.of(
                        Rule.STATEMENT_OLD,
                        Target.record(Statement.KIND, latest.entry().id(), Statement.ON),
                        List.of(latest.on()),
                        "date", latest.on().orElseThrow()))
                .stream();
    }

    private boolean nearElection(Optional<LocalDate> ends) {
        return election.isPresent()
                && ends.filter(day -> !day.isAfter(election.get().plusMonths(ELECTION_MONTHS))
                                && !day.isBefore(election.get().minusMonths(ELECTION_MONTHS)))
                        .isPresent();
    }

    private static Target at(Mandate mandate) {
        return Target.record(Mandate.KIND, mandate.entry().id(), Mandate.HOLDER_ENDS);
    }

    private static Optional<LocalDate> latest(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
