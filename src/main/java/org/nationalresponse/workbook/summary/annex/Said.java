package org.nationalresponse.workbook.summary.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in the annex something was said first, so that it is not said twice in full. */
final class Said {

    private final Map<String, Place> places = new HashMap<>();

    /** A heading of the annex. */
    record Place(String heading, String place) {}

    /**
     * @param what a criterion’s, register’s or instrument’s id; what is named so for one reason only
     * @return where it was said before; absent where here is the first time
     */
    Optional<Place> before(String what, Place here) {
        return Optional.ofNullable(places.putIfAbsent(what, here));
    }
}
