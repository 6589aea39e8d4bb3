package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GH | GH", "gh | GH", " Gh | GH", "gha | GH", "Ghana | GH", "GHANA | GH",
        "Côte d’Ivoire | CI", "Côte d'Ivoire | CI", "cote d ivoire | CI", "CÔTE D'IVOIRE | CI", "COTE DIVOIRE | CI",
        "guinea-bissau | GW", "Guinea Bissau | GW", "Sao Tome & Principe | ST"
    })
    void findsACountryHoweverItIsTyped(String typed, String code) {
        assertThat(Countries.find(typed, Locale.ENGLISH)).get().extracting(Countries.Country::code).isEqualTo(code);
    }

    @Test
    void findsACountryInThePersonsLanguageAndInEnglish() {
        assertThat(Countries.find("Allemagne", Locale.FRENCH)).get().extracting(Countries.Country::code).isEqualTo("DE");
        assertThat(Countries.find("germany", Locale.FRENCH)).get().extracting(Countries.Country::name).isEqualTo("Allemagne");
        assertThat(Countries.find("غانا", Locale.forLanguageTag("ar"))).get().extracting(Countries.Country::code).isEqualTo("GH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "'", "Atlantis", "G", "Guin"})
    void doesNotGuess(String typed) {
        assertThat(Countries.find(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void listsEveryCountryOfIsoOnceSortedAsTheLanguageSorts() {
        assertThat(Countries.in(Locale.ENGLISH)).hasSize(Locale.getISOCountries().length).doesNotHaveDuplicates();
        assertThat(Countries.in(Locale.ENGLISH)).extracting(Countries.Country::name).startsWith("Afghanistan", "Åland Islands");
        assertThat(Countries.in(Locale.FRENCH)).extracting(Countries.Country::name)
                .containsSubsequence("Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne");
    }
}
