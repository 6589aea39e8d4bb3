package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Lineage.Kind;
import org.nationalresponse.workbook.progress.Lineage.Strand;

/**
 * One capability through all rounds, for as long as it goes on as itself. What splits or merges ends its row, and others begin.
 *
 * @param cells one for each round
 * @param from what it was split or merged from when it came in with an edition; empty for any other
 */
public record TrendRow(List<Cell> cells, List<Asked> from) {

    public TrendRow {
        cells = List.copyOf(cells);
        from = List.copyOf(from);
    }

    /**
     * @param asked as the round asks it; absent where the round does not
     * @param phase absent for not assessed
     * @param part what it did since the round before
     */
    public record Cell(Optional<Asked> asked, Optional<Integer> phase, Optional<TrendPart> part) {}

    /** As the latest round asks it that does. */
    public Asked latest() {
        return cells.stream().flatMap(cell -> cell.asked().stream()).reduce((earlier, later) -> later).orElseThrow();
    }

    /** Whether the latest of all rounds asks it. */
    public boolean asked() {
        return cells.get(cells.size() - 1).asked().isPresent();
    }

    static List<TrendRow> of(Trend trend) {
        List<Growing> rows = new ArrayList<>();
        List<TrendRound> rounds = trend.rounds();
        for (int at = 0; at < rounds.size(); at++) {
            List<String> before = at == 0 ? List.of() : rounds.get(at - 1).held();
            for (Strand strand : Lineage.between(trend.packs(), before, rounds.get(at).held()).strands()) {
                for (Asked asked : strand.now()) {
                    Growing row = going(rows, asked, strand).orElseGet(() -> {
                        rows.add(new Growing(new Asked[rounds.size()], strand.edition() ? strand.before() : List.of()));
                        return rows.get(rows.size() - 1);
                    });
                    row.asked[at] = asked;
                }
            }
        }
        return rows.stream().map(row -> row.grown(trend)).toList();
    }

    /** The row that goes on: as the round before has it, or as an earlier one had before it was not asked for a while. */
    private static Optional<Growing> going(List<Growing> rows, Asked asked, Strand strand) {
        Asked before = strand.kind() == Kind.SAME ? strand.before().get(0) : asked;
        return rows.stream().filter(row -> Arrays.asList(row.asked).contains(before)).findFirst();
    }

    private record Growing(Asked[] asked, List<Asked> from) {

        TrendRow grown(Trend trend) {
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < asked.length; at++) {
                TrendRound round = trend.rounds().get(at);
                Asked now = asked[at];
                Asked before = at == 0 ? null : asked[at - 1];
                cells.add(new Cell(
                        Optional.ofNullable(now),
                        Optional.ofNullable(now).flatMap(round::phase),
                        trend.parts().stream()
                                .filter(part -> part.round() == round.number())
                                .filter(part -> Objects.equals(part.asked(), now) || Objects.equals(part.asked(), before))
                                .findFirst()));
            }
            return new TrendRow(cells, from);
        }
    }
}
