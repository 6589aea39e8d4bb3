package org.nationalresponse.workbook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import tools.jackson.databind.JsonNode;

/** The registers of the practice country: as they are today, and as they were when an earlier round was frozen. */
final class PracticeRecords {

    /** Apart, so that each part can be read at a sitting. */
    private static final List<String> FILES = List.of("almara.yaml", "political-will.yaml", "commitments.yaml", "actions.yaml");
    /** What only names a record, or says since when it is there. */
    private static final Set<String> NO_FIELDS = Set.of("key", "thing", "begins");

    private static final String CHECKED_ON = "checkedOn";

    private record Item(String kind, String key, UUID id, int begins, JsonNode data) {}

    private final List<Item> items = new ArrayList<>();
    private int round;
    private Map<UUID, Map<String, String>> last = Map.of();

    private PracticeRecords() {}

    static PracticeRecords read() {
        PracticeRecords records = new PracticeRecords();
        for (String file : FILES) {
            JsonNode data = PracticeData.read(file);
            for (Map.Entry<String, JsonNode> kind : (data.has("records") ? data.get("records") : data).properties()) {
                kind.getValue().values().forEach(item -> records.items.add(item(kind.getKey(), item)));
            }
        }
        return records;
    }

    private static Item item(String kind, JsonNode data) {
        int begins = data.path("begins").asInt(1);
        if (data.has("thing")) {
            String thing = data.get("thing").asString();
            return new Item(kind, thing, PracticeData.about(kind, thing), begins, data);
        }
        String key = data.get("key").asString();
        return new Item(kind, key, PracticeData.id(kind, key), begins, data);
    }

    /** The step from the registers of the round before to those of the next one. Ask for the rounds in their order. */
    Edit at(PracticeRound then) {
        round++;
        Map<UUID, Map<String, String>> now = new LinkedHashMap<>();
        List<Edit.Write> writes = new ArrayList<>();
        Set<UUID> there = items.stream().filter(item -> item.begins() <= round).map(Item::id).collect(Collectors.toSet());
        for (Item item : items) {
            if (item.begins() <= round) {
                Map<String, String> fields = fields(item, then, there);
                now.put(item.id(), fields);
                Edit.Builder edit = Edit.of(new Kind(item.kind()), item.id());
                last.getOrDefault(item.id(), Map.of()).keySet().stream()
                        .filter(field -> !fields.containsKey(field))
                        .forEach(field -> edit.set(field, ""));
                fields.forEach(edit::set);
                writes.addAll(edit.build().writes());
            }
        }
        last = now;
        return new Edit(writes);
    }

    /**
     * Under {@code links} stand, by field, {@code register/key} or {@code register/thing/name} of the records that the field
     * leads to. What was not yet there cannot be led to, and what was checked later was checked then on the round's day.
     */
    private Map<String, String> fields(Item item, PracticeRound then, Set<UUID> there) {
        Map<String, String> fields = PracticeData.fields(item.data());
        fields.keySet().removeAll(NO_FIELDS);
        for (Map.Entry<String, JsonNode> link : item.data().path("links").properties()) {
            fields.put(link.getKey(), Stream.of(link.getValue().asString().split(" "))
                    .map(PracticeRecords::linked)
                    .filter(there::contains)
                    .map(UUID::toString)
                    .collect(Collectors.joining(" ")));
        }
        then.frozenOn().ifPresent(on -> fields.computeIfPresent(
                CHECKED_ON, (name, day) -> day.compareTo(on.toString()) > 0 ? then.lookedAt() : day));
        fields.putAll(PracticeData.fields(then.then(item.kind(), item.key())));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static UUID linked(String to) {
        String[] parts = to.split("/");
        return parts.length == 3 ? PracticeData.about(parts[0], parts[2]) : PracticeData.id(parts[0], parts[1]);
    }
}
