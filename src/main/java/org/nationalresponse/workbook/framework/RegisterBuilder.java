package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** Builds one register of a pack and checks its ids, its follow-ups and its texts. */
final class RegisterBuilder {

    /** The field that every record has: why it no longer counts. */
    private static final String RETIRED = "retired";

    private final YamlFile file;
    private final Needs needs;
    private final Findings findings;
    private final Map<String, List<String>> choicesSoFar = new HashMap<>();
    private final Set<String> fields = new HashSet<>();

    RegisterBuilder(YamlFile file, Needs needs, Findings findings) {
        this.file = file;
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
        return new Register(id, sections);
    }

    private Register.Field field(String register, JsonNode node) {
        String id = PackBuilder.text(node, "id");
        if (!fields.add(id)) {
            find(node.get("id"), Message.of("framework.reason.doubled-field", "id", id));
        }
        if (id.equals(RETIRED)) {
            find(node.get("id"), Message.of("framework.reason.taken", "id", id));
        }
        List<String> choices = PackFiles.strings(node.path("choices"));
        String prefix = register + "." + id + ".";
        needs.texts(file, node.get("id"), prefix + "label");
        choices.forEach(choice -> needs.texts(file, node.get("choices"), prefix + choice));
        Register.Type type = Register.Type.valueOf(
                PackBuilder.text(node, "type").toUpperCase(Locale.ROOT).replace('-', '_'));
        Register.Field field = new Register.Field(
                id, type, choices, PackFiles.strings(node.path("covers")), node.path("when").asString(""));
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
