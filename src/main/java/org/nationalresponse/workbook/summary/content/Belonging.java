package org.nationalresponse.workbook.summary.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;

/**
 * To which round a part of a round belongs, and what it is about: by its own word, and by its id, since prints find it by either.
 */
final class Belonging {

    static final Set<Kind> PARTS = Set.of(Answer.KIND, Kind.EVIDENCE, Rating.KIND, Decision.KIND, Worry.KIND);

    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<UUID, Place> byId = new HashMap<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> capabilities = new HashSet<>();

    /** @param about a criterion or a capability; empty for what a round says as a whole */
    record Place(Round round, String about) {}

    Belonging(Workbook workbook, List<Pack> used) {
        for (Pack pack : used) {
            pack.capabilities().forEach(capability -> {
                capabilities.add(capability.id());
                capability.criteria().forEach(criterion -> criteria.add(criterion.id()));
            });
        }
        List<Capability> all = used.stream().flatMap(Pack::capabilities).toList();
        for (Round round : Round.all(workbook)) {
            rounds.put(round.id().toString(), round);
            for (Capability capability : all) {
                byId.put(Ids.rating(round.id(), capability.id()), new Place(round, capability.id()));
                for (Criterion criterion : capability.criteria()) {
                    byId.put(Ids.answer(round.id(), criterion.id()), new Place(round, criterion.id()));
                }
            }
            for (int place = 1; place <= Math.max(Decision.MOST, Worry.MOST); place++) {
                byId.put(Ids.decision(round.id(), place), new Place(round, String.valueOf(place)));
                byId.put(Ids.worry(round.id(), place), new Place(round, String.valueOf(place)));
            }
        }
    }

    boolean asks(String criterion) {
        return criteria.contains(criterion);
    }

    boolean knows(String capability) {
        return capabilities.contains(capability);
    }

    boolean isRound(String id) {
        return rounds.containsKey(id);
    }

    /** All rounds that a part may be taken for; none where it names one that does not count. */
    Set<Round> rounds(Entry part) {
        Set<Round> all = new HashSet<>();
        Optional.ofNullable(byId.get(part.id())).ifPresent(place -> all.add(place.round()));
        Optional<String> named = part.text(Answer.ROUND);
        if (named.isPresent() && !rounds.containsKey(named.get())) {
            return Set.of();
        }
        named.map(rounds::get).ifPresent(all::add);
        return all;
    }

    /** The criterion or capability that a part is about, or its place among the decisions or worries; absent: nothing known. */
    Optional<String> about(Entry part) {
        Optional<String> byPlace = Optional.ofNullable(byId.get(part.id())).map(Place::about);
        if (part.kind().equals(Decision.KIND) || part.kind().equals(Worry.KIND)) {
            return byPlace;
        }
        boolean rating = part.kind().equals(Rating.KIND);
        return part.text(rating ? Rating.CAPABILITY : Answer.CRITERION)
                .map(id -> (rating ? capabilities : criteria).contains(id) ? Optional.of(id) : Optional.<String>empty())
                .orElse(byPlace);
    }
}
