package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Lineage.Kind;

/** Whatever was rated, left out or regrouped: what moved in each step makes up the whole. */
class TrendSumsTest {

    private static final int PAIRS = 10_000;

    @Test
    void thePartsOfTenThousandPairsOfRoundsMakeUpTheWhole() {
        int pairs = 0;
        int moved = 0;
        int withEdition = 0;
        for (long seed = 0; pairs < PAIRS; seed++) {
            Random random = new Random(seed);
            Sample sample = sample(random);
            Trend trend = Trend.of(sample.packs(), sample.rounds());
            Trend mixedUp = Trend.of(mixedUp(sample.packs(), random), mixed(sample.rounds(), random));
            for (int from = 1; from < sample.rounds().size(); from++) {
                for (int to = from + 1; to <= sample.rounds().size(); to++) {
                    Trend.Between between = trend.between(from, to);
                    String which = "seed " + seed + ", rounds " + from + " to " + to;
                    sumsUp(between, which);
                    nothingTwice(trend, between, which);
                    keepsTheNumber(sample, between, which);
                    regroupingIsNoProgress(between, which);
                    assertThat(trend.between(to, from)).as(which).isEqualTo(between);
                    assertThat(mixedUp.between(from, to).counts()).as(which).isEqualTo(between.counts());
                    if (to > from + 1) {
                        int middle = from + 1 + random.nextInt(to - from - 1);
                        assertThat(add(byReason(trend.between(from, middle)), byReason(trend.between(middle, to))))
                                .as(which)
                                .isEqualTo(byReason(between));
                    }
                    pairs++;
                    moved += between.counts().up().size() + between.counts().down().size();
                    withEdition += between.counts().editionBefore();
                }
            }
        }
        assertThat(moved).as("pairs in which something moved").isGreaterThan(PAIRS);
        assertThat(withEdition).as("capabilities that were regrouped").isGreaterThan(PAIRS / 2);
    }

    private static void sumsUp(Trend.Between between, String which) {
        TrendSum all = TrendSum.NOTHING;
        for (TrendMove move : between.moves()) {
            TrendSum whole = level(between.to(), move.strand().now()).minus(level(between.from(), move.strand().before()));
            assertThat(move.whole()).as(which).isEqualTo(whole);
            assertThat(sum(move.parts())).as("%s: %s", which, move).isEqualTo(whole);
            all = all.plus(whole);
        }
        TrendSum ends = level(between.to(), List.copyOf(between.to().phases().keySet()))
                .minus(level(between.from(), List.copyOf(between.from().phases().keySet())));
        assertThat(all).as(which).isEqualTo(ends);
    }

    private static void nothingTwice(Trend trend, Trend.Between between, String which) {
        List<TrendPart> counted = between.moves().stream().flatMap(move -> move.parts().stream()).toList();
        List<TrendPart> steps = trend.parts().stream()
                .filter(part -> part.round() > between.from().number() && part.round() <= between.to().number())
                .toList();
        assertThat(counted).as(which).hasSameSizeAs(steps);
        assertThat(Set.copyOf(counted)).as(which).hasSameSizeAs(counted).isEqualTo(Set.copyOf(steps));
    }

    private static void keepsTheNumber(Sample sample, Trend.Between between, String which) {
        List<Asked> before = between.moves().stream().flatMap(move -> move.strand().before().stream()).toList();
        List<Asked> now = between.moves().stream().flatMap(move -> move.strand().now().stream()).toList();
        assertThat(Set.copyOf(before)).as(which).hasSameSizeAs(before).isEqualTo(sample.asked(between.from()));
        assertThat(Set.copyOf(now)).as(which).hasSameSizeAs(now).isEqualTo(sample.asked(between.to()));
        TrendCounts counts = between.counts();
        int compared = counts.up().values().stream().mapToInt(Integer::intValue).sum()
                + counts.down().values().stream().mapToInt(Integer::intValue).sum()
                + counts.same()
                + counts.thereAndBack()
                + counts.firstAnswered()
                + counts.noLongerAssessed()
                + counts.notAssessed();
        int joined = alone(between, true);
        int left = alone(between, false);
        assertThat(compared - joined + counts.editionBefore()).as(which).isEqualTo(before.size());
        assertThat(compared - left + counts.editionNow()).as(which).isEqualTo(now.size());
    }

    /** Those that only one of the two rounds asks, with no edition that changed. */
    private static int alone(Trend.Between between, boolean now) {
        return between.moves().stream()
                .filter(move -> move.way() != TrendMove.Way.EDITION)
                .map(TrendMove::strand)
                .filter(strand -> (now ? strand.before() : strand.now()).isEmpty())
                .mapToInt(strand -> (now ? strand.now() : strand.before()).size())
                .sum();
    }

    private static void regroupingIsNoProgress(Trend.Between between, String which) {
        assertThat(between.moves())
                .as(which)
                .filteredOn(move -> move.strand().kind() != Kind.SAME)
                .noneMatch(move -> move.way() == TrendMove.Way.UP || move.way() == TrendMove.Way.DOWN);
        assertThat(between.moves())
                .as(which)
                .filteredOn(move -> between.to().number() == between.from().number() + 1 && move.strand().kind() != Kind.SAME)
                .allMatch(move -> move.steps(TrendReason.REAL_PROGRESS) == 0);
    }

    private static Map<TrendReason, TrendSum> byReason(Trend.Between between) {
        Map<TrendReason, TrendSum> sums = new EnumMap<>(TrendReason.class);
        between.moves().forEach(move -> move.parts().forEach(part -> sums.merge(part.reason(), part.sum(), TrendSum::plus)));
        return sums;
    }

    private static Map<TrendReason, TrendSum> add(Map<TrendReason, TrendSum> one, Map<TrendReason, TrendSum> other) {
        other.forEach((reason, sum) -> one.merge(reason, sum, TrendSum::plus));
        return one;
    }

    private static TrendSum sum(List<TrendPart> parts) {
        return new TrendSum(
                parts.stream().mapToInt(part -> part.sum().assessed()).sum(),
                parts.stream().mapToInt(part -> part.sum().phases()).sum());
    }

    private static TrendSum level(TrendRound round, List<Asked> asked) {
        List<Integer> phases = asked.stream().flatMap(each -> round.phase(each).stream()).toList();
        return new TrendSum(phases.size(), phases.stream().mapToInt(Integer::intValue).sum());
    }

    private static List<TrendRound> mixed(List<TrendRound> rounds, Random random) {
        List<TrendRound> mixed = new ArrayList<>(rounds);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static List<Pack> mixedUp(List<Pack> packs, Random random) {
        List<Pack> mixed = new ArrayList<>();
        for (Pack pack : packs) {
            Optional<Bridge> bridge = pack.bridge().map(each -> {
                List<Bridge.Move> moves = new ArrayList<>(each.moves());
                Collections.shuffle(moves, random);
                return new Bridge(each.from(), moves);
            });
            mixed.add(new Pack(pack.id(), pack.edition(), pack.domains(), List.of(), List.of(), bridge, pack.texts()));
        }
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** Editions of one framework, another framework beside it, and rounds that hold some of them. */
    private record Sample(List<Pack> packs, List<TrendRound> rounds) {

        Set<Asked> asked(TrendRound round) {
            Set<Asked> asked = new HashSet<>();
            packs.stream()
                    .filter(pack -> round.held().contains(pack.reference()))
                    .forEach(pack -> pack.capabilities().forEach(each -> asked.add(new Asked(pack.reference(), each.id()))));
            return asked;
        }
    }

    private static Sample sample(Random random) {
        List<Pack> packs = new ArrayList<>();
        packs.add(Editions.pack("o@1", Optional.empty(), ids(random)));
        packs.add(Editions.pack("m@1", Optional.empty(), ids(random)));
        int editions = 1 + random.nextInt(3);
        for (int edition = 2; edition <= editions; edition++) {
            String[] ids = ids(random);
            Pack older = packs.get(packs.size() - 1);
            Optional<Bridge> bridge = random.nextInt(8) == 0 ? Optional.empty() : Optional.of(bridge(older, ids, random));
            packs.add(Editions.pack("m@" + edition, bridge, ids));
        }
        List<TrendRound> rounds = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        int at = 1;
        for (int number = 1; number <= count; number++) {
            List<String> held = new ArrayList<>();
            if (random.nextInt(6) > 0) {
                held.add(packs.get(at).reference());
            }
            if (random.nextInt(4) > 0) {
                held.add("o@1");
            }
            rounds.add(round(number, held, packs, random));
            // Mostly on to the next edition, now and then back.
            at = Math.max(1, Math.min(packs.size() - 1, at + (random.nextInt(5) == 0 ? -1 : random.nextInt(2))));
        }
        return new Sample(packs, rounds);
    }

    private static TrendRound round(int number, List<String> held, List<Pack> packs, Random random) {
        Map<Asked, Integer> phases = new HashMap<>();
        Map<Asked, Rating.Change> said = new HashMap<>();
        for (Asked asked : new Sample(packs, List.of()).asked(new TrendRound(0, Optional.empty(), true, held, Map.of(), Map.of()))) {
            if (random.nextInt(4) > 0) {
                phases.put(asked, 1 + random.nextInt(Pack.PHASES));
            }
            if (random.nextInt(4) > 0) {
                said.put(asked, Rating.Change.values()[random.nextInt(Rating.Change.values().length)]);
            }
        }
        return new TrendRound(number, Optional.empty(), random.nextBoolean(), held, phases, said);
    }

    /** Of few ids, so that editions share some. */
    private static String[] ids(Random random) {
        List<String> ids = new ArrayList<>(IntStream.range(0, 10).mapToObj(i -> "c" + i).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, 1 + random.nextInt(8)).toArray(String[]::new);
    }

    /** Every capability of both editions at random in some move; now and then a bridge with a fault. */
    private static Bridge bridge(Pack older, String[] ids, Random random) {
        List<String> before = new ArrayList<>(older.capabilities().map(each -> each.id()).toList());
        List<String> now = new ArrayList<>(List.of(ids));
        Collections.shuffle(before, random);
        Collections.shuffle(now, random);
        List<Bridge.Move> moves = new ArrayList<>();
        while (!before.isEmpty() || !now.isEmpty()) {
            List<String> from = take(before, random.nextInt(3));
            List<String> to = take(now, from.size() == 2 ? random.nextInt(2) : random.nextInt(3));
            if (!from.isEmpty() || !to.isEmpty()) {
                moves.add(new Bridge.Move(kind(from, to), from, to));
            }
        }
        if (random.nextInt(10) == 0) {
            moves.remove(0);
        }
        if (random.nextInt(10) == 0) {
            moves.add(new Bridge.Move(Bridge.Kind.SAME, List.of("c1"), List.of("c2")));
        }
        return new Bridge(older.reference(), moves);
    }

    private static Bridge.Kind kind(List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? Bridge.Kind.NEW : Bridge.Kind.DROPPED;
        }
        return to.size() > 1 ? Bridge.Kind.SPLIT : from.size() > 1 ? Bridge.Kind.MERGED : Bridge.Kind.SAME;
    }

    private static List<String> take(List<String> ids, int count) {
        List<String> head = ids.subList(0, Math.min(count, ids.size()));
        List<String> taken = List.copyOf(head);
        head.clear();
        return taken;
    }
}
