package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;

/**
 * What political will shows, and the phases beside it. The two are set side by side; nothing here reckons one out of the other.
 * Source: seed document "Political will", statements B1a to B7, B4 for the phases.
 */
public final class Beside {

    public static final Kind STATEMENT = new Kind("statement");
    public static final Kind BUDGET_LINE = new Kind("budget-line");
    public static final Kind STAFFING = new Kind("staffing");
    public static final Kind PLAN = new Kind("plan");
    public static final Kind PLEDGE = new Kind("pledge");

    private static final Set<String> LEADERS = Set.of("head", "minister");

    private Beside() {}

    /**
     * A leader's word.
     *
     * @param on the day on which it was said
     * @param months its age in full months
     * @param online whether it named the internet; absent where nobody noted it
     */
    public record Spoken(Entry entry, LocalDate on, long months, Optional<Boolean> online) {}

    /**
     * The phase of a capability in this round and the one before.
     *
     * @param now 1 to {@link Pack#PHASES}, absent for not assessed
     * @param before the same in the round before
     */
    public record Phases(String capability, Optional<Integer> now, Optional<Integer> before) {}

    /** The latest statement of a head of government or a minister up to today; one without a day cannot be the latest. */
    public static Optional<Spoken> latestStatement(Workbook workbook, LocalDate today) {
        return workbook.current(STATEMENT).stream()
                .filter(entry -> entry.text("rank").filter(LEADERS::contains).isPresent())
                .flatMap(entry -> entry.date("on").stream()
                        .filter(on -> !on.isAfter(today))
                        .map(on -> new Spoken(
                                entry, on, ChronoUnit.MONTHS.between(on, today), entry.text("mentionsOnline").map("yes"::equals))))
                .max(Comparator.comparing(Spoken::on));
    }

    /** The plans that are not over, the one that reaches furthest first; those without an end last. */
    public static List<Entry> plans(Workbook workbook, Register register) {
        return workbook.current(new Kind(register.id())).stream()
                .filter(plan -> register.closed().filter(closed -> closed.holds(plan.fields())).isEmpty())
                .sorted(Comparator.comparing(
                        plan -> plan.date("ends").orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    /** Of the pledges, those that lead to a record of political will which is still there. */
    public static Progress backedPledges(Workbook workbook, Register register) {
        List<Entry> pledges = workbook.current(new Kind(register.id()));
        int backed = (int) pledges.stream().filter(pledge -> backed(workbook, register, pledge)).count();
        return new Progress(backed, pledges.size());
    }

    /** The phases of what moves with a capability, in the order of the pack. */
    public static List<Phases> phases(Workbook workbook, Round round, Capability capability) {
        Optional<Round> before = roundBefore(workbook, round);
        return capability.movesWith().stream()
                .map(id -> new Phases(
                        id,
                        round.rating(workbook, id).phase(),
                        before.flatMap(earlier -> earlier.rating(workbook, id).phase())))
                .toList();
    }

    /** The round that came before one; absent for the first. */
    public static Optional<Round> roundBefore(Workbook workbook, Round round) {
        return workbook.current(Round.KIND).stream()
                .map(Round::new)
                .filter(each -> each.number() < round.number())
                .max(Comparator.comparingInt(Round::number));
    }

    private static boolean backed(Workbook workbook, Register register, Entry pledge) {
        List<String> links = pledge.codes("backedBy");
        return register.field("backedBy").stream()
                .flatMap(field -> field.rules().to().stream())
                .flatMap(to -> workbook.current(new Kind(to)).stream())
                .anyMatch(entry -> links.contains(entry.id().toString()));
    }
}
