package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.TrendCounts;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.trend.TrendContent.Group;
import org.nationalresponse.workbook.ui.trend.TrendContent.Words;

/** Puts what moved between two rounds into words: what is real first, then everything else, and one line that sums it up. */
final class WordsReader {

    private static final Set<Way> MOVED = Set.of(Way.UP, Way.DOWN, Way.THERE_AND_BACK);

    private final TrendWords words;
    private final Texts texts;

    WordsReader(TrendWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    List<Group> groups(List<TrendMove> moves) {
        List<Group> groups = new ArrayList<>();
        group(groups, "trend.words.real", moves.stream().filter(WordsReader::real).toList());
        group(groups, "trend.words.other", moves.stream()
                .filter(move -> MOVED.contains(move.way()) && !real(move))
                .toList());
        group(groups, "trend.words.edition", moves.stream().filter(move -> move.way() == Way.EDITION).toList());
        group(groups, "trend.words.assessed", moves.stream()
                .filter(move -> move.way() == Way.FIRST_ANSWERED || move.way() == Way.NO_LONGER_ASSESSED)
                .toList());
        return groups;
    }

    /** Every capability is counted once; what there is none of is left out. */
    String sum(List<TrendMove> moves, TrendCounts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(counts.moved(TrendReason.REAL_PROGRESS) == 0
                ? texts.get("trend.sum.real.none")
                : texts.get("trend.sum.real", "ways", ways(counts, TrendReason.REAL_PROGRESS)));
        for (TrendReason reason : TrendReason.values()) {
            if (reason != TrendReason.REAL_PROGRESS && counts.moved(reason) > 0) {
                parts.add(texts.get(
                        "trend.sum.moved." + reason.code(), "count", counts.moved(reason), "ways", ways(counts, reason)));
            }
        }
        add(parts, "trend.sum.back", counts.thereAndBack());
        add(parts, "trend.sum.first", counts.firstAnswered());
        add(parts, "trend.sum.gone", counts.noLongerAssessed());
        if (counts.editionBefore() + counts.editionNow() > 0) {
            parts.add(texts.get("trend.sum.edition", "before", counts.editionBefore(), "now", counts.editionNow()));
        }
        add(parts, "trend.sum.same", counts.same());
        add(parts, "trend.sum.none", counts.notAssessed());
        return texts.get("trend.sum.end", "parts", String.join("; ", parts));
    }

    private String ways(TrendCounts counts, TrendReason reason) {
        int up = counts.up(reason);
        int down = counts.down(reason);
        return texts.get(up == 0 ? "trend.sum.down" : down == 0 ? "trend.sum.up" : "trend.sum.both", "up", up, "down", down);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, "count", count));
        }
    }

    private static boolean real(TrendMove move) {
        return (move.way() == Way.UP || move.way() == Way.DOWN)
                && move.reason().filter(reason -> reason == TrendReason.REAL_PROGRESS).isPresent();
    }

    private void group(List<Group> groups, String heading, List<TrendMove> moves) {
        if (!moves.isEmpty()) {
            groups.add(new Group(texts.get(heading), moves.stream().map(this::line).toList()));
        }
    }

    private Words line(TrendMove move) {
        List<Asked> named = move.strand().before().isEmpty() ? move.strand().now() : move.strand().before();
        List<Asked> lead = move.strand().now().isEmpty() ? named : move.strand().now();
        return new Words(
                words.names(move.way() == Way.EDITION ? named : lead),
                words.target(lead.get(0)),
                SlopeReader.stroke(move),
                move.way() == Way.UP ? 1 : move.way() == Way.DOWN ? -1 : 0,
                way(move),
                why(move));
    }

    private String way(TrendMove move) {
        int before = move.before().orElse(0);
        int now = move.now().orElse(0);
        return switch (move.way()) {
            case UP -> texts.get("trend.way.from-to", "before", before, "now", now);
            case DOWN -> texts.get("trend.way.down-to", "before", before, "now", now);
            case THERE_AND_BACK -> texts.get("trend.way.back-at", "now", now);
            case FIRST_ANSWERED -> texts.get("trend.way.first", "now", now);
            case NO_LONGER_ASSESSED -> texts.get("trend.way.gone", "before", before);
            case EDITION -> edition(move);
            case SAME, NOT_ASSESSED -> texts.get("trend.way.same");
        };
    }

    private String edition(TrendMove move) {
        String now = words.names(move.strand().now());
        return switch (move.strand().kind()) {
            case SPLIT -> texts.get("trend.way.split", "names", now);
            case MERGED -> texts.get("trend.way.merged", "names", now);
            case NEW -> texts.get("trend.way.new", "names", now);
            case DROPPED -> texts.get("trend.way.dropped");
            case SAME, REGROUPED -> texts.get("trend.way.regrouped", "names", now);
        };
    }

    /** Where the reasons differ, or it came back, each step with its own. */
    private String why(TrendMove move) {
        boolean each = move.way() == Way.THERE_AND_BACK
                || move.reason().filter(reason -> reason == TrendReason.SEVERAL).isPresent();
        int steps = move.way() == Way.DOWN ? -1 : 1;
        return each
                ? move.parts().stream().map(words::part).collect(Collectors.joining("\n"))
                : move.reason().map(reason -> words.why(reason, steps)).orElse("");
    }
}
