package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.progress.TrendCounts;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendReason;

/**
 * What moved since the round before. What is real stands apart from what only the records do.
 *
 * @param round number of the round before
 * @param moves real setbacks first, then real progress, then what moved for other reasons
 * @param counts over all capabilities
 */
public record Since(int round, List<Move> moves, TrendCounts counts) {

    public Since {
        moves = List.copyOf(moves);
    }

    /**
     * One capability in another phase.
     *
     * @param way up, down, first answered, or no longer assessed
     * @param rationale why it is in the phase that it is in now
     */
    public record Move(
            String name,
            Optional<Integer> before,
            Optional<Integer> now,
            TrendMove.Way way,
            TrendReason reason,
            Optional<Told> rationale) {}
}
