package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The country of a workbook and who keeps it. */
public record Profile(Entry entry) {

    public static final Kind KIND = Kind.PROFILE;
    public static final UUID ID = Ids.PROFILE;

    /** ISO 3166 two-letter code; absent for the practice country. */
    public static final String COUNTRY = "country";
    /** A name that wins over the ISO list's, as the country writes it itself. */
    public static final String COUNTRY_NAME = "countryName";
    public static final String MINISTRY = "ministry";
    public static final String FOCAL_POINT = "focalPoint";
    /** BCP 47 tag of the language in which the workbook is kept. */
    public static final String LANGUAGE = "language";
    /** "yes" for a country that does not exist. */
    public static final String PRACTICE = "practice";
    /** A line of the country's own below its name on every print. */
    public static final String COVER_LINE = "coverLine";
    /** "a4" or "letter"; absent: what the country's offices print on. */
    public static final String PAPER = "paper";
    /** Texts that a person keeps out of public prints, see {@link Withheld}. */
    public static final String WITHHELD = "withheld";
    /** ISO date of the next national election, planned or expected. */
    public static final String NEXT_ELECTION = "nextElection";
    /**
     * The packs that the workbook uses, as id@edition separated by blanks. Another edition that a later round is held against
     * joins them at the end; which of them a round is held against, {@link Round#packs} says.
     */
    public static final String PACKS = "packs";

    public static Profile of(Workbook workbook) {
        return new Profile(workbook.entry(KIND, ID));
    }

    /** The country's name in a language. */
    public String countryName(Locale locale) {
        return entry.text(COUNTRY_NAME)
                .or(() -> entry.text(COUNTRY).map(code -> Countries.name(code, locale)))
                .orElse("");
    }

    public boolean practice() {
        return entry.is(PRACTICE, "yes");
    }

    public Optional<LocalDate> nextElection() {
        return entry.date(NEXT_ELECTION);
    }

    public List<String> packs() {
        return entry.text(PACKS).map(ids -> Arrays.asList(ids.split(" "))).orElse(List.of());
    }
}
