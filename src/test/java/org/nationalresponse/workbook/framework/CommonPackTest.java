package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Fault;

/** The pack {@code common@1}: what every workbook has beside its framework. */
class CommonPackTest {

    private final PackLibrary library = new PackLibrary(Path.of("no such folder"));
    private final Pack pack = library.load(Packs.COMMON, Locale.ENGLISH);

    @Test
    void holdsTheActionsAndNoCapability() {
        assertThat(pack.capabilities()).isEmpty();
        assertThat(pack.registers()).extracting(Register::id).containsExactly("action");
        assertThat(pack.pages()).containsExactly("action");
    }

    @Test
    void nobodyIsAskedToChooseIt() {
        assertThat(library.offered(Locale.ENGLISH).packs()).extracting(Pack::reference).doesNotContain(Packs.COMMON);
    }

    @Test
    void itsRegisterHoldsAgainstTheSchema() {
        Findings findings = new Findings();
        library.files(Packs.COMMON).forEach((name, bytes) -> {
            if (name.startsWith("registers/")) {
                PackSchema.REGISTER.check(YamlFile.read(name, bytes), findings);
            }
        });
        findings.stopIfAny();
    }

    @Test
    void holdsNoTextThatNothingUses() {
        Set<String> used = new HashSet<>(List.of("pack.name", "pack.about", "action.name", "action.about"));
        Register action = pack.register("action").orElseThrow();
        action.sections().forEach(section -> used.add("action." + section.id() + ".title"));
        action.fields().forEach(field -> {
            used.addAll(List.of("action." + field.id() + ".label", "action." + field.id() + ".help"));
            field.choices().forEach(choice -> used.add("action." + field.id() + "." + choice));
        });

        assertThat(pack.texts().words().keySet()).allMatch(used::contains);
    }

    /** Else two lists of actions would stand in one workbook under one name. */
    @Test
    void aForeignPackMayNotCallARegisterAction() {
        Map<String, byte[]> files = new HashMap<>();
        library.files(Packs.COMMON).forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)
                .replace("id: common", "id: mine")
                .replace("domains: []", "domains: [{ id: d, capabilities: [{ id: c, number: 1, criteria: [{ id: c.a }] }] }]")
                .getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> library.load(files, Locale.ENGLISH))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.messages().toString()).contains("reason.taken"));
    }
}
