package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * How the capabilities of an edition follow from those of the edition before, so that a round under one can be set beside a round
 * under the other.
 *
 * @param from the other edition, as id@edition
 * @param moves every capability of either edition stands in exactly one of them
 */
public record Bridge(String from, List<Move> moves) {

    public Bridge {
        moves = List.copyOf(moves);
    }

    /** What became of capabilities. */
    public enum Kind {
        /** One went on as one. */
        SAME,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGED,
        /** One that was not there before. */
        NEW,
        /** One that is there no longer. */
        DROPPED
    }

    /**
     * @param before ids of the other edition; none for a new one
     * @param now ids of this edition; none for a dropped one
     */
    public record Move(Kind kind, List<String> before, List<String> now) {

        public Move {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }
}
