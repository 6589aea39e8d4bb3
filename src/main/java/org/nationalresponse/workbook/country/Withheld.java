package org.nationalresponse.workbook.country;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that a person keeps out of public prints, one by one. They are named in the profile, so that the choice travels with the
 * workbook and can be made of a frozen round too: {@code kind/id/field}, separated by blanks.
 */
public final class Withheld {

    private Withheld() {}

    /** The places of these texts; what names no place is passed over. */
    public static Set<FieldRef> in(Workbook workbook) {
        return Profile.of(workbook).entry().codes(Profile.WITHHELD).stream()
                .flatMap(word -> parse(word).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** The step after which exactly these texts are kept out. */
    public static Edit edit(Set<FieldRef> places) {
        String words = places.stream()
                .map(place -> place.kind().name() + "/" + place.record() + "/" + place.field())
                .sorted()
                .collect(Collectors.joining(" "));
        return Edit.set(Profile.KIND, Profile.ID, Profile.WITHHELD, words);
    }

    private static Optional<FieldRef> parse(String word) {
        String[] parts = word.split("/");
        if (parts.length != 3 || Stream.of(parts).anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldRef(new Kind(parts[0]), UUID.fromString(parts[1]), parts[2]));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
