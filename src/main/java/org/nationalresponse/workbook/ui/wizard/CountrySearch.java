package org.nationalresponse.workbook.ui.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nationalresponse.workbook.country.Countries;
import org.nationalresponse.workbook.country.Countries.Country;

/**
 * Finds countries by what a person types: a part of the name in their language or in English, with or without accents, or a
 * code.
 */
final class CountrySearch {

    private static final int EXACT = 0;
    private static final int START = 1;
    private static final int WORD = 2;
    private static final int WITHIN = 3;
    private static final int NOT = 4;

    private record Known(Country country, String name, String english, String shortCode, String longCode) {}

    private record Hit(Known known, int rank) {}

    private final List<Known> all;

    CountrySearch(Locale locale) {
        all = Countries.in(locale).stream()
                .map(country -> new Known(
                        country,
                        Countries.fold(country.name()),
                        Countries.fold(Countries.name(country.code(), Locale.ENGLISH)),
                        Countries.fold(country.code()),
                        Countries.fold(Countries.longCode(country.code()))))
                .toList();
    }

    /** The countries that fit, the best first; all where nothing is typed. */
    List<Country> matching(String typed) {
        return hits(typed).stream().map(hit -> hit.known().country()).toList();
    }

    /** The one country that the typed text can only mean; "nig" means none, "ghan" and "gh" mean Ghana. */
    Optional<Country> meant(String typed) {
        if (Countries.fold(typed).isEmpty()) {
            return Optional.empty();
        }
        List<Hit> hits = hits(typed);
        boolean clear = hits.size() == 1
                || hits.size() > 1 && hits.get(0).rank() <= START && hits.get(0).rank() < hits.get(1).rank();
        return clear ? Optional.of(hits.get(0).known().country()) : Optional.empty();
    }

    private List<Hit> hits(String typed) {
        String wanted = Countries.fold(typed);
        return all.stream()
                .map(known -> new Hit(known, rank(known, wanted)))
                .filter(hit -> hit.rank() < NOT)
                .sorted(Comparator.comparingInt(Hit::rank))
                .toList();
    }

    private static int rank(Known known, String wanted) {
        if (wanted.isEmpty()) {
            return WITHIN;
        }
        if (wanted.equals(known.shortCode()) || wanted.equals(known.longCode())) {
            return EXACT;
        }
        return Math.min(rank(known.name(), wanted), rank(known.english(), wanted));
    }

    private static int rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return EXACT;
        }
        if (name.startsWith(wanted)) {
            return START;
        }
        if (name.contains(" " + wanted)) {
            return WORD;
        }
        return name.contains(wanted) ? WITHIN : NOT;
    }
}
