package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import org.nationalresponse.workbook.summary.document.Section.Density;

/**
 * How much a page of the brief takes in. Text is never below 9 pt: where it would not fit, it stands closer first, then lists get
 * shorter, then what people typed.
 *
 * @param percent how much of its usual room each typed text has
 * @param strip how the capabilities are told
 * @param moves lines of what moved
 * @param owed lines of what the country owes
 * @param coming lines of what comes up
 * @param figures lines of figures
 */
record Room(Density density, int percent, Strip strip, int moves, int owed, int coming, int figures) {

    /** How the capabilities are told. */
    enum Strip {
        /** Each by its name. */
        NAMES,
        /** Each domain by how many of its capabilities stand in which phase. */
        COUNTS,
        /** All domains together. */
        SUM
    }

    /** For the first page, from the most room to the least; the last fits whatever a record holds. */
    static final List<Room> STAND = List.of(
            stand(Density.ROOMY, 100, Strip.NAMES, 5),
            stand(Density.CLOSE, 100, Strip.NAMES, 5),
            stand(Density.TIGHT, 100, Strip.NAMES, 5),
            stand(Density.TIGHT, 100, Strip.NAMES, 4),
            stand(Density.TIGHT, 100, Strip.NAMES, 3),
            stand(Density.TIGHT, 70, Strip.NAMES, 3),
            stand(Density.TIGHT, 50, Strip.NAMES, 3),
            stand(Density.TIGHT, 70, Strip.COUNTS, 5),
            stand(Density.TIGHT, 40, Strip.COUNTS, 3),
            stand(Density.TIGHT, 25, Strip.SUM, 2),
            stand(Density.TIGHT, 8, Strip.SUM, 1));

    /** The same for the second page. */
    static final List<Room> OWE = List.of(
            owe(Density.ROOMY, 100, 8, 8, 3),
            owe(Density.CLOSE, 100, 8, 8, 3),
            owe(Density.CLOSE, 100, 8, 6, 3),
            owe(Density.TIGHT, 100, 8, 7, 3),
            owe(Density.TIGHT, 100, 8, 5, 3),
            owe(Density.TIGHT, 100, 7, 4, 2),
            owe(Density.TIGHT, 100, 6, 4, 2),
            owe(Density.TIGHT, 100, 6, 3, 2),
            owe(Density.TIGHT, 100, 5, 3, 2),
            owe(Density.TIGHT, 100, 4, 3, 1),
            owe(Density.TIGHT, 70, 4, 3, 1),
            owe(Density.TIGHT, 50, 4, 3, 1),
            owe(Density.TIGHT, 30, 3, 2, 1),
            owe(Density.TIGHT, 15, 2, 1, 1),
            owe(Density.TIGHT, 8, 1, 1, 1));

    private static Room stand(Density density, int percent, Strip strip, int moves) {
        return new Room(density, percent, strip, moves, 0, 0, 0);
    }

    private static Room owe(Density density, int percent, int owed, int coming, int figures) {
        return new Room(density, percent, Strip.NAMES, 0, owed, coming, figures);
    }
}
