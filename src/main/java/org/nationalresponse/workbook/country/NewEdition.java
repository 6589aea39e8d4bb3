package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/**
 * Another edition of a pack, to hold the next round against.
 *
 * @param used the edition that the last round was held against
 * @param next the edition whose bridge starts there
 */
public record NewEdition(Pack used, Pack next) {

    /**
     * The editions that a next round could take.
     *
     * @param used the packs of the last round
     * @param offered the packs that this computer has
     */
    public static List<NewEdition> of(List<Pack> used, List<Pack> offered) {
        return used.stream()
                .flatMap(pack -> offered.stream()
                        .filter(other -> other.bridge().filter(bridge -> bridge.startsAt(pack)).isPresent())
                        .map(other -> new NewEdition(pack, other)))
                .toList();
    }

    /** The packs of the next round: each taken edition in the place of the one before it. */
    static List<String> references(List<String> held, List<NewEdition> taken) {
        return held.stream()
                .map(reference -> taken.stream()
                        .filter(edition -> edition.used.reference().equals(reference))
                        .findFirst()
                        .map(edition -> edition.next.reference())
                        .orElse(reference))
                .toList();
    }

    /** All packs of the workbook with the taken ones. */
    static List<String> all(List<String> workbook, List<NewEdition> taken) {
        List<String> all = new ArrayList<>(workbook);
        taken.stream().map(edition -> edition.next.reference()).filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /** How many capabilities of the edition have come about in a way. */
    public long count(Bridge.Kind kind) {
        return bridge().moves().stream()
                .filter(move -> move.kind() == kind)
                .mapToLong(move -> kind == Bridge.Kind.DROPPED ? move.before().size() : move.now().size())
                .sum();
    }

    /**
     * Under which id a phase goes on. Only what stayed the same keeps it: a phase given to a whole says nothing of its parts.
     *
     * @return absent where it stays behind
     */
    Optional<String> rating(String capability) {
        return bridge().of(capability)
                .filter(move -> move.kind() == Bridge.Kind.SAME)
                .map(move -> move.now().get(0));
    }

    /**
     * Whether an answer goes on. A criterion that keeps its id asks what it asked before, whichever capability it stands under
     * now.
     */
    boolean keeps(String criterion) {
        return criteria(next).anyMatch(criterion::equals);
    }

    /** Whether the edition before asks this; else it belongs to another pack. */
    boolean asksCriterion(String criterion) {
        return criteria(used).anyMatch(criterion::equals);
    }

    boolean asksCapability(String capability) {
        return used.capabilities().map(Capability::id).anyMatch(capability::equals);
    }

    private Bridge bridge() {
        return next.bridge().orElseThrow();
    }

    private static Stream<String> criteria(Pack pack) {
        return pack.capabilities().flatMap(capability -> capability.criteria().stream()).map(criterion -> criterion.id());
    }
}
