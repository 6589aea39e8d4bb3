package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/**
 * What political will shows, and the phases beside it. The two are set side by side; nothing here reckons one out of the other.
 * Source: seed document "Political will", statements B1a to B7, B4 for the phases.
 */
public final class Beside {

    private static final Set<String> OVER = Set.of("ended", "dropped");

    private Beside() {}

    /**
     * A leader's word.
     *
     * @param on the day on which it was said
     * @param months its age in full months
     * @param online whether it named the internet; absent where nobody noted it
     */
    public record Spoken(Statement statement, LocalDate on, long months, Optional<Boolean> online) {}

    /**
     * The phase of a capability in this round and the one before.
     *
     * @param now 1 to {@link Pack#PHASES}, absent for not assessed
     * @param before the same in the round before
     */
    public record Phases(String capability, Optional<Integer> now, Optional<Integer> before) {}

    /** The latest statement of a head of government or a minister up to today; one without a day cannot be the latest. */
    public static Optional<Spoken> latestStatement(Workbook workbook, LocalDate today) {
        return Statement.of(workbook).stream()
                .filter(Statement::byHeadOrMinister)
                .flatMap(statement -> statement.on().stream()
                        .filter(on -> !on.isAfter(today))
                        .map(on -> new Spoken(
                                statement,
                                on,
                                ChronoUnit.MONTHS.between(on, today),
                                statement.entry().text(Statement.MENTIONS_ONLINE).map("yes"::equals))))
                .max(Comparator.comparing(Spoken::on));
    }

    /** The plans that are not over, the one that reaches furthest first; those without an end last. */
    public static List<Plan> plans(Workbook workbook) {
        return Plan.of(workbook).stream()
                .filter(plan -> OVER.stream().noneMatch(status -> plan.entry().is(Plan.STATUS, status)))
                .sorted(Comparator.comparing(plan -> plan.ends().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    /** Of the pledges that were not dropped, those that lead to a record of political will which still counts. */
    public static Progress backedPledges(Workbook workbook) {
        Set<UUID> behind = Stream.of(Statement.KIND, BudgetLine.KIND, Staffing.KIND, Plan.KIND)
                .flatMap(kind -> workbook.current(kind).stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        List<Pledge> pledges = Pledge.of(workbook).stream().filter(pledge -> !pledge.dropped()).toList();
        int backed = (int) pledges.stream()
                .filter(pledge -> pledge.entry().records(Pledge.BACKED_BY).stream().anyMatch(behind::contains))
                .count();
        return new Progress(backed, pledges.size());
    }

    /** The phases of what moves with a capability, in the order of the pack. */
    public static List<Phases> phases(Workbook workbook, Round round, Capability capability) {
        Optional<Round> before = round.before(workbook);
        return capability.movesWith().stream()
                .map(id -> new Phases(
                        id,
                        round.rating(workbook, id).phase(),
                        before.flatMap(earlier -> earlier.rating(workbook, id).phase())))
                .toList();
    }
}
