package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/**
 * What a capability lacks for the phase after the one it is in.
 *
 * @param phase the phase that people chose, else the one that the answers speak for; absent where there is neither
 * @param chosen whether people chose it
 * @param lacks the smallest set of criteria that reaches the next phase, in the pack's order; nothing where there is no phase or
 *     none after it, or where the answers speak for the next one already
 * @param lagging what it builds on and what is in an earlier phase than itself
 */
public record NextPhase(
        Pack pack, Capability capability, Optional<Integer> phase, boolean chosen, List<Lack> lacks, List<Lagging> lagging) {

    /** A capability that another builds on, and its phase. */
    public record Lagging(Capability capability, int phase) {}

    public NextPhase {
        lacks = List.copyOf(lacks);
        lagging = List.copyOf(lagging);
    }

    /** All capabilities, what others build on first. */
    public static List<NextPhase> of(List<Pack> packs, Round round, Workbook workbook) {
        return BuildOrder.of(packs).stream()
                .map(capability -> of(packs, capability, round, workbook))
                .toList();
    }

    /** The phase after this one; absent where there is no phase, or none after it. */
    public Optional<Integer> next() {
        return phase.filter(now -> now < Pack.PHASES).map(now -> now + 1);
    }

    /** Whether the answers speak for a later phase than the one chosen. */
    public boolean reached() {
        return next().isPresent() && lacks.isEmpty();
    }

    private static NextPhase of(List<Pack> packs, Capability capability, Round round, Workbook workbook) {
        Optional<Integer> chosen = round.rating(workbook, capability.id()).phase();
        Optional<Integer> phase = chosen.or(() -> suggested(capability, round, workbook));
        List<Lack> lacks = phase.filter(now -> now < Pack.PHASES)
                .map(now -> SuggestedPhase.lacksFor(now + 1, capability, round, workbook))
                .orElse(List.of());
        List<Lagging> lagging = packs.stream()
                .flatMap(Pack::capabilities)
                .filter(other -> capability.dependsOn().contains(other.id()))
                .flatMap(other -> phase(other, round, workbook).map(its -> new Lagging(other, its)).stream())
                .filter(other -> other.phase() < phase.orElse(0))
                .toList();
        return new NextPhase(packOf(packs, capability), capability, phase, chosen.isPresent(), lacks, lagging);
    }

    private static Optional<Integer> phase(Capability capability, Round round, Workbook workbook) {
        return round.rating(workbook, capability.id()).phase().or(() -> suggested(capability, round, workbook));
    }

    private static Optional<Integer> suggested(Capability capability, Round round, Workbook workbook) {
        return SuggestedPhase.of(capability, round, workbook).phase();
    }

    private static Pack packOf(List<Pack> packs, Capability capability) {
        return packs.stream()
                .filter(pack -> pack.capabilities().anyMatch(capability::equals))
                .findFirst()
                .orElseThrow();
    }
}
