package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final List<Place> places = new ArrayList<>();

    Flags(double width) {
        this.width = width;
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
        for (int level = 1; level <= LEVELS; level++) {
            for (double shift : SHIFTS) {
                double pole = x + shift;
                boolean firstAbove = places.size() % 2 == 0;
                for (boolean above : new boolean[] {firstAbove, !firstAbove}) {
                    for (Place place : List.of(
                            new Place(pole, pole + BESIDE, pole + BESIDE + room, level, above),
                            new Place(pole, pole - BESIDE - room, pole - BESIDE, level, above))) {
                        if (free(place)) {
                            places.add(place);
                            return Optional.of(place);
                        }
                    }
                }
            }
        }
        return Optional.empty();
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
