package org.nationalresponse.workbook.summary.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.nationalresponse.workbook.country.Profile;

/** A size of paper, upright. */
public enum Paper {
    A4(210, 297),
    /** 8.5 by 11 inches. */
    LETTER(215.9, 279.4);

    /** Countries whose offices print on Letter, by ISO 3166 code; the CLDR's territory data names them. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public double width() {
        return width;
    }

    /** In millimetres. */
    public double height() {
        return height;
    }

    /** The paper as commands and files call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper that a workbook names, else what its country's offices print on. */
    public static Paper of(Profile profile) {
        String named = profile.entry().text(Profile.PAPER).orElse("");
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(named))
                .findFirst()
                .orElseGet(() -> of(profile.entry().text(Profile.COUNTRY).orElse("")));
    }

    /** What a country's offices print on. */
    public static Paper of(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
}
