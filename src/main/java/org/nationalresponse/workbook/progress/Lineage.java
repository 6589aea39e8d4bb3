package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;

/**
 * Which capability goes on as which between two rounds that may be held against other editions. It follows from the packs'
 * bridges alone, also over an edition in between and also back to an older one. Every capability of either round stands in
 * exactly one strand, whatever a bridge leaves out or names twice.
 *
 * <p>{@code Lineage.between(packs, heldBefore, heldNow)} where the references are id@edition; then {@code into(capability)} is
 * what a capability of the later round comes from: {@code kind()}, {@code before()} and {@code now()}, each with pack and id.
 * Only a strand of kind SAME can show progress: it has one capability on either side.
 */
public final class Lineage {

    private final List<Strand> strands;

    /**
     * A capability as an edition asks it: the same id may mean something else in another edition.
     *
     * @param pack id@edition
     */
    public record Asked(String pack, String capability) {}

    /** What became of capabilities from one round to another. */
    public enum Kind {
        /** One went on as one. */
        SAME,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGED,
        /** Split and merged on the way, so that what stands on either side covers something else. */
        REGROUPED,
        /** Not asked in the earlier round. */
        NEW,
        /** Not asked in the later round. */
        DROPPED
    }

    /**
     * Capabilities of both rounds that follow from one another.
     *
     * @param edition whether a change of edition lies in between; else a framework just joined or left
     * @param before those of the earlier round, in the packs' order
     * @param now those of the later one; both are empty for what was asked only in between
     * @param through all of them, with those of the rounds in between
     */
    public record Strand(Kind kind, boolean edition, List<Asked> before, List<Asked> now, List<Asked> through) {

        public Strand {
            before = List.copyOf(before);
            now = List.copyOf(now);
            through = List.copyOf(through);
        }
    }

    private Lineage(List<Strand> strands) {
        this.strands = List.copyOf(strands);
    }

    /** @param before the packs of the earlier round, each as id@edition */
    public static Lineage between(List<Pack> packs, List<String> before, List<String> now) {
        return over(packs, List.of(before, now));
    }

    /**
     * From the first of some rounds to the last, through those in between.
     *
     * @param packs all editions that are known, in any order
     * @param held for each round its packs, each as id@edition; one that is not known asks nothing
     */
    public static Lineage over(List<Pack> packs, List<List<String>> held) {
        return new Weaver(packs, held).weave();
    }

    /** All, those with a capability in the earlier round first. */
    public List<Strand> strands() {
        return strands;
    }

    /** What a capability of the later round comes from; absent where that round does not ask it. */
    public Optional<Strand> into(String capability) {
        return strands.stream()
                .filter(strand -> strand.now().stream().anyMatch(each -> each.capability().equals(capability)))
                .findFirst();
    }


    /** Ties what follows from one another together, round by round. */
    private static final class Weaver {

        private final Map<String, Pack> packs = new LinkedHashMap<>();
        private final List<List<String>> held;
        private final Map<String, List<Asked>> asked = new HashMap<>();
        private final Map<Asked, Asked> parent = new LinkedHashMap<>();
        /** Where more or less than one went on as one. */
        private final Set<Asked> mixed = new HashSet<>();

        Weaver(List<Pack> packs, List<List<String>> held) {
            packs.forEach(pack -> this.packs.put(pack.reference(), pack));
            this.held = held.stream().map(each -> each.stream().filter(this.packs::containsKey).distinct().toList()).toList();
        }

        Lineage weave() {
            held.forEach(round -> round.forEach(pack -> asked(pack).forEach(each -> parent.put(each, each))));
            for (int i = 1; i < held.size(); i++) {
                step(held.subList(0, i), held.get(i));
            }
            return new Lineage(strands());
        }

        /** What was held at any time and is not now goes on in what is held now and was not just before. */
        private void step(List<List<String>> earlier, List<String> now) {
            for (String come : now) {
                if (!earlier.get(earlier.size() - 1).contains(come)) {
                    earlier.stream()
                            .flatMap(List::stream)
                            .distinct()
                            .filter(gone -> !now.contains(gone))
                            .forEach(gone -> way(gone, come)
                                    .or(() -> way(come, gone))
                                    .ifPresent(way -> way.forEach(this::cross)));
                }
            }
        }

        private void cross(Pack pack) {
            Bridge bridge = pack.bridge().orElseThrow();
            bridge.moves().forEach(move ->
                    tie(known(bridge.from(), move.before()), known(pack.reference(), move.now()), move.kind()));
        }

        private void tie(List<Asked> before, List<Asked> now, Bridge.Kind kind) {
            if (before.isEmpty() || now.isEmpty()) {
                return;
            }
            List<Asked> all = new ArrayList<>(before);
            all.addAll(now);
            all.forEach(each -> union(all.get(0), each));
            if (kind != Bridge.Kind.SAME || all.size() > 2) {
                mixed.addAll(all);
            }
        }

        /** The packs whose bridges lead back from a newer edition to an older one; absent where none do. */
        private Optional<List<Pack>> way(String older, String newer) {
            List<Pack> way = new ArrayList<>();
            String at = newer;
            while (!at.equals(older)) {
                Pack pack = packs.get(at);
                if (pack == null || pack.bridge().isEmpty() || way.contains(pack)) {
                    return Optional.empty();
                }
                way.add(pack);
                at = pack.bridge().get().from();
            }
            return way.isEmpty() || !packs.containsKey(older) ? Optional.empty() : Optional.of(way);
        }

        private List<Asked> asked(String pack) {
            return asked.computeIfAbsent(
                    pack, key -> packs.get(key).capabilities().map(each -> new Asked(key, each.id())).toList());
        }

        private List<Asked> known(String pack, List<String> capabilities) {
            return asked(pack).stream().filter(each -> capabilities.contains(each.capability())).toList();
        }

        private Asked root(Asked asked) {
            Asked at = asked;
            while (!parent.computeIfAbsent(at, each -> each).equals(at)) {
                at = parent.get(at);
            }
            return at;
        }

        private void union(Asked one, Asked other) {
            parent.put(root(other), root(one));
        }

        private List<Strand> strands() {
            Map<Asked, Set<Asked>> groups = new LinkedHashMap<>();
            List.copyOf(parent.keySet())
                    .forEach(each -> groups.computeIfAbsent(root(each), key -> new LinkedHashSet<>()).add(each));
            Set<String> ever = held.stream().flatMap(List::stream).collect(Collectors.toSet());
            return groups.values().stream()
                    .filter(group -> group.stream().anyMatch(each -> ever.contains(each.pack())))
                    .map(this::strand)
                    .toList();
        }

        private Strand strand(Set<Asked> group) {
            List<Asked> before = within(group, held.get(0));
            List<Asked> now = within(group, held.get(held.size() - 1));
            Kind kind = kind(before.size(), now.size(), !Collections.disjoint(group, mixed));
            boolean edition =
                    switch (kind) {
                        case SAME -> !before.get(0).pack().equals(now.get(0).pack());
                        case SPLIT, MERGED, REGROUPED -> true;
                        case NEW -> otherEdition(group, held.get(0));
                        case DROPPED -> otherEdition(group, held.get(held.size() - 1));
                    };
            return new Strand(kind, edition, before, now, List.copyOf(group));
        }

        /** Whether a round is held against another edition of what asks these. */
        private boolean otherEdition(Set<Asked> group, List<String> round) {
            return group.stream()
                    .map(Asked::pack)
                    .distinct()
                    .anyMatch(pack -> round.stream().anyMatch(other -> related(pack, other)));
        }

        private boolean related(String one, String other) {
            return !one.equals(other)
                    && (id(one).equals(id(other)) || way(one, other).isPresent() || way(other, one).isPresent());
        }

        private static List<Asked> within(Set<Asked> group, List<String> packs) {
            return group.stream().filter(each -> packs.contains(each.pack())).toList();
        }

        private static Kind kind(int before, int now, boolean mixed) {
            if (now == 0) {
                return Kind.DROPPED;
            }
            if (before == 0) {
                return Kind.NEW;
            }
            if (before == 1 && now == 1) {
                return mixed ? Kind.REGROUPED : Kind.SAME;
            }
            return before == 1 ? Kind.SPLIT : now == 1 ? Kind.MERGED : Kind.REGROUPED;
        }

        private static String id(String reference) {
            return reference.substring(0, Math.max(0, reference.indexOf('@')));
        }
    }
}
