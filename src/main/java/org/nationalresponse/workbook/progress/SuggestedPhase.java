package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;

/**
 * The phase that the answers speak for, by a rule of ours that no framework gives. It stands beside the phase that people choose
 * and never in its place.
 *
 * <p>A phase is reached where every criterion placed at it is at least partly met, every criterion placed below it is met, and
 * something is there at all; phase 4 wants everything met. What does not apply, with a reason, is left out. What is not known or
 * not answered counts as not there. An answer carried over from the round before counts as it stands.
 *
 * @param phase 1 to {@link Pack#PHASES}; absent where no criterion that applies is answered
 * @param lacks what keeps the capability from the phase after it, in the pack's order; nothing where there is no phase, or none
 *     after it
 */
public record SuggestedPhase(Optional<Integer> phase, List<Lack> lacks) {

    private static final int FIRST = 1;

    public SuggestedPhase {
        lacks = List.copyOf(lacks);
    }

    public static SuggestedPhase of(Capability capability, Round round, Workbook workbook) {
        List<Given> given = applying(capability, round, workbook);
        if (given.stream().noneMatch(each -> each.answer().answered())) {
            return new SuggestedPhase(Optional.empty(), List.of());
        }
        int phase = IntStream.rangeClosed(FIRST + 1, Pack.PHASES)
                .filter(each -> lacks(each, given).isEmpty())
                .max()
                .orElse(FIRST);
        return new SuggestedPhase(Optional.of(phase), phase == Pack.PHASES ? List.of() : lacks(phase + 1, given));
    }

    /**
     * The smallest set of criteria whose answers have to rise for a phase to be reached, in the pack's order, none of them
     * further than needed.
     *
     * @param phase 1 to {@link Pack#PHASES}; for the first nothing is needed
     */
    public static List<Lack> lacksFor(int phase, Capability capability, Round round, Workbook workbook) {
        if (phase < FIRST || phase > Pack.PHASES) {
            throw new IllegalArgumentException("no phase " + phase);
        }
        return lacks(phase, applying(capability, round, workbook));
    }

    /** A criterion that applies. */
    private record Given(Criterion criterion, Answer answer) {

        Lack lack(Answer.Value needed) {
            return new Lack(criterion, answer.value(), needed);
        }

        boolean reaches(Answer.Value needed) {
            return answer.value()
                    .filter(value -> value == Answer.Value.MET || value == needed)
                    .isPresent();
        }
    }

    private static List<Given> applying(Capability capability, Round round, Workbook workbook) {
        return capability.criteria().stream()
                .map(criterion -> new Given(criterion, round.answer(workbook, criterion.id())))
                .filter(given -> !given.answer().answered()
                        || given.answer().value().filter(Answer.Value.NOT_APPLICABLE::equals).isEmpty())
                .toList();
    }

    private static List<Lack> lacks(int phase, List<Given> given) {
        if (phase == FIRST) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        for (Given each : given) {
            needed(phase, each.criterion()).filter(needed -> !each.reaches(needed)).map(each::lack).ifPresent(lacks::add);
        }
        // A phase above the first wants something to be there, also where no criterion is placed at it or below.
        if (lacks.isEmpty() && given.stream().noneMatch(each -> each.reaches(Answer.Value.PARTLY))) {
            given.stream()
                    .min(Comparator.comparingInt(each -> each.criterion().phase()))
                    .map(each -> each.lack(Answer.Value.PARTLY))
                    .ifPresent(lacks::add);
        }
        return lacks;
    }

    /** How far a criterion must be for a phase; absent where that phase does not ask for it yet. */
    private static Optional<Answer.Value> needed(int phase, Criterion criterion) {
        if (phase == Pack.PHASES || criterion.phase() < phase) {
            return Optional.of(Answer.Value.MET);
        }
        return criterion.phase() == phase ? Optional.of(Answer.Value.PARTLY) : Optional.empty();
    }
}
