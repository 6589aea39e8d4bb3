package org.nationalresponse.workbook.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
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
        of(Answer.KIND, Answer.ROUND, round, Answer.CRITERION).forEach(answer -> answer(answers.addObject(), round, answer));
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

    private void answer(ObjectNode node, Round round, Entry entry) {
        String criterion = entry.text(Answer.CRITERION).orElse("");
        Answer answer = round.answer(workbook, criterion);
        node.put("criterion", criterion);
        answer.value().ifPresent(value -> node.put("value", value.code()));
        JsonExport.put(node, "reason", entry, Answer.REASON);
        JsonExport.put(node, "note", entry, Answer.NOTE);
        answer.confidence().ifPresent(confidence -> node.put("confidence", confidence.code()));
        yes(node, "review", answer.markedForReview());
        yes(node, "carried", answer.carried());
        if (!answer.evidence().isEmpty()) {
            ArrayNode pieces = node.putArray("evidence");
            answer.evidence().forEach(piece -> evidence(pieces.addObject(), piece));
        }
        JsonExport.putRetired(node, entry);
    }

    private static void evidence(ObjectNode node, Evidence piece) {
        Entry entry = piece.entry();
        node.put("id", piece.id().toString());
        JsonExport.put(node, "title", entry, Evidence.TITLE);
        JsonExport.put(node, "place", entry, Evidence.PLACE);
        JsonExport.putDate(node, "date", entry, Evidence.DATE);
        JsonExport.put(node, "address", entry, Evidence.ADDRESS);
        piece.grade().ifPresent(grade -> node.put("grade", grade.code()));
        JsonExport.putDate(node, "checkedOn", entry, Evidence.CHECKED_ON);
        piece.file().ifPresent(file -> node.putObject("file")
                .put("name", file.name())
                .put("size", file.size())
                .put("sha256", file.sha256()));
    }

    private static void rating(ObjectNode node, Entry entry) {
        JsonExport.put(node, "capability", entry, Rating.CAPABILITY);
        new Rating(entry).phase().ifPresent(phase -> node.put("phase", phase));
        JsonExport.put(node, "rationale", entry, Rating.RATIONALE);
        new Rating(entry).change().ifPresent(change -> node.put("change", change.code()));
        new Rating(entry).confidence().ifPresent(confidence -> node.put("confidence", confidence.code()));
        yes(node, "carried", new Rating(entry).carried());
        JsonExport.putRetired(node, entry);
    }

    private static void yes(ObjectNode node, String key, boolean holds) {
        if (holds) {
            node.put(key, true);
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
