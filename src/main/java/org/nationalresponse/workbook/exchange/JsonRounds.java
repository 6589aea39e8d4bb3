package org.nationalresponse.workbook.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rounds as JSON: answers and ratings in the order of the packs, and after them those to which no pack is at hand. */
final class JsonRounds {

    private final Workbook workbook;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<UUID> written = new HashSet<>();

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
        JsonPacks.put(node.putArray("packs"), round.packs(workbook));
        node.put("frozen", round.frozen());
        JsonExport.putDate(node, "frozenOn", entry, Round.FROZEN_ON);
        JsonExport.put(node, "endorsedBy", entry, Round.ENDORSED_BY);
        JsonExport.put(node, "hash", entry, Round.HASH);
        JsonExport.put(node, "registersHash", entry, Round.REGISTERS_HASH);
        JsonExport.put(node, "summary", entry, Round.SUMMARY);
        JsonExport.put(node, "helpNeeded", entry, Round.HELP_NEEDED);
        JsonExport.put(node, "helpOffered", entry, Round.HELP_OFFERED);
        JsonExport.put(node, "method", entry, Round.METHOD);
        JsonExport.put(node, "tookPart", entry, Round.TOOK_PART);
        putCount(node, "bodiesAsked", entry, Round.BODIES_ASKED);
        putCount(node, "bodiesAnswered", entry, Round.BODIES_ANSWERED);
        JsonExport.put(node, "openQuestions", entry, Round.OPEN_QUESTIONS);
        JsonExport.putRetired(node, entry);
        ArrayNode answers = node.putArray("answers");
        answers(round).forEach(answer -> answer(answers.addObject(), round, answer));
        ArrayNode ratings = node.putArray("ratings");
        ratings(round).forEach(rating -> rating(ratings.addObject(), rating));
        ArrayNode decisions = node.putArray("decisions");
        for (int place = 1; place <= Decision.MOST; place++) {
            Decision decision = round.decision(workbook, place);
            if (!decision.isBlank()) {
                decision(decisions.addObject().put("place", place), decision.entry());
            }
        }
        ArrayNode worries = node.putArray("worries");
        for (int place = 1; place <= Worry.MOST; place++) {
            Worry worry = round.worry(workbook, place);
            if (!worry.isBlank()) {
                worry(worries.addObject().put("place", place), worry.entry());
            }
        }
    }

    /** A whole number; what is none is left out. */
    private static void putCount(ObjectNode node, String key, Entry entry, String field) {
        entry.number(field)
                .filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
                .ifPresent(number -> node.put(key, number.toBigInteger()));
    }

    private void place(Capability capability) {
        places.putIfAbsent(capability.id(), places.size());
        capability.criteria().forEach(criterion -> places.putIfAbsent(criterion.id(), places.size()));
    }

    /** Whether a record has found its place in a round; of a round that is not there, it has not. */
    boolean wrote(Entry entry) {
        return written.contains(entry.id());
    }

    private Stream<Entry> ratings(Round round) {
        return parts(Rating.KIND, round)
                .filter(entry -> entry.text(Rating.CAPABILITY).isPresent())
                .sorted(inOrderOf(Rating.CAPABILITY));
    }

    /** The answers of a round, and a blank one where there is evidence of a criterion that nobody has answered. */
    private Stream<Entry> answers(Round round) {
        Map<UUID, Entry> all = new LinkedHashMap<>();
        parts(Answer.KIND, round)
                .filter(entry -> entry.text(Answer.CRITERION).isPresent())
                .forEach(entry -> all.put(entry.id(), entry));
        parts(Evidence.KIND, round).flatMap(entry -> entry.text(Evidence.CRITERION).stream()).forEach(criterion -> {
            UUID id = Ids.answer(round.id(), criterion);
            all.putIfAbsent(id, new Entry(Answer.KIND, id, Map.of(Answer.CRITERION, criterion)));
        });
        return all.values().stream().sorted(inOrderOf(Answer.CRITERION));
    }

    private Stream<Entry> parts(Kind kind, Round round) {
        return workbook.where(kind, Answer.ROUND, round.id().toString()).stream();
    }

    private Comparator<Entry> inOrderOf(String subject) {
        return Comparator.comparing((Entry entry) -> places.getOrDefault(entry.text(subject).orElse(""), Integer.MAX_VALUE))
                .thenComparing(entry -> entry.text(subject).orElse(""));
    }

    private void answer(ObjectNode node, Round round, Entry entry) {
        written.add(entry.id());
        String criterion = entry.text(Answer.CRITERION).orElse("");
        Answer answer = new Answer(entry, List.of());
        node.put("criterion", criterion);
        answer.value().ifPresent(value -> node.put("value", value.code()));
        JsonExport.put(node, "reason", entry, Answer.REASON);
        JsonExport.put(node, "note", entry, Answer.NOTE);
        answer.confidence().ifPresent(confidence -> node.put("confidence", confidence.code()));
        JsonExport.putYes(node, "review", answer.markedForReview());
        JsonExport.putYes(node, "carried", answer.carried());
        if (entry.id().equals(Ids.answer(round.id(), criterion))) {
            evidence(node, round, criterion);
        }
        JsonExport.putRetired(node, entry);
    }

    /** Pieces that were taken out too; a piece that says nothing has nothing to write. */
    private void evidence(ObjectNode node, Round round, String criterion) {
        String id = round.id().toString();
        List<Evidence> pieces = workbook.where(Evidence.KIND, Evidence.ROUND, id, Evidence.CRITERION, criterion).stream()
                .map(Evidence::new)
                .toList();
        pieces.forEach(piece -> written.add(piece.id()));
        List<Evidence> telling = pieces.stream().filter(piece -> !piece.isBlank()).toList();
        if (!telling.isEmpty()) {
            ArrayNode array = node.putArray("evidence");
            telling.forEach(piece -> evidence(array.addObject(), piece));
        }
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
        JsonExport.putRetired(node, entry);
    }

    private void rating(ObjectNode node, Entry entry) {
        written.add(entry.id());
        JsonExport.put(node, "capability", entry, Rating.CAPABILITY);
        new Rating(entry).phase().ifPresent(phase -> node.put("phase", phase));
        JsonExport.put(node, "rationale", entry, Rating.RATIONALE);
        JsonExport.put(node, "dissent", entry, Rating.DISSENT);
        new Rating(entry).change().ifPresent(change -> node.put("change", change.code()));
        new Rating(entry).confidence().ifPresent(confidence -> node.put("confidence", confidence.code()));
        JsonExport.putYes(node, "carried", new Rating(entry).carried());
        JsonExport.putRetired(node, entry);
    }

    private void decision(ObjectNode node, Entry entry) {
        written.add(entry.id());
        JsonExport.put(node, "text", entry, Decision.TEXT);
        JsonExport.put(node, "cost", entry, Decision.COST);
        JsonExport.put(node, "lead", entry, Decision.LEAD);
        JsonExport.put(node, "waiting", entry, Decision.WAITING);
        JsonExport.putRetired(node, entry);
    }

    private void worry(ObjectNode node, Entry entry) {
        written.add(entry.id());
        JsonExport.put(node, "risk", entry, Worry.RISK);
        JsonExport.put(node, "cause", entry, Worry.CAUSE);
        JsonExport.put(node, "owner", entry, Worry.OWNER);
        JsonExport.putRetired(node, entry);
    }
}
