package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Lineage.Kind;
import org.nationalresponse.workbook.progress.Lineage.Strand;

/**
 * What a capability did from one round to a later one; where the edition changed, those that split or merged together.
 *
 * @param whole the difference between the two rounds alone
 * @param parts what it did in each step between; their sums make up the whole
 */
public record TrendMove(Strand strand, TrendRound from, TrendRound to, TrendSum whole, List<TrendPart> parts) {

    public TrendMove {
        parts = List.copyOf(parts);
    }

    /** Which way it went. Every capability goes exactly one. */
    public enum Way {
        UP,
        DOWN,
        SAME,
        /** The phase is what it was, and was another in between. */
        THERE_AND_BACK,
        FIRST_ANSWERED,
        NO_LONGER_ASSESSED,
        NOT_ASSESSED,
        /** Split, merged, new or dropped with the edition: not to be compared, and never progress. */
        EDITION
    }

    /** Whether either of the two rounds asks it; else only one in between did. */
    public boolean ofEitherRound() {
        return !strand.before().isEmpty() || !strand.now().isEmpty();
    }

    public Way way() {
        if (strand.edition() && strand.kind() != Kind.SAME) {
            return Way.EDITION;
        }
        int before = from.sum(strand.before()).assessed();
        int now = to.sum(strand.now()).assessed();
        if (before == 0 || now == 0) {
            return now > 0 ? Way.FIRST_ANSWERED : before > 0 ? Way.NO_LONGER_ASSESSED : Way.NOT_ASSESSED;
        }
        int step = now().orElseThrow().compareTo(before().orElseThrow());
        return step > 0 ? Way.UP : step < 0 ? Way.DOWN : parts.isEmpty() ? Way.SAME : Way.THERE_AND_BACK;
    }

    /** Why: the reason of all its parts; absent where it did nothing. */
    public Optional<TrendReason> reason() {
        Set<TrendReason> reasons = parts.stream().map(TrendPart::reason).collect(Collectors.toSet());
        return reasons.size() > 1 ? Optional.of(TrendReason.SEVERAL) : reasons.stream().findFirst();
    }

    /** Phases up or down for a reason in all steps together; what came in or went out moves none. */
    public int steps(TrendReason reason) {
        return parts.stream().filter(part -> part.reason() == reason).mapToInt(TrendPart::steps).sum();
    }

    /** The phase in the earlier round of the only capability there; absent for not assessed, and for several. */
    public Optional<Integer> before() {
        return only(strand.before()).flatMap(from::phase);
    }

    /** The phase in the later round of the only capability there; absent for not assessed, and for several. */
    public Optional<Integer> now() {
        return only(strand.now()).flatMap(to::phase);
    }

    private static Optional<Asked> only(List<Asked> asked) {
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }
}
