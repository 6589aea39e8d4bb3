package org.nationalresponse.workbook.summary.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads from the trend what moved between a round and the one before. */
final class SinceReader {

    private final Workbook workbook;
    private final Round round;
    private final Round before;
    private final Trend.Between between;
    /** What each capability of the round did. */
    private final Map<String, TrendMove> moves = new HashMap<>();

    private SinceReader(Source source, Round round, Round before) {
        this.workbook = source.workbook();
        this.round = round;
        this.before = before;
        // The round before may be held against another edition.
        this.between = Trend.of(workbook, source.used()).between(before.number(), round.number());
        between.moves().stream()
                .filter(move -> move.strand().now().size() == 1)
                .forEach(move -> moves.put(move.strand().now().get(0).capability(), move));
    }

    /** Absent for a first round. */
    static Optional<SinceReader> of(Source source) {
        return source.round().flatMap(round ->
                round.before(source.workbook()).map(before -> new SinceReader(source, round, before)));
    }

    /** What a capability did; absent where the round before did not ask the same. */
    Optional<Way> way(String capability) {
        return Optional.ofNullable(moves.get(capability)).map(TrendMove::way).filter(way -> way != Way.EDITION);
    }

    /** The phase that a capability was in; absent for not assessed. */
    Optional<Integer> before(String capability) {
        return Optional.ofNullable(moves.get(capability)).flatMap(TrendMove::before);
    }

    /** @param names of capabilities, by id */
    Since since(Map<String, String> names) {
        List<Since.Move> moved = between.moves().stream()
                .filter(move -> move.strand().now().size() == 1)
                .filter(move -> rank(move) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(SinceReader::rank))
                .map(move -> moved(move, names))
                .toList();
        return new Since(before.number(), moved, between.counts());
    }

    private Since.Move moved(TrendMove move, Map<String, String> names) {
        String capability = move.strand().now().get(0).capability();
        String name = names.getOrDefault(capability, capability);
        return new Since.Move(
                name,
                move.before(),
                move.now(),
                move.way(),
                move.reason().orElse(TrendReason.NOT_SAID),
                BriefBuilder.rationale(round.rating(workbook, capability), name));
    }

    /** What a minister has to hear first: what got worse in the country, then what got better, then what only the records do. */
    private static int rank(TrendMove move) {
        boolean real = move.reason().filter(TrendReason.REAL_PROGRESS::equals).isPresent();
        return switch (move.way()) {
            case DOWN -> real ? 0 : 2;
            case UP -> real ? 1 : 3;
            case NO_LONGER_ASSESSED -> 4;
            case FIRST_ANSWERED -> 5;
            case SAME, THERE_AND_BACK, NOT_ASSESSED, EDITION -> Integer.MAX_VALUE;
        };
    }
}
