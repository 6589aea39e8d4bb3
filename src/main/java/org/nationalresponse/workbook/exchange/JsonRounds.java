package org.nationalresponse.workbook.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rounds as JSON: answers and ratings in the order of the packs, and after them those to which no pack is at hand. */
final class JsonRounds {

    private final Workbook workbook;
    private final Map<String, Integer> places = new HashMap<>();

    JsonRounds(Workbook workbook, List<Pack> packs) {
        this.workbook = workbook;
        for (Pack pack : packs) {
            pack.capabilities().forEach(this::place);
        }
    }

    void write(ObjectNode node, Round round) {
        Entry entry = round.entry();
        node.put("id", round.id().toString()).put("number", round.number());
        JsonExport.putDate(node, "from", entry, Round.FROM);
        JsonExport.putDate(node, "to", entry, Round.TO);
        node.put("frozen", round.frozen());
        JsonExport.putDate(node, "frozenOn", entry, Round.FROZEN_ON);
        JsonExport.put(node, "endorsedBy", entry, Round.ENDORSED_BY);
        JsonExport.put(node, "hash", entry, Round.HASH);
        JsonExport.put(node, "registersHash", entry, Round.REGISTERS_HASH);
        JsonExport.put(node, "summary", entry, Round.SUMMARY);
        JsonExport.putRetired(node, entry);
        ArrayNode answers = node.putArray("answers");
        of(Answer.KIND, Answer.ROUND, round, Answer.CRITERION).forEach(answer -> answer(answers.addObject(), answer));
        ArrayNode ratings = node.putArray("ratings");
        of(Rating.KIND, Rating.ROUND, round, Rating.CAPABILITY).forEach(rating -> rating(ratings.addObject(), rating));
        ArrayNode decisions = node.putArray("decisions");
        for (int place = 1; place <= Decision.MOST; place++) {
            Decision decision = round.decision(workbook, place);
            if (!decision.isBlank()) {
                decision(decisions.addObject().put("place", place), decision.entry());
            }
        }
    }

    private void place(Capability capability) {
        places.putIfAbsent(capability.id(), places.size());
        capability.criteria().forEach(criterion -> places.putIfAbsent(criterion.id(), places.size()));
    }

    private Stream<Entry> of(Kind kind, String roundField, Round round, String subject) {
        return workbook.all(kind).stream()
                .filter(entry -> entry.is(roundField, round.id().toString()))
                .filter(entry -> entry.text(subject).isPresent())
                .sorted(Comparator.comparing((Entry entry) ->
                                places.getOrDefault(entry.text(subject).orElse(""), Integer.MAX_VALUE))
                        .thenComparing(entry -> entry.text(subject).orElse("")));
    }

    private static void answer(ObjectNode node, Entry entry) {
        JsonExport.put(node, "criterion", entry, Answer.CRITERION);
        new Answer(entry).value().ifPresent(value -> node.put("value", value.code()));
        JsonExport.put(node, "reason", entry, Answer.REASON);
        JsonExport.put(node, "note", entry, Answer.NOTE);
        JsonExport.put(node, "evidence", entry, Answer.EVIDENCE);
        new Answer(entry).grade().ifPresent(grade -> node.put("grade", grade.code()));
        JsonExport.putDate(node, "checkedOn", entry, Answer.CHECKED_ON);
        carried(node, new Answer(entry).carried());
        JsonExport.putRetired(node, entry);
    }

    private static void rating(ObjectNode node, Entry entry) {
        JsonExport.put(node, "capability", entry, Rating.CAPABILITY);
        new Rating(entry).phase().ifPresent(phase -> node.put("phase", phase));
        JsonExport.put(node, "rationale", entry, Rating.RATIONALE);
        new Rating(entry).change().ifPresent(change -> node.put("change", change.code()));
        carried(node, new Rating(entry).carried());
        JsonExport.putRetired(node, entry);
    }

    private static void carried(ObjectNode node, boolean carried) {
        if (carried) {
            node.put("carried", true);
        }
    }

    private static void decision(ObjectNode node, Entry entry) {
        JsonExport.put(node, "text", entry, Decision.TEXT);
        JsonExport.put(node, "cost", entry, Decision.COST);
        JsonExport.put(node, "lead", entry, Decision.LEAD);
        JsonExport.put(node, "waiting", entry, Decision.WAITING);
        JsonExport.putRetired(node, entry);
    }
}
