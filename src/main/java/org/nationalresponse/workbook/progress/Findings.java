package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/** Consistency rules over a workbook, contradictions first. */
public final class Findings {

    /** A treaty status older than this wants a new look. */
    private static final long CHECK_MONTHS = 12;
    /** A term that ends this close to the election may lapse with the government. */
    private static final long ELECTION_MONTHS = 12;
    /** The lowest phase in which a rating without any proof is worth a look. */
    private static final int PHASE_THAT_NEEDS_PROOF = 3;

    private Findings() {}

    public static List<Finding> of(Workbook workbook, List<Pack> packs, List<Standing> standings, LocalDate today) {
        List<Finding> all = new ArrayList<>();
        Round.latest(workbook).ifPresent(round -> {
            for (Pack pack : packs) {
                pack.capabilities().forEach(capability -> capability(workbook, round, pack, capability, all));
            }
        });
        Mandate.of(workbook).forEach(mandate -> mandate(workbook, mandate, today, all));
        standings.forEach(standing -> treaty(standing, today, all));
        return Stream.of(Finding.Severity.values())
                .flatMap(severity -> all.stream().filter(finding -> finding.severity() == severity))
                .toList();
    }

    private static void capability(
            Workbook workbook, Round round, Pack pack, Capability capability, List<Finding> all) {
        String name = pack.texts().get(capability.id() + ".name");
        int proofs = 0;
        for (Criterion criterion : capability.criteria()) {
            Answer answer = round.answer(workbook, criterion.id());
            proofs += answer.evidence().isPresent() ? 1 : 0;
            if (answer.value().filter(value -> value == Answer.Value.NOT_APPLICABLE).isPresent() && !answer.answered()) {
                all.add(new Finding(
                        Finding.Severity.ATTENTION,
                        Message.of("progress.finding.no-reason", "capability", name),
                        new Target(capability.id(), criterion.id())));
            }
        }
        int phase = round.rating(workbook, capability.id()).phase().orElse(0);
        if (phase >= PHASE_THAT_NEEDS_PROOF && proofs == 0) {
            all.add(new Finding(
                    Finding.Severity.CONTRADICTION,
                    Message.of("progress.finding.phase-without-proof", "phase", phase, "capability", name),
                    Target.page(capability.id())));
        }
        boolean unmet = capability.criteria().stream()
                .anyMatch(criterion -> round.answer(workbook, criterion.id())
                        .value()
                        .filter(value -> value == Answer.Value.NOT_MET)
                        .isPresent());
        if (phase == Pack.PHASES && unmet) {
            all.add(new Finding(
                    Finding.Severity.CONTRADICTION,
                    Message.of("progress.finding.mature-with-unmet", "capability", name),
                    Target.page(capability.id())));
        }
    }

    private static void mandate(Workbook workbook, Mandate mandate, LocalDate today, List<Finding> all) {
        Target ends = new Target(Kind.MANDATE.name(), Mandate.HOLDER_ENDS);
        if (mandate.holderEnds().filter(today::isAfter).isPresent()) {
            all.add(new Finding(Finding.Severity.CONTRADICTION, Message.of("progress.finding.mandate-ended"), ends));
        } else {
            electionWarning(workbook, mandate)
                    .ifPresent(text -> all.add(new Finding(Finding.Severity.ATTENTION, text, ends)));
        }
    }

    /** The warning where the holder's term ends within a year of the next election, before or after. */
    public static Optional<Message> electionWarning(Workbook workbook, Mandate mandate) {
        return Profile.of(workbook).nextElection().flatMap(election -> mandate.holderEnds()
                .filter(ends -> !ends.isAfter(election.plusMonths(ELECTION_MONTHS))
                        && !ends.isBefore(election.minusMonths(ELECTION_MONTHS)))
                .map(ends -> Message.of("progress.finding.mandate-near-election", "ends", ends, "election", election)));
    }

    private static void treaty(Standing standing, LocalDate today, List<Finding> all) {
        Target target = new Target(Target.TREATIES, standing.instrument().id());
        String id = standing.instrument().id();
        boolean known = standing.state() != Standing.State.NOT_RECORDED && standing.state() != Standing.State.NOT_OPEN;
        if (!known || !standing.instrument().ratifiable()) {
            return;
        }
        if (standing.checkedOn().isEmpty()) {
            all.add(new Finding(
                    Finding.Severity.ATTENTION, Message.of("progress.finding.never-checked", "instrument", id), target));
        } else if (unchecked(standing, today)) {
            all.add(new Finding(
                    Finding.Severity.ATTENTION,
                    Message.of("progress.finding.check-old", "instrument", id, "date", standing.checkedOn().get()),
                    target));
        }
    }

    /** Whether nobody has compared the entry with the depositary for a year, or ever. */
    public static boolean unchecked(Standing standing, LocalDate today) {
        return standing.checkedOn()
                .filter(date -> date.isAfter(today.minusMonths(CHECK_MONTHS)))
                .isEmpty();
    }
}
