package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Lineage.Kind;
import org.nationalresponse.workbook.progress.Lineage.Strand;

/**
 * The phases of all capabilities over all rounds, what moved and why. Real progress stands apart from everything else; what split
 * or merged with an edition never counts as progress.
 *
 * @param rounds the first one first
 * @param parts what moved in each step from one round to the next
 */
public record Trend(List<Pack> packs, List<TrendRound> rounds, List<TrendPart> parts) {

    public Trend {
        packs = List.copyOf(packs);
        rounds = List.copyOf(rounds);
        parts = List.copyOf(parts);
    }

    /**
     * What moved between two rounds.
     *
     * @param moves one for each strand, in the order of the packs; each capability of either round stands in exactly one
     */
    public record Between(TrendRound from, TrendRound to, List<TrendMove> moves) {

        public Between {
            moves = List.copyOf(moves);
        }

        public TrendCounts counts() {
            return TrendCounts.of(moves);
        }
    }

    /** @param packs all editions that any round is held against */
    public static Trend of(Workbook workbook, List<Pack> packs) {
        List<TrendRound> rounds = new ArrayList<>();
        for (Round round : Round.all(workbook)) {
            List<String> held = round.packs(workbook);
            List<String> asked = held.isEmpty() ? packs.stream().map(Pack::reference).toList() : held;
            rounds.add(TrendRound.of(workbook, round, asked, packs));
        }
        return of(packs, rounds);
    }

    /** @param rounds in any order; each number once */
    public static Trend of(List<Pack> packs, List<TrendRound> rounds) {
        List<TrendRound> sorted = rounds.stream().sorted((one, other) -> Integer.compare(one.number(), other.number())).toList();
        List<TrendPart> parts = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            parts.addAll(step(packs, sorted.get(i - 1), sorted.get(i)));
        }
        return new Trend(packs, sorted, parts);
    }

    public Optional<TrendRound> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    /** Every capability through all rounds: in the order in which rounds began to ask them. */
    public List<TrendRow> rows() {
        return TrendRow.of(this);
    }

    /** The way from one round to a later one, through all between; the numbers may come in either order. */
    public Between between(int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        List<TrendRound> way = rounds.stream().filter(each -> each.number() >= first && each.number() <= last).toList();
        TrendRound from = round(first).orElseThrow();
        TrendRound to = round(last).orElseThrow();
        Lineage lineage = Lineage.over(packs, way.stream().map(TrendRound::held).toList());
        Map<Asked, List<TrendPart>> byAsked = new HashMap<>();
        parts.stream()
                .filter(part -> part.round() > first && part.round() <= last)
                .forEach(part -> byAsked.computeIfAbsent(part.asked(), key -> new ArrayList<>()).add(part));
        return new Between(
                from,
                to,
                lineage.strands().stream().map(strand -> move(strand, from, to, byAsked)).toList());
    }

    private static TrendMove move(Strand strand, TrendRound from, TrendRound to, Map<Asked, List<TrendPart>> parts) {
        return new TrendMove(
                strand,
                from,
                to,
                to.sum(strand.now()).minus(from.sum(strand.before())),
                strand.through().stream()
                        .flatMap(asked -> parts.getOrDefault(asked, List.of()).stream())
                        .sorted((one, other) -> Integer.compare(one.round(), other.round()))
                        .toList());
    }

    private static List<TrendPart> step(List<Pack> packs, TrendRound from, TrendRound to) {
        List<TrendPart> parts = new ArrayList<>();
        for (Strand strand : Lineage.between(packs, from.held(), to.held()).strands()) {
            if (strand.kind() == Kind.SAME) {
                same(strand.before().get(0), strand.now().get(0), from, to).ifPresent(parts::add);
            } else {
                strand.before().forEach(asked -> from.phase(asked).ifPresent(phase -> parts.add(new TrendPart(
                        to.number(),
                        asked,
                        strand.edition() ? TrendReason.EDITION_CHANGED : TrendReason.NO_LONGER_ASSESSED,
                        TrendSum.left(phase)))));
                strand.now().forEach(asked -> to.phase(asked).ifPresent(phase -> parts.add(new TrendPart(
                        to.number(),
                        asked,
                        strand.edition() ? TrendReason.EDITION_CHANGED : TrendReason.FIRST_ANSWERED,
                        TrendSum.entered(phase)))));
            }
        }
        return parts;
    }

    private static Optional<TrendPart> same(Asked before, Asked asked, TrendRound from, TrendRound to) {
        Optional<Integer> then = from.phase(before);
        Optional<Integer> now = to.phase(asked);
        if (then.equals(now)) {
            return Optional.empty();
        }
        if (then.isEmpty()) {
            return Optional.of(new TrendPart(to.number(), asked, TrendReason.FIRST_ANSWERED, TrendSum.entered(now.get())));
        }
        if (now.isEmpty()) {
            return Optional.of(new TrendPart(to.number(), asked, TrendReason.NO_LONGER_ASSESSED, TrendSum.left(then.get())));
        }
        TrendReason reason = TrendReason.ofMove(Optional.ofNullable(to.said().get(asked)));
        return Optional.of(new TrendPart(to.number(), asked, reason, TrendSum.moved(now.get() - then.get())));
    }
}
