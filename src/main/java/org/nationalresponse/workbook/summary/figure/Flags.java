package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places for labels along a line, each as a flag on a pole, on levels above and below. No flag covers another one or a
 * pole. Who comes first is placed first; what finds no place gets none.
 */
final class Flags {

    /** On each side of the line. */
    static final int LEVELS = 3;

    private static final double GAP = 9;
    /** From a pole to its words. */
    static final double BESIDE = 4;
    /** From one pole to the next on the same side, so that the signs at their feet stay apart. */
    private static final double POLES = 9;
    /** How far a pole may stand from its day where that day is taken. */
    private static final double[] SHIFTS = {0, POLES, -POLES, 2 * POLES, -2 * POLES};

    private final double width;
    private final boolean steep;
    private final List<Place> places = new ArrayList<>();

    /** @param steep whether flags fly to the same side where they can: room for more on one day, but higher */
    Flags(double width, boolean steep) {
        this.width = width;
        this.steep = steep;
    }

    /**
     * @param pole where it stands
     * @param from left edge of the words
     * @param level 1 is the one beside the line
     */
    record Place(double pole, double from, double to, int level, boolean above) {

        private boolean covers(double x) {
            return x > from - BESIDE / 2 && x < to + BESIDE / 2;
        }
    }

    /** @param room width of the words */
    Optional<Place> place(double x, double room) {
        Optional<Place> found = steep
                ? first(x, room, true).or(() -> first(x, room, false))
                : IntStream.rangeClosed(1, LEVELS)
                        .boxed()
                        .flatMap(level -> Stream.of(true, false).flatMap(right -> first(x, room, level, right).stream()))
                        .findFirst();
        found.ifPresent(places::add);
        return found;
    }

    private Optional<Place> first(double x, double room, boolean right) {
        return IntStream.rangeClosed(1, LEVELS)
                .boxed()
                .flatMap(level -> first(x, room, level, right).stream())
                .findFirst();
    }

    private Optional<Place> first(double x, double room, int level, boolean right) {
        boolean above = places.size() % 2 == 0;
        return Arrays.stream(SHIFTS)
                .mapToObj(shift -> x + shift)
                .flatMap(pole -> Stream.of(above, !above).map(side -> right
                        ? new Place(pole, pole + BESIDE, pole + BESIDE + room, level, side)
                        : new Place(pole, pole - BESIDE - room, pole - BESIDE, level, side)))
                .filter(this::free)
                .findFirst();
    }

    private boolean free(Place place) {
        return place.from() >= 0
                && place.to() <= width
                && place.pole() >= POLES / 2
                && place.pole() <= width - POLES / 2
                && places.stream().filter(other -> other.above() == place.above()).allMatch(other -> apart(place, other));
    }

    private static boolean apart(Place one, Place other) {
        boolean words = one.level() != other.level() || one.to() + GAP <= other.from() || other.to() + GAP <= one.from();
        return words
                && Math.abs(one.pole() - other.pole()) >= POLES
                && !(other.level() >= one.level() && one.covers(other.pole()))
                && !(one.level() >= other.level() && other.covers(one.pole()));
    }
}
