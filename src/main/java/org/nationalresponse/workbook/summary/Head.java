package org.nationalresponse.workbook.summary;

import java.time.LocalDate;
import java.util.Optional;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;

/**
 * Who speaks in a document, when, and of which time.
 *
 * @param language BCP 47 tag of the words in it
 * @param practice whether the country does not exist
 * @param summary the focal point's own sentences
 */
public record Head(
        String language,
        boolean rightToLeft,
        boolean practice,
        Optional<String> country,
        Optional<Integer> round,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        LocalDate date,
        Optional<String> summary,
        Optional<String> ministry,
        Optional<String> focalPoint) {

    static Head of(Workbook workbook, Texts texts, LocalDate today) {
        Profile profile = Profile.of(workbook);
        Optional<Round> round = Round.latest(workbook);
        return new Head(
                texts.locale().toLanguageTag(),
                texts.rightToLeft(),
                profile.practice(),
                Typed.filled(Optional.of(profile.countryName(texts.locale()))),
                round.map(Round::number),
                round.flatMap(Round::from),
                round.flatMap(Round::to),
                today,
                round.flatMap(one -> Typed.text(one.entry(), Round.SUMMARY)),
                Typed.text(profile.entry(), Profile.MINISTRY),
                Typed.text(profile.entry(), Profile.FOCAL_POINT));
    }
}
