package org.nationalresponse.workbook.country;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/** The countries of ISO 3166 by their names in a language, as the Java platform's CLDR data gives them. */
public final class Countries {

    private Countries() {}

    /** A country by its two-letter code. */
    public record Country(String code, String name) {}

    /** All countries, sorted as people of the language sort. */
    public static List<Country> in(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code, locale)))
                .sorted(Comparator.comparing(Country::name, order))
                .toList();
    }

    /** The country that a person means by a code of two or three letters, or by its name in the language or in English. */
    public static Optional<Country> find(String nameOrCode, Locale locale) {
        String wanted = letters(nameOrCode);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return in(locale).stream()
                .filter(country -> Stream.of(
                                country.code(),
                                longCode(country.code()),
                                country.name(),
                                name(country.code(), Locale.ENGLISH))
                        .anyMatch(known -> letters(known).equals(wanted)))
                .findFirst();
    }

    /** A name without what people leave out in a hurry: accents, apostrophes, hyphens, blanks. */
    private static String letters(String text) {
        return fold(text).replace(" ", "");
    }

    /** Letters and digits without accents and case, words divided by one blank: what people mean, however they type it. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The three-letter code; empty where ISO gives none. */
    public static String longCode(String code) {
        try {
            return new Locale.Builder().setRegion(code).build().getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** The name of a country's code; the code itself where there is no such country. */
    public static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
