package org.nationalresponse.workbook.progress;

import org.nationalresponse.workbook.progress.Lineage.Asked;

/**
 * What one capability did from one round to the very next, and why.
 *
 * @param round number of the later of the two
 * @param sum phases up or down for one that has a phase in both; else the phase with which it came in or went out
 */
public record TrendPart(int round, Asked asked, TrendReason reason, TrendSum sum) {

    /** Phases up or down; zero for one that came in or went out, which moves no phase. */
    public int steps() {
        return sum.assessed() == 0 ? sum.phases() : 0;
    }
}
