package org.nationalresponse.workbook.country;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The countries of ISO 3166 by their names in a language, as the Java platform's CLDR data gives them. */
public final class Countries {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

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

    /** The country that a person means by a code or by its name in the language or in English. */
    public static Optional<Country> find(String nameOrCode, Locale locale) {
        String wanted = plain(nameOrCode);
        return in(locale).stream()
                .filter(country -> !wanted.isEmpty())
                .filter(country -> plain(country.code()).equals(wanted)
                        || plain(country.name()).equals(wanted)
                        || plain(name(country.code(), Locale.ENGLISH)).equals(wanted))
                .findFirst();
    }

    /** Letters alone, small and without accents: people leave out what their keyboard makes hard. */
    private static String plain(String text) {
        return NOT_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The name of a country's code; the code itself where there is no such country. */
    public static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
