package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.progress.PledgeStanding.State;
import org.nationalresponse.workbook.progress.PledgeStanding;
import org.nationalresponse.workbook.progress.Pledges;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads what the country promised, first what wants attention. */
final class PledgeReader {

    private static final int MOST = 4;
    /** From so many sectors on, a response draws in many (seed document on international commitments, statement A3c). */
    private static final int WIDE = 3;
    /** What a minister should hear of first. */
    private static final List<State> ORDER = List.of(
            State.LATE, State.DONE_WITHOUT_MEASURE, State.NO_MEASURE, State.ON_TIME, State.PLANNED, State.DONE, State.DROPPED);
    private static final List<State> WANTING = List.of(State.LATE, State.DONE_WITHOUT_MEASURE, State.NO_MEASURE);

    private PledgeReader() {}

    static Few<BriefRecords.Promise> promises(Source source) {
        return Few.of(
                Pledges.of(source.workbook(), source.today()).stream()
                        .sorted(Comparator.comparing((PledgeStanding standing) -> ORDER.indexOf(standing.state()))
                                .thenComparing(standing -> next(standing).flatMap(Milestone::due).orElse(LocalDate.MAX)))
                        .map(standing -> promise(source, standing))
                        .toList(),
                MOST);
    }

    static Optional<BriefRecords.Sectors> sectors(Source source) {
        List<Integer> sectors = Pledge.of(source.workbook()).stream()
                .filter(pledge -> !pledge.dropped())
                .map(pledge -> pledge.sectors().size())
                .toList();
        return sectors.isEmpty()
                ? Optional.empty()
                : Optional.of(new BriefRecords.Sectors(
                        sectors.size(),
                        (int) sectors.stream().filter(count -> count >= WIDE).count(),
                        (int) sectors.stream().filter(count -> count == 0).count()));
    }

    private static BriefRecords.Promise promise(Source source, PledgeStanding standing) {
        Optional<Milestone> next = next(standing);
        return new BriefRecords.Promise(
                Typed.filled(standing.pledge().title()),
                source.texts().say(standing.state().label()),
                WANTING.contains(standing.state()),
                next.flatMap(milestone -> Typed.text(milestone.entry(), Milestone.NAME)),
                next.flatMap(Milestone::due));
    }

    /** Only an open pledge has something to come. */
    private static Optional<Milestone> next(PledgeStanding standing) {
        return standing.milestones().stream()
                .filter(milestone -> standing.pledge().open() && milestone.reachedOn().isEmpty())
                .min(Comparator.comparing(milestone -> milestone.due().orElse(LocalDate.MAX)));
    }
}
