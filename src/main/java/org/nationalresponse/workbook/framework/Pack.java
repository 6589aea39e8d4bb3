package org.nationalresponse.workbook.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of a framework, or of a part of it, with its texts in one language.
 *
 * @param id stable id, for instance {@code gsr-policy}
 * @param edition for instance {@code 2019}
 * @param registers the plain registers that the pack declares
 * @param groupings other ways to group the capabilities than the domains
 * @param bridge how it follows from an edition before; absent where the pack says nothing of one
 */
public record Pack(
        String id,
        String edition,
        List<Domain> domains,
        List<Register> registers,
        List<Grouping> groupings,
        Optional<Bridge> bridge,
        PackTexts texts) {

    /** How many phases a capability can be in. Their labels are texts of the pack: {@code phase.1} to {@code phase.4}. */
    public static final int PHASES = 4;

    public Pack {
        domains = List.copyOf(domains);
        registers = List.copyOf(registers);
        groupings = List.copyOf(groupings);
    }

    /** A pack whose domains are the only grouping. */
    public Pack(String id, String edition, List<Domain> domains, List<Register> registers, PackTexts texts) {
        this(id, edition, domains, registers, List.of(), Optional.empty(), texts);
    }

    /** What a workbook notes to say that it uses this pack. */
    public String reference() {
        return id + "@" + edition;
    }

    public Stream<Capability> capabilities() {
        return domains.stream().flatMap(domain -> domain.capabilities().stream());
    }

    /** Whether it is a framework that asks something, and not only lists. */
    public boolean asks() {
        return !domains.isEmpty();
    }

    /** Whether several of these ask something, so that each has to be named. */
    public static boolean severalAsk(List<Pack> packs) {
        return packs.stream().filter(Pack::asks).count() > 1;
    }

    /**
     * Ids of the pages of its own that follow others: those that its capabilities name; of a pack without capabilities, all
     * registers that are not part of another one.
     */
    public Stream<String> pages() {
        return asks()
                ? capabilities().flatMap(capability -> capability.pages().stream())
                : registers.stream()
                        .map(Register::id)
                        .filter(id -> registers.stream().noneMatch(whole -> whole.parts().contains(id)));
    }

    public Optional<Register> register(String registerId) {
        return registers.stream().filter(register -> register.id().equals(registerId)).findFirst();
    }

    public String name() {
        return texts.get("pack.name");
    }
}
