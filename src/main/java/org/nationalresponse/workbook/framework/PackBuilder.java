package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/**
 * Builds the records of a pack, and notes what no schema can see: ids that stand twice, references that lead nowhere, texts that
 * are missing.
 */
final class PackBuilder {

    /** Kinds of record that the program keeps itself, and the first parts of a pack's own texts. */
    private static final Set<String> TAKEN =
            Set.of(
                    "action", "treaty-action", "beside", "capability", "criterion", "instrument", "instrument-note", "profile",
                    "round", "answer", "rating", "decision", "worry", "evidence", "known", "pack", "phase", "seed");

    private final YamlFile pack;
    private final List<YamlFile> registerFiles;
    private final Map<String, String> texts;
    private final String textsName;
    private final Findings findings;
    private final Map<String, Integer> ids = new HashMap<>();

    PackBuilder(
            YamlFile pack, List<YamlFile> registerFiles, Map<String, String> texts, String textsName, Findings findings) {
        this.pack = pack;
        this.registerFiles = registerFiles;
        this.texts = texts;
        this.textsName = textsName;
        this.findings = findings;
    }

    Pack build(PackTexts words) {
        JsonNode root = pack.root();
        need(pack, root.get("id"), "pack.name", "pack.about");
        for (int phase = 1; phase <= Pack.PHASES && !root.get("domains").isEmpty(); phase++) {
            need(pack, root.get("id"), "phase." + phase);
        }
        root.path("registers").values().forEach(this::unique);
        List<Domain> domains = new ArrayList<>();
        for (JsonNode domain : root.get("domains").values()) {
            domains.add(domain(domain));
        }
        List<Grouping> groupings = new ArrayList<>();
        for (JsonNode grouping : root.path("groupings").values()) {
            groupings.add(grouping(grouping));
        }
        new CapabilityChecks(pack, findings).check();
        Optional<Bridge> bridge = new BridgeReader(pack, findings)
                .read(domains.stream().flatMap(domain -> domain.capabilities().stream()).map(Capability::id).toList());
        List<Register> built = registerFiles.stream()
                .map(file -> new RegisterBuilder(file, words.words(), this::need, findings).build())
                .toList();
        for (int i = 0; i < built.size(); i++) {
            new RegisterChecks(registerFiles.get(i), built.get(i), built, findings).check();
        }
        return new Pack(text(root, "id"), text(root, "edition"), domains, built, groupings, bridge, words);
    }

    private Domain domain(JsonNode node) {
        String id = newId(node);
        need(pack, node.get("id"), id + ".name");
        List<Capability> capabilities = new ArrayList<>();
        for (JsonNode capability : node.get("capabilities").values()) {
            capabilities.add(capability(capability));
        }
        return new Domain(id, capabilities);
    }

    private Capability capability(JsonNode node) {
        String id = newId(node);
        need(pack, node.get("id"), id + ".name", id + ".what", id + ".why", id + ".how");
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode criterion : node.get("criteria").values()) {
            String criterionId = newId(criterion);
            need(pack, criterion.get("id"), criterionId + ".text");
            criteria.add(new Criterion(
                    criterionId,
                    PackFiles.strings(criterion.path("covers")),
                    PackFiles.strings(criterion.path("heldIn")),
                    criterion.path("phase").asInt(Criterion.UNPLACED)));
        }
        return new Capability(
                id,
                node.get("number").asInt(),
                criteria,
                PackFiles.strings(node.path("pages")),
                PackFiles.strings(node.path("movesWith")),
                PackFiles.strings(node.path("dependsOn")));
    }

    private Grouping grouping(JsonNode node) {
        String id = newId(node);
        need(pack, node.get("id"), id + ".name", id + ".about");
        List<Grouping.Group> groups = new ArrayList<>();
        for (JsonNode group : node.get("groups").values()) {
            String groupId = newId(group);
            need(pack, group.get("id"), groupId + ".name");
            groups.add(new Grouping.Group(groupId, PackFiles.strings(group.get("capabilities"))));
        }
        return new Grouping(id, groups);
    }

    private String newId(JsonNode node) {
        JsonNode id = node.get("id");
        unique(id);
        return id.asString();
    }

    /** Registers count as well: the texts of all hang on their ids. */
    private void unique(JsonNode id) {
        int line = YamlFile.line(id);
        Integer first = ids.putIfAbsent(id.asString(), line);
        if (first != null) {
            findings.add(
                    pack.name(),
                    line,
                    Message.of("framework.reason.doubled-id", "id", id.asString(), "first", String.valueOf(first)));
        }
        if (TAKEN.contains(id.asString()) && !PackReader.reference(pack).equals(Packs.COMMON)) {
            find(id, "framework.reason.taken", "id", id.asString());
        }
    }

    private void find(JsonNode where, String key, String name, String value) {
        findings.add(pack.name(), YamlFile.line(where), Message.of(key, name, value));
    }

    private void need(YamlFile file, JsonNode where, String... keys) {
        for (String key : keys) {
            if (texts.getOrDefault(key, "").isBlank()) {
                findings.add(
                        file.name(),
                        YamlFile.line(where),
                        Message.of("framework.reason.no-text", "key", key, "texts", textsName));
            }
        }
    }

    static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }
}
