package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.text.Texts;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-03-12", "2026-3-12", " 2026-03-12 ", "12 Mar 2026", "12 mar 2026", "12 MARCH 2026", "12  March   2026",
        "12.3.2026", "12.03.2026", "12/3/2026", "Mar 12, 2026", "mar 12, 2026"
    })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(Dates.parse(typed, Locale.ENGLISH)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "30 Feb 2026", "2026-02-30", "29.2.2027", "31/4/2026", "Feb 30, 2026", "2026-13-01", "2026", "March 2026", "12 Mar 26",
        "12.3.26", "tomorrow", "2026-03-12 noon", "-2026-03-12", "0026-03-12", "+12026-03-12",
        "0000-00-00", "٣٠ Feb ٢٠٢٦"
    })
    void refusesWhatIsNoDay(String typed) {
        assertThat(Dates.parse(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void readsTheDigitsOfOtherScripts() {
        assertThat(Dates.parse("٢٠٢٦-٠٣-١٢", Locale.forLanguageTag("ar"))).contains(DAY);
        assertThat(Dates.parse("۱۲.۳.۲۰۲۶", Locale.forLanguageTag("fa"))).contains(DAY);
        assertThat(Dates.parse("১২/৩/২০২৬", Locale.forLanguageTag("bn"))).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "es", "ar", "pt", "ru", "sw", "de", "id", "vi", "zh"})
    void readsBackWhatTheFieldItselfShows(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        for (Month month : Month.values()) {
            LocalDate day = LocalDate.of(2026, month, 28);
            assertThat(Dates.parse(texts.date(day), texts.locale())).as(texts.date(day)).contains(day);
        }
    }

    @Test
    void readsEnglishMonthsInEveryLanguage() {
        assertThat(Dates.parse("12 March 2026", Locale.FRENCH)).contains(DAY);
        assertThat(Dates.parse("12 mars 2026", Locale.FRENCH)).contains(DAY);
    }

    @Test
    void knowsLeapYears() {
        assertThat(Dates.parse("29 Feb 2028", Locale.ENGLISH)).contains(LocalDate.of(2028, 2, 29));
    }
}
