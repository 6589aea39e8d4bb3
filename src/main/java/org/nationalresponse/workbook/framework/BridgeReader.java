package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** Reads the bridge from another edition, and notes what no schema can see. */
final class BridgeReader {

    private static final String BEFORE = "before";
    private static final String NOW = "now";

    private final YamlFile pack;
    private final Findings findings;
    private final JsonNode bridge;
    private final List<JsonNode> moves;

    BridgeReader(YamlFile pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
        this.bridge = pack.root().path("bridge");
        this.moves = List.copyOf(bridge.path("moves").values());
    }

    /** @param capabilities ids of this edition, in their order */
    Optional<Bridge> read(List<String> capabilities) {
        if (bridge.isMissingNode()) {
            return Optional.empty();
        }
        refuseOtherPack();
        List<Bridge.Move> read = new ArrayList<>();
        for (JsonNode node : moves) {
            Bridge.Move move = move(node);
            if (!move.kind().fits(move.before().size(), move.now().size())) {
                find(node.get("kind"), Message.of("framework.reason.move." + move.kind().code()));
            }
            read.add(move);
        }
        lines(BEFORE);
        Map<String, Integer> moved = lines(NOW);
        for (JsonNode id : all(NOW)) {
            if (!capabilities.contains(id.asString())) {
                find(id, Message.of("framework.reason.unknown-capability", "id", id.asString()));
            }
        }
        capabilities.stream()
                .filter(id -> !moved.containsKey(id))
                .forEach(id -> find(bridge.get("from"), Message.of("framework.reason.not-moved", "id", id)));
        return Optional.of(new Bridge(from(), read));
    }

    /** Notes where the bridge does not fit the edition from which it leads; that can be seen only where both are here. */
    void checkAgainst(Pack before) {
        Set<String> known = before.capabilities().map(Capability::id).collect(Collectors.toSet());
        Set<String> moved = all(BEFORE).stream().map(JsonNode::asString).collect(Collectors.toSet());
        all(BEFORE).stream().filter(id -> !known.contains(id.asString())).forEach(id -> find(
                id, Message.of("framework.reason.not-before", "id", id.asString(), "from", from())));
        before.capabilities().map(Capability::id).filter(id -> !moved.contains(id)).forEach(id -> find(
                bridge.get("from"), Message.of("framework.reason.not-moved-before", "id", id, "from", from())));
    }

    private String from() {
        return bridge.get("from").asString();
    }

    private void refuseOtherPack() {
        String own = PackBuilder.text(pack.root(), "id");
        boolean sibling = from().startsWith(own + "@") && !from().equals(PackReader.reference(pack));
        if (!sibling) {
            find(bridge.get("from"), Message.of("framework.reason.no-other-edition", "from", from(), "id", own));
        }
    }

    private static Bridge.Move move(JsonNode node) {
        return new Bridge.Move(
                Bridge.Kind.of(PackBuilder.text(node, "kind")),
                PackFiles.strings(node.path(BEFORE)),
                PackFiles.strings(node.path(NOW)));
    }

    private List<JsonNode> all(String side) {
        return moves.stream().flatMap(move -> move.path(side).values().stream()).toList();
    }

    /** The line in which each id stands first; a second place is noted. */
    private Map<String, Integer> lines(String side) {
        Map<String, Integer> lines = new HashMap<>();
        for (JsonNode id : all(side)) {
            Integer first = lines.putIfAbsent(id.asString(), YamlFile.line(id));
            if (first != null) {
                find(id, Message.of("framework.reason.moved-twice", "id", id.asString(), "first", String.valueOf(first)));
            }
        }
        return lines;
    }

    private void find(JsonNode where, Message reason) {
        findings.add(pack.name(), YamlFile.line(where), reason);
    }
}
