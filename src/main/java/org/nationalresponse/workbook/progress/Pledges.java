package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Workbook;

/** All pledges of a workbook with what measures them, looked through once. */
public final class Pledges {

    private final List<Pledge> pledges;
    private final Map<UUID, List<Milestone>> milestones;
    private final Map<UUID, List<Indicator>> indicators;
    private final LocalDate today;

    Pledges(Workbook workbook, LocalDate today) {
        this.pledges = Pledge.of(workbook);
        this.milestones = byPledge(Milestone.of(workbook), Milestone::pledge);
        this.indicators = byPledge(Indicator.of(workbook), Indicator::serves);
        this.today = today;
    }

    /** The standings of the pledges that count, in the order in which they were made. */
    public static List<PledgeStanding> of(Workbook workbook, LocalDate today) {
        Pledges all = new Pledges(workbook, today);
        return all.pledges.stream().map(all::standing).toList();
    }

    /** One pledge, whether it counts or not, and with the values given here. */
    PledgeStanding standing(Pledge pledge) {
        UUID id = pledge.entry().id();
        return PledgeStanding.of(
                pledge, milestones.getOrDefault(id, List.of()), indicators.getOrDefault(id, List.of()), today);
    }

    private static <T> Map<UUID, List<T>> byPledge(List<T> parts, Function<T, Optional<UUID>> pledge) {
        return parts.stream()
                .filter(part -> pledge.apply(part).isPresent())
                .collect(Collectors.groupingBy(part -> pledge.apply(part).get()));
    }
}
