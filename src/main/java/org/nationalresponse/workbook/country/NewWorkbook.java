package org.nationalresponse.workbook.country;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A workbook that is about to be made.
 *
 * @param file where it will lie; nothing lies there yet
 * @param first what stands in it from the start
 * @param packs the packs that it uses, as id@edition
 */
public record NewWorkbook(Path file, Edit first, List<String> packs) {

    public NewWorkbook {
        packs = List.copyOf(packs);
    }

    /**
     * The first step of a workbook: whose it is, and its first round. What is not known yet stays absent.
     *
     * @param countryCode ISO 3166 two-letter code
     * @param ownName how the country writes its own name, where that differs from the ISO list
     * @param from first day of the period that round 1 looks at
     * @param to its last day
     * @param packs as id@edition
     * @param language BCP 47 tag
     */
    public static Edit edit(
            String countryCode,
            Optional<String> ownName,
            Optional<String> ministry,
            Optional<String> focalPoint,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<LocalDate> nextElection,
            List<String> packs,
            String language) {
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID).set(Profile.COUNTRY, countryCode);
        text(edit, Profile.COUNTRY_NAME, ownName);
        text(edit, Profile.MINISTRY, ministry);
        text(edit, Profile.FOCAL_POINT, focalPoint);
        edit.set(Profile.LANGUAGE, language);
        text(edit, Profile.NEXT_ELECTION, nextElection.map(LocalDate::toString));
        text(edit, Profile.PACKS, Optional.of(String.join(" ", packs)));
        edit.and(Round.KIND, Ids.round(1)).set(Round.NUMBER, "1");
        text(edit, Round.FROM, from.map(LocalDate::toString));
        text(edit, Round.TO, to.map(LocalDate::toString));
        return edit.build();
    }

    private static void text(Edit.Builder edit, String field, Optional<String> value) {
        value.map(String::strip).filter(words -> !words.isEmpty()).ifPresent(words -> edit.set(field, words));
    }
}
