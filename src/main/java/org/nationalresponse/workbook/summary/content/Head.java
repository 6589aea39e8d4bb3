package org.nationalresponse.workbook.summary.content;

import java.time.LocalDate;
import java.util.Optional;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.text.Texts;

/**
 * Who speaks in a document, when, and of which time.
 *
 * @param language BCP 47 tag of the words in it
 * @param practice whether the country does not exist
 * @param summary the focal point's own sentences
 * @param frozen how the round was frozen; absent for a draft
 * @param open criteria that nobody has answered
 * @param toConfirm answers that were carried over from the round before and that nobody has confirmed
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
        Optional<String> focalPoint,
        Optional<Frozen> frozen,
        int open,
        int toConfirm) {

    /**
     * How a round was frozen.
     *
     * @param endorsed whether somebody stands behind it
     * @param endorsedBy who; absent where nobody does, and where readers are not told
     * @param code the first digits of its hash, as printed
     * @param intact whether the round holds what was sealed; false where another program has changed the file
     * @param registers whether what stands here of the registers is what they held then
     */
    public record Frozen(
            Optional<LocalDate> on,
            boolean endorsed,
            Optional<String> endorsedBy,
            String code,
            boolean intact,
            boolean registers) {

        /** The same for readers who are not told who stands behind it. */
        Frozen unnamed() {
            return new Frozen(on, endorsed, Optional.empty(), code, intact, registers);
        }

        static Frozen of(Workbook workbook, Round round) {
            Optional<String> endorsedBy = Typed.text(round.entry(), Round.ENDORSED_BY);
            return new Frozen(
                    round.frozenOn(),
                    endorsedBy.isPresent(),
                    endorsedBy,
                    round.hash().map(Seal::code).orElse(""),
                    Seal.holds(workbook, round),
                    Seal.registersHold(workbook, round));
        }
    }

    /** The same with its names as there is room for them; what is absent stays absent. */
    public Head named(
            Optional<String> shownCountry,
            Optional<String> shownMinistry,
            Optional<String> shownFocalPoint,
            Optional<String> shownEndorsedBy) {
        return new Head(
                language,
                rightToLeft,
                practice,
                shownCountry,
                round,
                from,
                to,
                date,
                summary,
                shownMinistry,
                shownFocalPoint,
                frozen.map(as -> new Frozen(
                        as.on(), as.endorsed(), shownEndorsedBy, as.code(), as.intact(), as.registers())),
                open,
                toConfirm);
    }

    /** The same for a print that holds no answers and no lists, of which there is nothing to count. */
    public Head blank() {
        return new Head(
                language,
                rightToLeft,
                practice,
                country,
                round,
                from,
                to,
                date,
                summary,
                ministry,
                focalPoint,
                frozen.map(as -> new Frozen(as.on(), as.endorsed(), as.endorsedBy(), as.code(), as.intact(), true)),
                0,
                0);
    }

    public static Head of(Source source) {
        Workbook workbook = source.workbook();
        Texts texts = source.texts();
        Profile profile = Profile.of(workbook);
        Optional<Round> round = source.round();
        int toConfirm = round.map(one -> Completeness.toConfirm(source.packs(), one, workbook)).orElse(0);
        int left = round.map(one -> Completeness.of(source.packs(), one, workbook).left()).orElse(0);
        return new Head(
                texts.locale().toLanguageTag(),
                texts.rightToLeft(),
                profile.practice(),
                Typed.filled(Optional.of(profile.countryName(texts.locale()))),
                round.map(Round::number),
                round.flatMap(Round::from),
                round.flatMap(Round::to),
                source.today(),
                round.flatMap(one -> Typed.text(one.entry(), Round.SUMMARY)),
                Typed.text(profile.entry(), Profile.MINISTRY),
                Typed.text(profile.entry(), Profile.FOCAL_POINT),
                source.frozen(),
                left - toConfirm,
                toConfirm);
    }
}
