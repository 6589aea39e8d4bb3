package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;

/**
 * One round as the trend sees it.
 *
 * @param on the day that it is known by: the end of its period, else the beginning, else that of freezing
 * @param held the packs that it is held against, each as id@edition
 * @param phases 1 to 4; what has none is not assessed
 * @param said why a phase is another than in the round before, as people said
 */
public record TrendRound(
        int number,
        Optional<LocalDate> on,
        boolean frozen,
        List<String> held,
        Map<Asked, Integer> phases,
        Map<Asked, Rating.Change> said) {

    public TrendRound {
        held = List.copyOf(held);
        phases = Map.copyOf(phases);
        said = Map.copyOf(said);
    }

    static TrendRound of(Workbook workbook, Round round, List<String> held, List<Pack> packs) {
        Map<Asked, Integer> phases = new HashMap<>();
        Map<Asked, Rating.Change> said = new HashMap<>();
        for (Pack pack : packs) {
            if (held.contains(pack.reference())) {
                for (Capability capability : pack.capabilities().toList()) {
                    Asked asked = new Asked(pack.reference(), capability.id());
                    Rating rating = round.rating(workbook, capability.id());
                    rating.phase().ifPresent(phase -> phases.put(asked, phase));
                    rating.change().ifPresent(reason -> said.put(asked, reason));
                }
            }
        }
        Optional<LocalDate> on = round.to().or(round::from).or(round::frozenOn);
        return new TrendRound(round.number(), on, round.frozen(), held, phases, said);
    }

    public Optional<Integer> phase(Asked asked) {
        return Optional.ofNullable(phases.get(asked));
    }

    /** What these have in this round together. */
    TrendSum sum(List<Asked> asked) {
        return asked.stream()
                .flatMap(each -> phase(each).stream())
                .map(TrendSum::entered)
                .reduce(TrendSum.NOTHING, TrendSum::plus);
    }
}
