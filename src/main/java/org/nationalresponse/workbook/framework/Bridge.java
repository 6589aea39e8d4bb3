package org.nationalresponse.workbook.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        SAME("same"),
        /** One became several. */
        SPLIT("split"),
        /** Several became one. */
        MERGED("merged"),
        /** One that was not there before. */
        NEW("new"),
        /** One that is there no longer. */
        DROPPED("dropped");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As packs write it. */
        public String code() {
            return code;
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
        }

        /** Whether so many capabilities of the one edition can have become so many of the other in this way. */
        boolean fits(int before, int now) {
            return switch (this) {
                case SAME -> before == 1 && now == 1;
                case SPLIT -> before == 1 && now > 1;
                case MERGED -> before > 1 && now == 1;
                case NEW -> before == 0 && now > 0;
                case DROPPED -> before > 0 && now == 0;
            };
        }
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

    /** What became of a capability of the other edition. */
    public Optional<Move> of(String capability) {
        return moves.stream().filter(move -> move.before().contains(capability)).findFirst();
    }

    /** Whether it starts at this edition and knows exactly the capabilities that it has. */
    public boolean startsAt(Pack other) {
        return from.equals(other.reference())
                && ids(Move::before).equals(other.capabilities().map(Capability::id).collect(Collectors.toSet()));
    }

    private Set<String> ids(Function<Move, List<String>> side) {
        return moves.stream().flatMap(move -> side.apply(move).stream()).collect(Collectors.toSet());
    }
}
