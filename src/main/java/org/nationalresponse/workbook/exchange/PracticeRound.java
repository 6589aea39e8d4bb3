package org.nationalresponse.workbook.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import tools.jackson.databind.JsonNode;

/**
 * One round of the practice country: what people changed in what was carried over from the round before, what they confirmed,
 * and how it was frozen.
 */
record PracticeRound(JsonNode data) {

    static PracticeRound read(String file) {
        return new PracticeRound(PracticeData.read(file));
    }

    Optional<LocalDate> from() {
        return day("from");
    }

    Optional<LocalDate> to() {
        return day("to");
    }

    /** The last day of which the round can know anything; absent for the one that is open. */
    Optional<LocalDate> frozenOn() {
        return day("frozenOn");
    }

    /** The day on which proofs and lists were looked at that name no day of their own. */
    String lookedAt() {
        return data.get("lookedAt").asString();
    }

    /** Fields of a record, by kind and key, that were otherwise then. */
    JsonNode then(String kind, String key) {
        return data.path("records").path(kind).path(key);
    }

    Optional<Edit> freeze(Workbook workbook, Round round) {
        return frozenOn().map(on -> Freeze.edit(workbook, round, on, data.path("endorsedBy").asString()));
    }

    /**
     * What was done in the round. A field that is named goes over the one that was carried; evidence that is named replaces all
     * of it.
     *
     * @param carried the workbook with the round as it began
     */
    Edit work(Workbook carried) {
        UUID round = Round.latest(carried).orElseThrow().id();
        Edit.Builder edit = Edit.of(Round.KIND, round);
        PracticeData.fields(data.get("round")).forEach(edit::set);
        confirm(edit, carried, round);
        for (Map.Entry<String, JsonNode> capability : data.get("capabilities").properties()) {
            change(edit, carried, round, capability.getKey(), capability.getValue());
        }
        int place = 0;
        for (JsonNode decision : data.path("decisions").values()) {
            place++;
            edit.and(Decision.KIND, Ids.decision(round, place)).set(Decision.ROUND, round.toString());
            PracticeData.fields(decision).forEach(edit::set);
        }
        place = 0;
        for (JsonNode worry : data.path("worries").values()) {
            place++;
            edit.and(Worry.KIND, Ids.worry(round, place)).set(Worry.ROUND, round.toString());
            PracticeData.fields(worry).forEach(edit::set);
        }
        return edit.build();
    }

    private void confirm(Edit.Builder edit, Workbook carried, UUID round) {
        Map<String, String> days = PracticeData.fields(data.path("confirmed"));
        for (Kind kind : new Kind[] {Kind.ANSWER, Kind.RATING, Kind.EVIDENCE}) {
            for (Entry entry : carried.where(kind, Answer.ROUND, round.toString())) {
                String about = entry.text(kind.equals(Kind.RATING) ? Rating.CAPABILITY : Answer.CRITERION).orElseThrow();
                String day = days.get(kind.equals(Kind.RATING) ? about : about.substring(0, about.lastIndexOf('.')));
                if (day == null) {
                    continue;
                }
                if (!kind.equals(Kind.EVIDENCE)) {
                    edit.and(kind, entry.id()).set(Answer.CARRIED, "");
                } else if (entry.text(Evidence.CHECKED_ON).isPresent()) {
                    edit.and(kind, entry.id()).set(Evidence.CHECKED_ON, day);
                }
            }
        }
    }

    private void change(Edit.Builder edit, Workbook carried, UUID round, String capability, JsonNode said) {
        Map<String, String> rating = PracticeData.fields(said);
        if (!rating.isEmpty()) {
            edit.and(Rating.KIND, Ids.rating(round, capability))
                    .set(Rating.ROUND, round.toString())
                    .set(Rating.CAPABILITY, capability)
                    .set(Rating.CARRIED, "");
            rating.forEach(edit::set);
        }
        for (Map.Entry<String, JsonNode> answer : said.path("answers").properties()) {
            String criterion = capability + "." + answer.getKey();
            edit.and(Answer.KIND, Ids.answer(round, criterion))
                    .set(Answer.ROUND, round.toString())
                    .set(Answer.CRITERION, criterion)
                    .set(Answer.CARRIED, "");
            PracticeData.fields(answer.getValue()).forEach(edit::set);
            if (answer.getValue().has("evidence")) {
                evidence(edit, carried, round, criterion, answer.getValue().get("evidence"));
            }
        }
    }

    private void evidence(Edit.Builder edit, Workbook carried, UUID round, String criterion, JsonNode pieces) {
        Map<UUID, Entry> before = new HashMap<>();
        carried.where(Evidence.KIND, Evidence.CRITERION, criterion).stream()
                .filter(entry -> entry.is(Evidence.ROUND, round.toString()))
                .forEach(entry -> before.put(entry.id(), entry));
        before.values().forEach(entry -> {
            edit.and(Evidence.KIND, entry.id());
            entry.fields().keySet().forEach(field -> edit.set(field, ""));
        });
        UUID first = Ids.evidence(round, criterion);
        int place = 0;
        for (JsonNode piece : pieces.values()) {
            UUID id = place == 0 ? first : PracticeData.id(Evidence.KIND.name(), first + "/" + place);
            edit.and(Evidence.KIND, id).set(Evidence.ROUND, round.toString()).set(Evidence.CRITERION, criterion);
            Map<String, String> fields = PracticeData.fields(piece);
            fields.forEach(edit::set);
            boolean opinion = Evidence.Grade.OPINION.code().equals(fields.get(Evidence.GRADE));
            if (!opinion && !fields.containsKey(Evidence.CHECKED_ON)) {
                edit.set(Evidence.CHECKED_ON, lookedAt());
            }
            place++;
        }
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(data.get(name)).map(node -> LocalDate.parse(node.asString()));
    }
}
