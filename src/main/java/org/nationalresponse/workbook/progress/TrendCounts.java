package org.nationalresponse.workbook.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.nationalresponse.workbook.progress.TrendMove.Way;

/**
 * How many capabilities went which way between two rounds, and why. Each is counted once; nothing here adds up phases, and
 * nothing is a score.
 *
 * @param up by reason, how many stand in a higher phase
 * @param down by reason, how many stand in a lower one
 * @param same how many stand where they stood, without a move in between
 * @param thereAndBack how many stand where they stood and were elsewhere in between
 * @param editionBefore how many of the earlier round split, merged or were dropped with the edition
 * @param editionNow how many of the later round came of that or are new with the edition
 */
public record TrendCounts(
        Map<TrendReason, Integer> up,
        Map<TrendReason, Integer> down,
        int same,
        int thereAndBack,
        int firstAnswered,
        int noLongerAssessed,
        int notAssessed,
        int editionBefore,
        int editionNow) {

    public TrendCounts {
        up = Map.copyOf(up);
        down = Map.copyOf(down);
    }

    public static TrendCounts of(List<TrendMove> all) {
        // What was asked only in between is a capability of neither round.
        List<TrendMove> moves = all.stream().filter(TrendMove::ofEitherRound).toList();
        return new TrendCounts(
                byReason(moves, Way.UP),
                byReason(moves, Way.DOWN),
                count(moves, Way.SAME),
                count(moves, Way.THERE_AND_BACK),
                sum(moves, Way.FIRST_ANSWERED, move -> move.to().sum(move.strand().now()).assessed()),
                sum(moves, Way.NO_LONGER_ASSESSED, move -> move.from().sum(move.strand().before()).assessed()),
                moves.stream().filter(move -> move.way() != Way.EDITION).mapToInt(TrendCounts::notAssessed).sum(),
                sum(moves, Way.EDITION, move -> move.strand().before().size()),
                sum(moves, Way.EDITION, move -> move.strand().now().size()));
    }

    /** How many stand in a higher phase because something changed in the country. */
    public int realUp() {
        return up(TrendReason.REAL_PROGRESS);
    }

    /** How many stand in a lower phase because something changed in the country: real setbacks. */
    public int realDown() {
        return down(TrendReason.REAL_PROGRESS);
    }

    public int up(TrendReason reason) {
        return up.getOrDefault(reason, 0);
    }

    public int down(TrendReason reason) {
        return down.getOrDefault(reason, 0);
    }

    /** How many stand in another phase for a reason, up or down. */
    public int moved(TrendReason reason) {
        return up(reason) + down(reason);
    }

    private static Map<TrendReason, Integer> byReason(List<TrendMove> moves, Way way) {
        Map<TrendReason, Integer> counts = new EnumMap<>(TrendReason.class);
        moves.stream()
                .filter(move -> move.way() == way)
                .forEach(move -> counts.merge(move.reason().orElse(TrendReason.NOT_SAID), 1, Integer::sum));
        return counts;
    }

    /** Of those that came or went together, some may have a phase and others none. */
    private static int notAssessed(TrendMove move) {
        int asked = Math.max(move.strand().before().size(), move.strand().now().size());
        int before = move.from().sum(move.strand().before()).assessed();
        int now = move.to().sum(move.strand().now()).assessed();
        return asked - Math.max(before, now);
    }

    private static int sum(List<TrendMove> moves, Way way, ToIntFunction<TrendMove> number) {
        return moves.stream().filter(move -> move.way() == way).mapToInt(number).sum();
    }

    private static int count(List<TrendMove> moves, Way way) {
        return (int) moves.stream().filter(move -> move.way() == way).count();
    }
}
