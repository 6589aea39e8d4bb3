package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.framework.Register;

/**
 * What wants a look among pledges: whether a pledge is measured (seed document on international commitments, statement A4e),
 * backed by political will (A3b) and public (A4a), and whether its days have passed.
 */
final class CommitmentFindings {

    private static final String HORIZON = "horizonYear";

    private final Ground ground;
    private final Optional<Register> register;
    /** The lists whose records can stand behind a pledge. */
    private final List<String> backers;

    private CommitmentFindings(Ground ground) {
        this.ground = ground;
        this.register = ground.words().register(Pledge.KIND.name());
        this.backers = register.flatMap(pledges -> pledges.field(Pledge.BACKED_BY))
                .map(field -> field.rules().to())
                .orElse(List.of());
    }

    static Stream<Finding> of(Ground ground) {
        CommitmentFindings findings = new CommitmentFindings(ground);
        return Pledges.of(ground.workbook(), ground.today()).stream()
                .flatMap(standing -> Stream.of(
                                findings.doneWithoutMeasure(standing),
                                findings.late(standing),
                                findings.unmeasured(standing),
                                findings.unbacked(standing.pledge()),
                                findings.notPublic(standing.pledge()),
                                findings.horizon(standing.pledge()))
                        .flatMap(Function.identity()));
    }

    private Stream<Finding> doneWithoutMeasure(PledgeStanding standing) {
        return found(
                standing.state() == PledgeStanding.State.DONE_WITHOUT_MEASURE,
                Rule.PLEDGE_DONE,
                standing.pledge(),
                Pledge.STATUS,
                standing.pledge().doneOn());
    }

    private Stream<Finding> late(PledgeStanding standing) {
        if (!standing.pledge().open()) {
            return Stream.empty();
        }
        return standing.late(ground.today()).stream().map(milestone -> late(milestone, standing.pledge()));
    }

    private Finding late(Milestone milestone, Pledge pledge) {
        LocalDate due = milestone.due().orElseThrow();
        return Finding.of(
                Rule.MILESTONE_PAST,
                Target.record(Milestone.KIND, milestone.entry().id(), Milestone.DUE),
                List.of(due),
                "pledge", ground.named(pledge.entry()),
                "milestone", ground.named(milestone.entry()),
                "due", due);
    }

    private Stream<Finding> unmeasured(PledgeStanding standing) {
        return found(
                standing.pledge().open() && !standing.mayBeDone(), Rule.PLEDGE_UNMEASURED, standing.pledge(), "", "");
    }

    /** A record that was taken out, or is not there, backs nothing. */
    private Stream<Finding> unbacked(Pledge pledge) {
        boolean backed = pledge.entry().records(Pledge.BACKED_BY).stream()
                .anyMatch(id -> backers.stream().anyMatch(kind -> counts(kind, id)));
        return found(!pledge.dropped() && !backed, Rule.PLEDGE_UNBACKED, pledge, Pledge.BACKED_BY, "");
    }

    private boolean counts(String kind, UUID id) {
        Entry entry = ground.workbook().entry(new Kind(kind), id);
        return !entry.fields().isEmpty() && !entry.retired();
    }

    private Stream<Finding> notPublic(Pledge pledge) {
        return found(
                !pledge.dropped() && pledge.notPublished() && reasonIsMissing(pledge),
                Rule.PLEDGE_NOT_PUBLIC,
                pledge,
                Pledge.PUBLISHED,
                "");
    }

    /** Whether the register asks why a pledge is not public, and nobody said. */
    private boolean reasonIsMissing(Pledge pledge) {
        List<Register.Field> reasons = register.map(Register::fields)
                .map(fields -> fields.filter(field -> field.condition()
                                .filter(on -> on.field().equals(Pledge.PUBLISHED) && on.codes().contains("no"))
                                .isPresent())
                        .toList())
                .orElse(List.of());
        return !reasons.isEmpty()
                && reasons.stream().allMatch(field -> pledge.entry().text(field.id()).isEmpty());
    }

    private Stream<Finding> horizon(Pledge pledge) {
        Optional<Integer> year = pledge.entry().year(HORIZON).filter(each -> each < ground.today().getYear());
        return found(
                pledge.open() && year.isPresent(),
                Rule.PLEDGE_HORIZON,
                pledge,
                HORIZON,
                year.map(String::valueOf).orElse(""));
    }

    private Stream<Finding> found(boolean holds, Rule rule, Pledge pledge, String field, Object fact) {
        return holds
                ? Stream.of(Finding.of(
                        rule,
                        Target.record(Pledge.KIND, pledge.entry().id(), field),
                        List.of(fact),
                        "pledge", ground.named(pledge.entry()),
                        "fact", fact))
                : Stream.empty();
    }
}
