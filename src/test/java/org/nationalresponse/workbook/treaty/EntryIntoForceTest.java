package org.nationalresponse.workbook.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.act;
import static org.nationalresponse.workbook.treaty.Acts.instrument;
import static org.nationalresponse.workbook.treaty.Acts.published;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing.Effect;

class EntryIntoForceTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @ParameterizedTest(name = "{0} {1} {2}: in force {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # United Kingdom, as the depositaries publish it
            CRC      | ratification | 1991-12-16 | 1992-01-15 | 30th day after deposit (art. 49(2))
            OPSC     | ratification | 2009-02-20 | 2009-03-20 | one month after deposit (art. 14(2))
            OPAC     | ratification | 2003-06-24 | 2003-07-24 | one month after deposit (art. 10(2))
            C138     | ratification | 2000-06-07 | 2001-06-07 | 12 months after registration (art. 12(3))
            C182     | ratification | 2000-03-22 | 2001-03-22 | 12 months after registration (art. 10(3))
            TIP      | ratification | 2006-02-09 | 2006-03-11 | 30th day after deposit (art. 17(2))
            LANZ     | ratification | 2018-06-20 | 2018-10-01 | first day of the month after 3 months from deposit (art. 45(4))
            BUD      | ratification | 2011-05-25 | 2011-09-01 | first day of the month after 3 months from deposit (art. 36(4))
            IST      | ratification | 2022-07-21 | 2022-11-01 | first day of the month after 3 months from deposit (art. 75(4))
            # early parties: Ghana, Sweden, Seychelles, Malawi, Andorra, Bangladesh, Türkiye
            CRC      | ratification | 1990-02-05 | 1990-09-02 | day on which the treaty itself came into force
            CRC      | ratification | 1990-06-29 | 1990-09-02 | day on which the treaty itself came into force
            C182     | ratification | 1999-09-28 | 2000-11-19 | day on which the treaty itself came into force
            C182     | ratification | 1999-11-19 | 2000-11-19 | 12 months after registration (art. 10(3))
            OPSC     | ratification | 2001-04-30 | 2002-01-18 | day on which the treaty itself came into force
            OPSC     | ratification | 2000-09-06 | 2002-01-18 | day on which the treaty itself came into force
            IST      | ratification | 2012-03-14 | 2014-08-01 | day on which the treaty itself came into force
            # deposited before the treaty was in force, effective after
            CRC      | accession    | 1990-08-10 | 1990-09-09 | 30th day after deposit (art. 49(2))
            CRC      | ratification | 1990-08-03 | 1990-09-02 | 30th day after deposit (art. 49(2))
            # others, as the depositaries publish them: USA, Afghanistan, Antigua and Barbuda, Benin, Japan, Tunisia
            OPSC     | ratification | 2002-12-23 | 2003-01-23 | one month after deposit (art. 14(2))
            OPSC     | accession    | 2002-09-19 | 2002-10-19 | one month after deposit (art. 14(2))
            OPSC     | ratification | 2002-04-30 | 2002-05-30 | one month after deposit (art. 14(2))
            OPSC     | ratification | 2005-01-31 | 2005-02-28 | one month after deposit (art. 14(2))
            BUD      | acceptance   | 2012-07-03 | 2012-11-01 | first day of the month after 3 months from deposit (art. 36(4))
            LANZ     | accession    | 2019-10-15 | 2020-02-01 | first day of the month after 3 months from deposit (art. 45(4))
            # ends of months and leap days
            OPSC     | accession    | 2003-01-31 | 2003-02-28 | one month after deposit (art. 14(2))
            OPSC     | accession    | 2004-01-31 | 2004-02-29 | one month after deposit (art. 14(2))
            OPIC     | ratification | 2015-11-30 | 2016-02-29 | 3 months after deposit (art. 19(2))
            OPIC     | ratification | 2014-11-30 | 2015-02-28 | 3 months after deposit (art. 19(2))
            LANZ     | ratification | 2012-11-30 | 2013-03-01 | first day of the month after 3 months from deposit (art. 45(4))
            LANZ     | ratification | 2012-12-01 | 2013-04-01 | first day of the month after 3 months from deposit (art. 45(4))
            C138     | ratification | 2004-02-29 | 2005-02-28 | 12 months after registration (art. 12(3))
            TIP      | accession    | 2004-01-30 | 2004-02-29 | 30th day after deposit (art. 17(2))
            TIP      | accession    | 2003-12-25 | 2004-01-24 | 30th day after deposit (art. 17(2))
            UNTOC    | approval     | 2004-05-21 | 2004-06-20 | 30th day after deposit (art. 38(2))
            # regional
            ACRWC    | ratification | 2000-07-25 | 2000-07-25 | day of deposit, since the treaty sets no other day
            ACRWC    | ratification | 1992-02-26 | 1999-11-29 | day on which the treaty itself came into force
            MAL      | ratification | 2024-01-10 | 2024-01-10 | day of deposit, since the treaty sets no other day
            ARAB     | accession    | 2016-03-01 | 2016-03-31 | 30th day after deposit; check the day with the depositary
            """)
    void joining(String id, String kind, String deposit, LocalDate inForce, String rule) {
        Effect effect = EntryIntoForce.of(instrument(id), act(id, ActionKind.of(kind).orElseThrow(), deposit));

        assertThat(effect.date()).contains(inForce);
        assertThat(effect.suggested()).isTrue();
        assertThat(ENGLISH.say(effect.rule())).startsWith(rule);
    }

    @ParameterizedTest(name = "{0} denounced {1}: ends {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # Türkiye
            IST   | 2021-03-22 | 2021-07-01 | first day of the month after 3 months from the day on which
            CRC   | 2024-02-29 | 2025-02-28 | 12 months after the depositary receives the denunciation (art. 52)
            C182  | 2020-05-31 | 2021-05-31 | 12 months after the denunciation is registered (art. 11(1))
            LANZ  | 2020-11-30 | 2021-03-01 | first day of the month after 3 months from the day on which
            """)
    void leaving(String id, String received, LocalDate ends, String rule) {
        Effect effect = EntryIntoForce.leaving(instrument(id), act(id, ActionKind.DENUNCIATION, received));

        assertThat(effect.date()).contains(ends);
        assertThat(effect.suggested()).isTrue();
        assertThat(ENGLISH.say(effect.rule())).startsWith(rule);
    }

    @Test
    void publishedDateWinsOverTheRule() {
        Effect effect = EntryIntoForce.of(
                instrument("CRC"), published(act("CRC", ActionKind.RATIFICATION, "1991-12-16"), "1992-01-14"));

        assertThat(effect.date()).contains(LocalDate.of(1992, 1, 14));
        assertThat(effect.suggested()).isFalse();
    }

    @Test
    void publishedDateWinsOverTheLeavingRule() {
        Effect effect = EntryIntoForce.leaving(
                instrument("IST"), published(act("IST", ActionKind.DENUNCIATION, "2021-03-22"), "2021-07-02"));

        assertThat(effect.date()).contains(LocalDate.of(2021, 7, 2));
        assertThat(effect.suggested()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UNCC, 2026-01-15", "BUD-2AP, 2023-02-09"})
    void noDateWhileTheTreatyItselfIsNotInForce(String id, String deposit) {
        Effect effect = EntryIntoForce.of(instrument(id), act(id, ActionKind.RATIFICATION, deposit));

        assertThat(effect.date()).isEmpty();
        assertThat(effect.rule().key()).isEqualTo("treaty.rule.not-in-force");
    }

    @Test
    void successionHasNoDateUntilTheDepositarysIsEntered() {
        TreatyAction succession = act("CRC", ActionKind.SUCCESSION, "1993-02-22");

        assertThat(EntryIntoForce.of(instrument("CRC"), succession).date()).isEmpty();
        assertThat(EntryIntoForce.of(instrument("CRC"), succession).rule().key()).isEqualTo("treaty.rule.succession");
        assertThat(EntryIntoForce.of(instrument("CRC"), published(succession, "1993-01-01")).date())
                .contains(LocalDate.of(1993, 1, 1));
    }

    @Test
    void withoutADateOfDepositThereIsNoSuggestion() {
        Effect effect = EntryIntoForce.of(instrument("CRC"), act("CRC", ActionKind.RATIFICATION, null));

        assertThat(effect.date()).isEmpty();
        assertThat(effect.rule().key()).isEqualTo("treaty.rule.undated");
    }

    @Test
    void whereTheTextOnLeavingIsNotKnownNoDateIsMadeUp() {
        Effect effect = EntryIntoForce.leaving(instrument("ACRWC"), act("ACRWC", ActionKind.DENUNCIATION, "2020-01-01"));

        assertThat(effect.date()).isEmpty();
        assertThat(effect.rule().key()).isEqualTo("treaty.rule.leaving-none");
    }

    @Test
    void aYearBeyondTheCalendarIsNotReckonedWith() {
        Effect effect = EntryIntoForce.of(instrument("CRC"), act("CRC", ActionKind.RATIFICATION, "+999999999-12-31"));

        assertThat(effect.date()).isEmpty();
    }
}
