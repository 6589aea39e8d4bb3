package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;

/**
 * A capability in one round and in a later one.
 *
 * @param before its phase then; absent for not assessed
 * @param now its phase in the later round
 * @param reason why the phase is another, as people said; a phase where there was none is first answered
 * @param answers the criteria whose answers differ, in the order of the pack
 */
public record RoundChange(
        String capability,
        Optional<Integer> before,
        Optional<Integer> now,
        Optional<Rating.Change> reason,
        List<AnswerChange> answers) {

    public RoundChange {
        answers = List.copyOf(answers);
    }

    /** The answer to a criterion, then and in the later round; absent for not answered. */
    public record AnswerChange(String criterion, Optional<Answer.Value> before, Optional<Answer.Value> now) {}

    /** Which way a phase went. */
    public enum Way {
        UP,
        DOWN,
        SAME,
        FIRST_ANSWERED,
        NO_LONGER_ASSESSED,
        NOT_ASSESSED
    }

    /**
     * A capability of the later round. Only one that stayed the same has a phase then: where another edition split or merged it,
     * there is nothing to set its phase against.
     *
     * @param before the earlier of the two rounds; the reason is that of the later one, against the round just before it
     * @param strand what it comes from; absent where no pack knows it: then both rounds ask it under the same id
     */
    static RoundChange of(
            Workbook workbook, Round before, Round now, Capability capability, Optional<Lineage.Strand> strand) {
        if (strand.isEmpty()) {
            return of(workbook, before, now, capability, Optional.of(capability.id()), Rating.Change.FIRST_ANSWERED);
        }
        Lineage.Kind kind = strand.get().kind();
        Optional<String> then = Optional.of(strand.get())
                .filter(each -> kind == Lineage.Kind.SAME)
                .map(each -> each.before().get(0).capability());
        boolean first = kind == Lineage.Kind.SAME || kind == Lineage.Kind.NEW;
        return of(
                workbook, before, now, capability, then,
                first ? Rating.Change.FIRST_ANSWERED : Rating.Change.EDITION_CHANGED);
    }

    private static RoundChange of(
            Workbook workbook,
            Round before,
            Round now,
            Capability capability,
            Optional<String> idThen,
            Rating.Change whereNone) {
        Rating rating = now.rating(workbook, capability.id());
        Optional<Integer> then = idThen.flatMap(id -> before.rating(workbook, id).phase());
        Optional<Integer> phase = rating.phase();
        Optional<Rating.Change> reason = Optional.empty();
        if (phase.isPresent() && !phase.equals(then)) {
            reason = rating.change().or(() -> then.isEmpty() ? Optional.of(whereNone) : Optional.empty());
        }
        return new RoundChange(
                capability.id(),
                then,
                phase,
                reason,
                capability.criteria().stream()
                        .map(criterion -> new AnswerChange(
                                criterion.id(),
                                value(before.answer(workbook, criterion.id())),
                                value(now.answer(workbook, criterion.id()))))
                        .filter(change -> !change.before().equals(change.now()))
                        .toList());
    }

    public Way way() {
        if (before.isEmpty() || now.isEmpty()) {
            boolean nothing = before.equals(now);
            return nothing ? Way.NOT_ASSESSED : before.isEmpty() ? Way.FIRST_ANSWERED : Way.NO_LONGER_ASSESSED;
        }
        int step = now.get().compareTo(before.get());
        return step == 0 ? Way.SAME : step > 0 ? Way.UP : Way.DOWN;
    }

    /** Whether the phase went up or down, and nobody has said why. */
    public boolean reasonMissing() {
        return (way() == Way.UP || way() == Way.DOWN) && reason.isEmpty();
    }

    private static Optional<Answer.Value> value(Answer answer) {
        return answer.entry().retired() ? Optional.empty() : answer.value();
    }
}
