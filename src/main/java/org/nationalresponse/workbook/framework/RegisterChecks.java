package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** Checks that what a register says of its own fields, and of other registers of the pack, leads somewhere. */
final class RegisterChecks {

    private static final Set<Type> ANY = Set.of(Type.values());
    private static final Set<Type> CODES = Set.of(Type.CHOICE, Type.CHOICES);
    private static final Set<Type> WORDS = Set.of(Type.TEXT, Type.LONG_TEXT);

    private final YamlFile file;
    private final Register register;
    private final List<Register> all;
    private final Findings findings;

    RegisterChecks(YamlFile file, Register register, List<Register> all, Findings findings) {
        this.file = file;
        this.register = register;
        this.all = all;
        this.findings = findings;
    }

    void check() {
        JsonNode root = file.root();
        JsonNode list = root.path("list");
        List.of("title", "columns", "key").forEach(key -> fields(list.path(key), ANY));
        fields(list.path("filters"), Set.of(Type.CHOICE, Type.CHOICES, Type.TEXT, Type.YEAR));
        field(list.path("matrix"), Set.of(Type.CHOICES));
        field(list.path("byYear").path("year"), Set.of(Type.YEAR));
        fields(list.path("byYear").path("amounts"), Set.of(Type.NUMBER));
        field(list.path("byYear").path("currency"), Set.of(Type.CURRENCY));
        register.closed().ifPresent(condition -> condition(condition, root.get("closed")));
        register.release().onlyIf().ifPresent(condition -> condition(condition, root.get("publicIf")));
        register.release().unless().ifPresent(condition -> condition(condition, root.get("publicUnless")));
        root.path("parts").values().forEach(this::part);
        root.get("sections").values().forEach(section -> section.get("fields").values().forEach(this::rules));
        root.path("presets").values().forEach(this::preset);
    }

    private void rules(JsonNode node) {
        field(node.path("notBefore"), Set.of(Type.DATE));
        field(node.path("needs"), ANY);
        field(node.path("metBy"), ANY);
        Register.Field field = register.field(PackBuilder.text(node, "id")).orElseThrow();
        boolean dated = !node.path("notBefore").isMissingNode() || !node.path("deadline").isMissingNode();
        boolean bounded = !node.path("least").isMissingNode() || !node.path("most").isMissingNode();
        if (dated && field.type() != Type.DATE
                || bounded && field.type() != Type.NUMBER
                || field.type().links() == field.rules().to().isEmpty()) {
            find(node.get("id"), Message.of("framework.reason.rule-of-other-type", "id", field.id()));
        }
        for (JsonNode to : node.path("to").values()) {
            if (find(to.asString()).isEmpty() && !Rules.BEYOND.contains(to.asString())) {
                find(to, Message.of("framework.reason.unknown-page", "id", to.asString()));
            }
        }
    }

    private void part(JsonNode node) {
        Optional<Register> part = find(node.asString());
        if (part.isEmpty()) {
            find(node, Message.of("framework.reason.unknown-page", "id", node.asString()));
        } else if (part.get().linkTo(register.id()).isEmpty()) {
            find(node, Message.of("framework.reason.part-without-link", "id", node.asString(), "register", register.id()));
        }
    }

    /** A preset may give words in the texts only, but codes and dates only here; and something must name it. */
    private void preset(JsonNode node) {
        Register.Preset preset = register.presets().stream()
                .filter(each -> each.id().equals(PackBuilder.text(node, "id")))
                .findFirst()
                .orElseThrow();
        List<String> given = new ArrayList<>(node.propertyNames());
        given.remove("id");
        for (String id : given) {
            Optional<Register.Field> field = register.field(id);
            if (field.isEmpty() || WORDS.contains(field.get().type())) {
                find(node.get(id), Message.of("framework.reason.no-field", "id", id));
            } else if (CODES.contains(field.get().type())
                    && !field.get().choices().containsAll(List.of(preset.values().get(id).split(" ")))) {
                find(node.get(id), Message.of(
                        "framework.reason.unknown-choice", "id", id, "choice", preset.values().get(id), "known",
                        String.join(", ", field.get().choices())));
            }
        }
        if (register.titleFields().stream().noneMatch(field -> preset.values().containsKey(field.id()))) {
            find(node.get("id"), Message.of("framework.reason.unnamed-preset", "id", preset.id()));
        }
    }

    private void condition(Register.Condition condition, JsonNode where) {
        Optional<Register.Field> field =
                register.field(condition.field()).filter(each -> CODES.contains(each.type()));
        if (field.isEmpty()) {
            find(where, Message.of("framework.reason.no-field", "id", condition.field()));
            return;
        }
        condition.codes().stream()
                .filter(code -> !field.get().choices().contains(code))
                .forEach(code -> find(where, Message.of(
                        "framework.reason.unknown-choice", "id", condition.field(), "choice", code, "known",
                        String.join(", ", field.get().choices()))));
    }

    private void fields(JsonNode ids, Set<Type> types) {
        ids.values().forEach(id -> field(id, types));
    }

    private void field(JsonNode id, Set<Type> types) {
        if (id.isString() && register.field(id.asString()).filter(field -> types.contains(field.type())).isEmpty()) {
            find(id, Message.of("framework.reason.no-field", "id", id.asString()));
        }
    }

    private Optional<Register> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void find(JsonNode where, Message reason) {
        findings.add(file.name(), YamlFile.line(where), reason);
    }
}
