package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** Checks that what a pack says of its capabilities leads somewhere, and never round in a circle. */
final class CapabilityChecks {

    /** Pages that the program itself brings: the treaty actions, and political will beside what it should move. */
    private static final Set<String> PAGES = Set.of("treaty-action", "beside");

    private final YamlFile pack;
    private final Findings findings;
    private final Set<String> registers;
    private final Map<String, JsonNode> capabilities = new LinkedHashMap<>();

    CapabilityChecks(YamlFile pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
        this.registers = new HashSet<>(PackFiles.strings(pack.root().path("registers")));
    }

    void check() {
        Set<Integer> numbers = new HashSet<>();
        for (JsonNode domain : pack.root().get("domains").values()) {
            for (JsonNode node : domain.get("capabilities").values()) {
                capabilities.put(PackBuilder.text(node, "id"), node);
                if (!numbers.add(node.get("number").asInt())) {
                    find(node.get("number"), Message.of(
                            "framework.reason.doubled-number", "number", node.get("number").asString()));
                }
            }
        }
        capabilities.values().forEach(this::capability);
        circle().ifPresent(found -> find(found.where(), Message.of(
                "framework.reason.circle", "circle", String.join(" → ", found.ids()))));
        pack.root().path("groupings").values().forEach(this::grouping);
    }

    private void capability(JsonNode node) {
        String id = PackBuilder.text(node, "id");
        node.path("pages").values().forEach(this::ownPage);
        node.get("criteria").values().forEach(criterion -> criterion.path("heldIn").values().forEach(this::held));
        for (JsonNode other : node.path("movesWith").values()) {
            if (known(other) && other.asString().equals(id)) {
                find(other, Message.of("framework.reason.moves-with-itself", "id", id));
            }
        }
        for (JsonNode other : node.path("dependsOn").values()) {
            if (known(other) && other.asString().equals(id)) {
                find(other, Message.of("framework.reason.depends-on-itself", "id", id));
            }
        }
    }

    private void ownPage(JsonNode page) {
        if (!registers.contains(page.asString()) && !PAGES.contains(page.asString())) {
            find(page, Message.of("framework.reason.unknown-page", "id", page.asString()));
        }
    }

    /** What another pack declares cannot be looked up: a workbook need not use it. */
    private void held(JsonNode written) {
        RegisterRef register = RegisterRef.of(written.asString());
        if (register.pack().isEmpty()) {
            ownPage(written);
        } else if (register.pack().get().equals(PackBuilder.text(pack.root(), "id"))) {
            find(written, Message.of("framework.reason.own-pack", "id", register.register()));
        }
    }

    private boolean known(JsonNode id) {
        boolean known = capabilities.containsKey(id.asString());
        if (!known) {
            find(id, Message.of("framework.reason.unknown-capability", "id", id.asString()));
        }
        return known;
    }

    private void grouping(JsonNode grouping) {
        Map<String, Integer> lines = new HashMap<>();
        for (JsonNode group : grouping.get("groups").values()) {
            for (JsonNode id : group.get("capabilities").values()) {
                Integer first = lines.putIfAbsent(id.asString(), YamlFile.line(id));
                if (known(id) && first != null) {
                    find(id, Message.of(
                            "framework.reason.grouped-twice", "id", id.asString(), "first", String.valueOf(first)));
                }
            }
        }
        capabilities.keySet().stream()
                .filter(id -> !lines.containsKey(id))
                .forEach(id -> find(grouping.get("id"), Message.of("framework.reason.not-grouped", "id", id)));
    }

    /** Capabilities that wait for one another, the first again at the end, and the place that closes the circle. */
    private record Circle(List<String> ids, JsonNode where) {}

    private Optional<Circle> circle() {
        Set<String> cleared = new HashSet<>();
        return capabilities.keySet().stream()
                .flatMap(id -> circle(id, new ArrayList<>(), cleared).stream())
                .findFirst();
    }

    private Optional<Circle> circle(String id, List<String> way, Set<String> cleared) {
        way.add(id);
        for (JsonNode next : capabilities.get(id).path("dependsOn").values()) {
            String other = next.asString();
            int at = way.indexOf(other);
            // What depends on itself has its own sentence.
            if (at >= 0 && !other.equals(id)) {
                List<String> ids = new ArrayList<>(way.subList(at, way.size()));
                ids.add(other);
                return Optional.of(new Circle(ids, next));
            }
            if (at < 0 && capabilities.containsKey(other) && !cleared.contains(other)) {
                Optional<Circle> found = circle(other, way, cleared);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        way.remove(way.size() - 1);
        cleared.add(id);
        return Optional.empty();
    }

    private void find(JsonNode where, Message reason) {
        findings.add(pack.name(), YamlFile.line(where), reason);
    }
}
