package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendRound;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.trend.TrendContent.Bundle;
import org.nationalresponse.workbook.ui.trend.TrendContent.Item;
import org.nationalresponse.workbook.ui.trend.TrendContent.Lane;
import org.nationalresponse.workbook.ui.trend.TrendContent.Slope;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;

/** Reads the lines from one round to another; capabilities that went the same way for the same reason share one. */
final class SlopeReader {

    private static final int NOT_ASSESSED = 0;
    private static final int NOT_ASKED = -1;

    private final Trend.Between between;
    private final TrendWords words;
    private final Texts texts;

    private record Key(int from, int to, Stroke stroke, int steps) {}

    /** A capability and what became of it. */
    private record Pair(Optional<Asked> before, Optional<Asked> now) {}

    SlopeReader(Trend.Between between, TrendWords words) {
        this.between = between;
        this.words = words;
        this.texts = words.texts();
    }

    /** @param moves those that are shown */
    Slope read(List<TrendMove> moves) {
        Map<Key, List<Pair>> bundled = new LinkedHashMap<>();
        moves.forEach(move -> lines(move, bundled));
        List<Bundle> bundles = bundled.entrySet().stream()
                .map(entry -> bundle(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Bundle::to).thenComparing(Bundle::from).reversed())
                .toList();
        return new Slope(head(between.from()), head(between.to()), lanes(bundles), bundles);
    }

    private String head(TrendRound round) {
        return words.round(round);
    }

    /** All four phases always stand there, so that the same phase stands in the same place; the others where they are needed. */
    private List<Lane> lanes(List<Bundle> bundles) {
        List<Lane> lanes = new ArrayList<>(IntStream.rangeClosed(1, Pack.PHASES)
                .map(level -> Pack.PHASES + 1 - level)
                .mapToObj(phase -> new Lane(phase, lane(phase)))
                .toList());
        Stream.of(NOT_ASSESSED, NOT_ASKED)
                .filter(level -> bundles.stream().anyMatch(bundle -> bundle.from() == level || bundle.to() == level))
                .forEach(level -> lanes.add(new Lane(level, lane(level))));
        return lanes;
    }

    private String lane(int level) {
        return level > 0
                ? texts.get("trend.lane.phase", "phase", level)
                : texts.get(level == NOT_ASSESSED ? "trend.lane.none" : "trend.lane.not-asked");
    }

    private void lines(TrendMove move, Map<Key, List<Pair>> bundled) {
        Stroke stroke = stroke(move);
        for (Optional<Asked> before : ends(move.strand().before())) {
            for (Optional<Asked> now : ends(move.strand().now())) {
                int from = level(before, between.from());
                int to = level(now, between.to());
                boolean compared = move.way() == Way.UP || move.way() == Way.DOWN;
                Key key = new Key(from, to, stroke, compared ? to - from : 0);
                // What is not assessed on either side has not moved; the sum tells of it.
                if (key.from() > 0 || key.to() > 0) {
                    bundled.computeIfAbsent(key, each -> new ArrayList<>()).add(new Pair(before, now));
                }
            }
        }
    }

    private static List<Optional<Asked>> ends(List<Asked> asked) {
        return asked.isEmpty() ? List.of(Optional.empty()) : asked.stream().map(Optional::of).toList();
    }

    private static int level(Optional<Asked> asked, TrendRound round) {
        return asked.map(each -> round.phase(each).orElse(NOT_ASSESSED)).orElse(NOT_ASKED);
    }

    static Stroke stroke(TrendMove move) {
        return switch (move.way()) {
            case EDITION -> Stroke.EDITION;
            case FIRST_ANSWERED -> Stroke.FIRST;
            case NO_LONGER_ASSESSED -> Stroke.GONE;
            case SAME, NOT_ASSESSED -> Stroke.SAME;
            case UP, DOWN, THERE_AND_BACK -> TrendWords.stroke(move.reason().orElseThrow());
        };
    }

    private Item item(Pair pair) {
        String was = pair.before().map(words::fullName).orElse("");
        String is = pair.now().map(words::fullName).orElse(was);
        String name = was.isEmpty() || was.equals(is) ? is : texts.get("trend.became", "before", was, "now", is);
        return new Item(name, pair.now().flatMap(words::target));
    }

    private Bundle bundle(Key key, List<Pair> pairs) {
        List<Item> items = pairs.stream().map(this::item).toList();
        int before = count(pairs, Pair::before);
        int now = count(pairs, Pair::now);
        String spoken = texts.get(
                "trend.bundle.spoken",
                "count", Math.max(before, now),
                "from", lane(key.from()),
                "to", lane(key.to()),
                "why", texts.get("trend.legend." + key.stroke().code()),
                "names", items.stream().map(Item::name).collect(Collectors.joining(", ")));
        return new Bundle(key.from(), key.to(), key.stroke(), key.steps(), before, now, items, spoken);
    }

    /** Each capability once, however many it was split into or merged from; where that end asks none, as many as at the other. */
    private static int count(List<Pair> pairs, Function<Pair, Optional<Asked>> end) {
        int asked = (int) pairs.stream().flatMap(pair -> end.apply(pair).stream()).distinct().count();
        return asked == 0 ? pairs.size() : asked;
    }
}
