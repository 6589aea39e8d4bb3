package org.nationalresponse.workbook.progress.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;

/** What the packs in use ask and what they call it, by id. */
final class Asked {

    private final List<Pack> packs;
    private final Instruments instruments;
    private final Texts texts;
    private final boolean severalFrameworks;
    private final Map<String, String> capabilityOf = new HashMap<>();
    private final Map<String, Pack> packOf = new HashMap<>();
    private final Map<String, Register> registers = new HashMap<>();
    private final Set<String> pages = new HashSet<>();

    Asked(List<Pack> packs, Instruments instruments, Texts texts) {
        this.packs = packs;
        this.instruments = instruments;
        this.texts = texts;
        severalFrameworks = Pack.severalAsk(packs);
        for (Pack pack : packs) {
            pack.capabilities().forEach(capability -> capability(capability, pack));
            pack.pages().forEach(pages::add);
            pack.registers().forEach(register -> {
                registers.putIfAbsent(register.id(), register);
                packOf.putIfAbsent(register.id(), pack);
            });
        }
    }

    private void capability(Capability capability, Pack pack) {
        packOf.putIfAbsent(capability.id(), pack);
        capability.criteria().forEach(criterion -> capabilityOf.putIfAbsent(criterion.id(), capability.id()));
    }

    /** The same of other packs: those of a round before. */
    Asked in(List<Pack> others) {
        return others.equals(packs) ? this : new Asked(others, instruments, texts);
    }

    Texts texts() {
        return texts;
    }

    /** The id of the capability of a criterion; absent where no pack in use asks it. */
    Optional<String> capabilityOf(String criterion) {
        return Optional.ofNullable(capabilityOf.get(criterion));
    }

    /** Whether a pack in use has such a capability or register. */
    boolean knows(String id) {
        return packOf.containsKey(id);
    }

    Optional<Register> register(String id) {
        return Optional.ofNullable(registers.get(id));
    }

    /** All registers in the order of their packs, each once. */
    Stream<Register> registers() {
        return packs.stream()
                .flatMap(pack -> pack.registers().stream())
                .filter(register -> registers.get(register.id()) == register);
    }

    /** The register of which another's records are parts, such as the pledges of milestones. */
    Optional<Register> whole(Register part) {
        return registers().filter(each -> each.parts().contains(part.id()) && !each.id().equals(part.id())).findFirst();
    }

    /** Whether there is a page of this name, such as that of a register. */
    boolean hasPage(String id) {
        return pages.contains(id);
    }

    /** The name of a capability or a register. */
    String name(String id) {
        return word(id, id + ".name");
    }

    String statement(String criterion) {
        return capabilityOf(criterion).map(capability -> word(capability, criterion + ".text")).orElse(criterion);
    }

    /** The capability's name, after its framework's where the workbook uses several. */
    List<String> placeOf(String capability) {
        return severalFrameworks && knows(capability)
                ? List.of(packOf.get(capability).name(), name(capability))
                : List.of(name(capability));
    }

    boolean isInstrument(String id) {
        return instruments.find(id).isPresent();
    }

    String instrument(String id) {
        return isInstrument(id) ? texts.get("instrument." + id + ".name") : id;
    }

    private String word(String owner, String key) {
        return Optional.ofNullable(packOf.get(owner)).flatMap(pack -> pack.texts().find(key)).orElse(owner);
    }
}
