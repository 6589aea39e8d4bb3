package org.nationalresponse.workbook.summary.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;

/**
 * Which register stands where in a document, and which record belongs under which. Records that were taken out are in neither.
 */
final class RegisterTree {

    private final Workbook workbook;
    private final List<Pack> packs;
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<UUID, Entry> parents = new HashMap<>();
    private final Map<UUID, List<Entry>> children = new HashMap<>();

    /** The registers of a capability, or of a pack without any; without a heading, those that no capability has as a page. */
    record Branch(Optional<String> capability, List<Register> registers) {}

    RegisterTree(Workbook workbook, List<Pack> packs) {
        this.workbook = workbook;
        this.packs = packs;
        packs.stream().flatMap(pack -> pack.registers().stream()).forEach(register -> registers.putIfAbsent(register.id(), register));
        registers.values().forEach(parent -> parent.parts().stream()
                .flatMap(id -> Optional.ofNullable(registers.get(id)).stream())
                .forEach(child -> adopt(parent, child)));
        parents.forEach((child, parent) -> children.computeIfAbsent(parent.id(), id -> new ArrayList<>()));
        registers.values().forEach(register -> current(register).stream()
                .filter(entry -> parents.containsKey(entry.id()))
                .forEach(entry -> children.get(parents.get(entry.id()).id()).add(entry)));
    }

    /** In the order of the packs: the pages of each capability, then what stands on no page of its own. */
    List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        Set<Register> placed = new HashSet<>();
        for (Pack pack : packs) {
            for (Capability capability : pack.capabilities().toList()) {
                List<Register> own = new ArrayList<>();
                capability.pages().forEach(page -> pack.register(page).ifPresent(own::add));
                registers.values().stream()
                        .filter(register -> pack.registers().contains(register) && !isPage(register))
                        .filter(register -> home(register, new HashSet<>()).filter(capability::equals).isPresent())
                        .forEach(own::add);
                placed.addAll(own);
                branches.add(new Branch(Optional.of(pack.texts().get(capability.id() + ".name")), own));
            }
            if (!pack.asks()) {
                placed.addAll(pack.registers());
                branches.add(new Branch(pack.texts().find("pack.name"), pack.registers()));
            }
        }
        branches.add(new Branch(
                Optional.empty(), registers.values().stream().filter(register -> !placed.contains(register)).toList()));
        return branches;
    }

    /** The registers whose records may belong to one of this one's. */
    List<Register> parts(Register register) {
        return register.parts().stream().flatMap(id -> Optional.ofNullable(registers.get(id)).stream()).toList();
    }

    /** The records that stand for themselves. */
    List<Entry> roots(Register register) {
        return current(register).stream().filter(entry -> !parents.containsKey(entry.id())).toList();
    }

    /** The records of a register that belong to a record. */
    List<Entry> children(Entry parent, Register part) {
        return children.getOrDefault(parent.id(), List.of()).stream()
                .filter(entry -> entry.kind().name().equals(part.id()))
                .toList();
    }

    private void adopt(Register parent, Register child) {
        Optional<Register.Field> link = child.linkTo(parent.id());
        if (link.isEmpty()) {
            return;
        }
        Map<String, Entry> possible = new HashMap<>();
        current(parent).forEach(entry -> possible.put(entry.id().toString(), entry));
        for (Entry entry : current(child)) {
            entry.codes(link.get().id()).stream()
                    .flatMap(id -> Optional.ofNullable(possible.get(id)).stream())
                    .filter(each -> !descends(each, entry))
                    .findFirst()
                    .ifPresent(each -> parents.putIfAbsent(entry.id(), each));
        }
    }

    /** Two records that say they belong to each other would be printed nowhere. */
    private boolean descends(Entry entry, Entry from) {
        for (Entry each = entry; each != null; each = parents.get(each.id())) {
            if (each.id().equals(from.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPage(Register register) {
        return packs.stream().flatMap(Pack::pages).anyMatch(register.id()::equals);
    }

    /** Where a register is found on the screen: a part with what it belongs to, guidance and the like with the instruments. */
    private Optional<Capability> home(Register register, Set<Register> seen) {
        if (!seen.add(register)) {
            return Optional.empty();
        }
        Optional<Capability> own = with(register.id());
        if (own.isPresent()) {
            return own;
        }
        List<Register> owners =
                registers.values().stream().filter(each -> each.parts().contains(register.id())).toList();
        return owners.isEmpty()
                ? with(Target.TREATIES)
                : owners.stream().flatMap(owner -> home(owner, seen).stream()).findFirst();
    }

    private Optional<Capability> with(String page) {
        return packs.stream().flatMap(Pack::capabilities).filter(capability -> capability.pages().contains(page)).findFirst();
    }

    private List<Entry> current(Register register) {
        return workbook.current(new Kind(register.id()));
    }
}
