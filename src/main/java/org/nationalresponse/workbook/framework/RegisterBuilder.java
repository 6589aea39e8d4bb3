package org.nationalresponse.workbook.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** Builds one register of a pack and checks its ids, its follow-ups and its texts. */
final class RegisterBuilder {

    /** What every record has beside its fields: why it no longer counts, and which one it is. */
    private static final Set<String> TAKEN = Set.of("retired", "id");

    private final YamlFile file;
    private final Map<String, String> words;
    private final Needs needs;
    private final Findings findings;
    private final Map<String, List<String>> choicesSoFar = new HashMap<>();
    private final Set<String> fields = new HashSet<>();

    /** @param words the texts of the pack, from which the words of presets come */
    RegisterBuilder(YamlFile file, Map<String, String> words, Needs needs, Findings findings) {
        this.file = file;
        this.words = words;
        this.needs = needs;
        this.findings = findings;
    }

    Register build() {
        JsonNode root = file.root();
        String id = PackBuilder.text(root, "id");
        if (!file.name().equals(PackFiles.register(id))) {
            find(root.get("id"), Message.of("framework.reason.other-name", "id", id));
        }
        needs.texts(file, root.get("id"), id + ".name", id + ".about");
        Set<String> sectionIds = new HashSet<>();
        List<Register.Section> sections = new ArrayList<>();
        for (JsonNode section : root.get("sections").values()) {
            String sectionId = PackBuilder.text(section, "id");
            if (!sectionIds.add(sectionId)) {
                find(section.get("id"), Message.of("framework.reason.doubled-section", "id", sectionId));
            }
            needs.texts(file, section.get("id"), id + "." + sectionId + ".title");
            List<Register.Field> built = new ArrayList<>();
            for (JsonNode field : section.get("fields").values()) {
                built.add(field(id, field));
            }
            sections.add(new Register.Section(sectionId, built));
        }
        return new Register(
                id,
                sections,
                listing(root.path("list")),
                PackFiles.strings(root.path("parts")),
                optional(root, "closed").map(Register.Condition::of),
                presets(id, root.path("presets"), sections),
                new Release(
                        optional(root, "public").isPresent(),
                        optional(root, "publicIf").map(Register.Condition::of),
                        optional(root, "publicUnless").map(Register.Condition::of)));
    }

    private static Listing listing(JsonNode node) {
        JsonNode year = node.path("byYear");
        return new Listing(
                PackFiles.strings(node.path("title")),
                PackFiles.strings(node.path("columns")),
                PackFiles.strings(node.path("filters")),
                PackFiles.strings(node.path("key")),
                node.path("usuallyOne").asBoolean(false),
                optional(node, "matrix"),
                year.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Listing.ByYear(
                                PackBuilder.text(year, "year"),
                                PackFiles.strings(year.path("amounts")),
                                optional(year, "currency"))));
    }

    /** Codes, dates and numbers of a preset stand in the register's file, its words in the texts. */
    private List<Register.Preset> presets(String register, JsonNode nodes, List<Register.Section> sections) {
        List<Register.Preset> presets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : nodes.values()) {
            String id = PackBuilder.text(node, "id");
            if (!ids.add(id)) {
                find(node.get("id"), Message.of("framework.reason.doubled-preset", "id", id));
            }
            Map<String, String> values = new HashMap<>();
            node.properties().forEach(value -> values.put(value.getKey(), value.getValue().asString()));
            values.remove("id");
            String prefix = register + ".preset." + id + ".";
            sections.stream()
                    .flatMap(section -> section.fields().stream())
                    .forEach(field -> Optional.ofNullable(words.get(prefix + field.id()))
                            .ifPresent(text -> values.put(field.id(), text)));
            presets.add(new Register.Preset(id, values));
        }
        return presets;
    }

    private static Register.Rules rules(JsonNode node) {
        return new Register.Rules(
                optional(node, "notBefore"),
                optional(node, "needs"),
                number(node, "least"),
                number(node, "most"),
                optional(node, "deadline")
                        .map(code -> Register.Deadline.valueOf(code.toUpperCase(Locale.ROOT)))
                        .orElse(Register.Deadline.NONE),
                optional(node, "metBy"),
                PackFiles.strings(node.path("to")));
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Optional<BigDecimal> number(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    private Register.Field field(String register, JsonNode node) {
        String id = PackBuilder.text(node, "id");
        if (!fields.add(id)) {
            find(node.get("id"), Message.of("framework.reason.doubled-field", "id", id));
        }
        if (TAKEN.contains(id)) {
            find(node.get("id"), Message.of("framework.reason.taken", "id", id));
        }
        List<String> choices = PackFiles.strings(node.path("choices"));
        String prefix = register + "." + id + ".";
        needs.texts(file, node.get("id"), prefix + "label");
        choices.forEach(choice -> needs.texts(file, node.get("choices"), prefix + choice));
        Register.Type type = Register.Type.valueOf(
                PackBuilder.text(node, "type").toUpperCase(Locale.ROOT).replace('-', '_'));
        Register.Field field = new Register.Field(
                id,
                type,
                choices,
                PackFiles.strings(node.path("covers")),
                node.path("when").asString(""),
                rules(node),
                optional(node, "public")
                        .map(part -> Release.Part.valueOf(part.toUpperCase(Locale.ROOT)))
                        .orElse(Release.Part.of(type)));
        field.condition().ifPresent(condition -> check(condition, node.get("when")));
        choicesSoFar.put(id, choices);
        return field;
    }

    /** Only a choice that stands earlier can be followed up, so follow-ups never run in a circle. */
    private void check(Register.Condition condition, JsonNode where) {
        List<String> known = choicesSoFar.get(condition.field());
        if (known == null || known.isEmpty()) {
            find(where, Message.of("framework.reason.unknown-field", "id", condition.field()));
            return;
        }
        condition.codes().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> find(
                        where,
                        Message.of("framework.reason.unknown-choice", "id", condition.field(), "choice", code, "known",
                                String.join(", ", known))));
    }

    private void find(JsonNode where, Message reason) {
        findings.add(file.name(), YamlFile.line(where), reason);
    }

    /** Notes each of these texts that is missing. */
    @FunctionalInterface
    interface Needs {
        void texts(YamlFile file, JsonNode where, String... keys);
    }
}
