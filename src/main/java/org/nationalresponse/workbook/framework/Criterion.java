package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * Something about a capability that a person can check. Texts: {@code <id>.text}, and {@code <id>.help} where there is one.
 *
 * @param covers ids of the seed statements that it serves, such as {@code B1a}
 * @param heldIn registers that hold what it speaks of, so that nobody is asked twice, each as {@link RegisterRef} reads it
 * @param phase from which phase on it counts, 2 to {@link Pack#PHASES}: the reading of the pack's maker, not the framework's
 */
public record Criterion(String id, List<String> covers, List<String> heldIn, int phase) {

    /** The phase of a criterion of which the pack does not say it. */
    public static final int UNPLACED = 3;

    public Criterion {
        covers = List.copyOf(covers);
        heldIn = List.copyOf(heldIn);
    }

    /** A criterion that no register speaks of. */
    public Criterion(String id, List<String> covers) {
        this(id, covers, List.of(), UNPLACED);
    }
}
