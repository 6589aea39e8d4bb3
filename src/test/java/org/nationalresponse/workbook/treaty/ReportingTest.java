package org.nationalresponse.workbook.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {

    private static Standing standing(String instrument, List<TreatyAction> acts, Remark remark) {
        return Standings.of(Acts.instrument(instrument), acts, remark);
    }

    private static Optional<LocalDate> suggested(Standing standing, Standing other, String submitted) {
        return standing.instrument()
                .reporting()
                .orElseThrow()
                .suggested(standing, List.of(standing, other), Optional.ofNullable(submitted).map(LocalDate::parse));
    }

    /** An instrument, how the country joined it, the depositary's own date, the last report, and the next by the rule. */
    @ParameterizedTest(name = "{0} {1} {2}, published {3}, reported {4}: {5}")
    @CsvSource(textBlock = """
            # The Convention: two years after entry into force, counted from 2 September 1990 for those who came before
            CRC, ratification, 1990-01-26, , , 1992-09-02
            CRC, ratification, 1990-08-02, , , 1992-09-02
            CRC, ratification, 1990-08-03, , , 1992-09-02
            CRC, ratification, 1990-08-04, , , 1992-09-03
            CRC, ratification, 1991-12-16, , , 1994-01-15
            CRC, ratification, 1994-01-30, , , 1996-03-01
            CRC, ratification, 1996-01-30, , , 1998-02-28
            CRC, ratification, 2000-01-30, , , 2002-02-28
            CRC, ratification, 2000-01-31, , , 2002-03-01
            CRC, ratification, 1998-01-30, , , 2000-03-01
            CRC, ratification, 2015-01-23, , , 2017-02-22
            CRC, ratification, 2015-10-01, , , 2017-10-31
            CRC, ratification, 2023-12-01, , , 2025-12-31
            CRC, accession, 2014-04-02, , , 2016-05-02
            CRC, acceptance, 1995-02-06, , , 1997-03-08
            CRC, approval, 1992-08-04, , , 1994-09-03
            CRC, ratification, 1991-12-16, 1992-01-14, , 1994-01-14
            CRC, ratification, 1991-12-16, 1992-02-29, , 1994-02-28
            CRC, succession, 1993-02-22, 1993-01-01, , 1995-01-01
            CRC, succession, 1993-02-22, , ,
            CRC, signature, 1990-01-26, , ,
            CRC, ratification, , , ,
            # then every five years
            CRC, ratification, 1991-12-16, , 1994-01-15, 1999-01-15
            CRC, ratification, 1991-12-16, , 1996-02-29, 2001-02-28
            CRC, ratification, 1991-12-16, , 2020-02-29, 2025-02-28
            CRC, ratification, 1991-12-16, , 2015-02-28, 2020-02-28
            CRC, ratification, 1991-12-16, , 2019-03-01, 2024-03-01
            CRC, ratification, 1991-12-16, , 2021-08-31, 2026-08-31
            CRC, ratification, 1991-12-16, , 2024-12-31, 2029-12-31
            CRC, succession, 1993-02-22, , 2018-05-31, 2023-05-31
            CRC, signature, 1990-01-26, , 2018-05-31,
            # The African Charter: two years, then three
            ACRWC, ratification, 1992-06-18, , , 2001-11-29
            ACRWC, ratification, 1999-11-28, , , 2001-11-29
            ACRWC, ratification, 1999-11-29, , , 2001-11-29
            ACRWC, ratification, 1999-11-30, , , 2001-11-30
            ACRWC, ratification, 2001-08-31, , , 2003-08-31
            ACRWC, ratification, 2004-02-29, , , 2006-02-28
            ACRWC, accession, 2003-02-28, , , 2005-02-28
            ACRWC, ratification, 2001-08-31, , 2004-02-29, 2007-02-28
            ACRWC, ratification, 2001-08-31, , 2017-02-28, 2020-02-28
            ACRWC, ratification, 2001-08-31, , 2021-03-31, 2024-03-31
            ACRWC, signature, 1992-06-18, , ,
            # The Optional Protocol on the sale of children: one month after deposit, counted from 18 January 2002
            OPSC, ratification, 2000-10-01, , , 2004-01-18
            OPSC, ratification, 2001-12-17, , , 2004-01-18
            OPSC, ratification, 2001-12-18, , , 2004-01-18
            OPSC, ratification, 2001-12-19, , , 2004-01-19
            OPSC, accession, 2002-09-19, , , 2004-10-19
            OPSC, ratification, 2003-01-31, , , 2005-02-28
            OPSC, ratification, 2004-01-29, , , 2006-02-28
            OPSC, ratification, 2004-01-31, , , 2006-02-28
            OPSC, ratification, 2004-03-31, , , 2006-04-30
            OPSC, ratification, 2009-02-20, 2009-03-20, , 2011-03-20
            OPSC, signature, 2000-09-06, , ,
            # The Optional Protocol on armed conflict: the same, counted from 12 February 2002
            OPAC, ratification, 2002-01-11, , , 2004-02-12
            OPAC, ratification, 2002-01-12, , , 2004-02-12
            OPAC, ratification, 2002-01-13, , , 2004-02-13
            OPAC, ratification, 2008-05-31, , , 2010-06-30
            OPAC, ratification, 2010-12-31, , , 2013-01-31
            OPAC, ratification, 2012-01-31, , , 2014-02-28
            OPAC, succession, 2006-10-23, , ,
            # Their later reports go inside the Convention's
            OPSC, ratification, 2002-09-19, , 2007-05-10,
            OPAC, ratification, 2002-09-19, , 2007-05-10,
            """)
    void theRuleGivesTheNextReportOfAPartyToTheConvention(
            String instrument, String act, String deposit, String published, String submitted, LocalDate expected) {
        TreatyAction action = Acts.act(instrument, ActionKind.of(act).orElseThrow(), deposit);
        Standing own = standing(
                instrument, List.of(published == null ? action : Acts.published(action, published)), Remark.NONE);
        Standing party = standing("CRC", List.of(Acts.act("CRC", ActionKind.RATIFICATION, "1990-01-26")), Remark.NONE);

        assertThat(suggested(own, instrument.equals("CRC") ? own : party, submitted)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0} reported {2}, {1} to the Convention: {3}")
    @CsvSource(textBlock = """
            OPSC, signed, , 2005-01-23
            OPSC, signed, 2007-05-10, 2012-05-10
            OPSC, signed, 2008-02-29, 2013-02-28
            OPSC, denounced, 2007-05-10, 2012-05-10
            OPSC, no-action, 2007-05-10, 2012-05-10
            OPSC, not-open, 2007-05-10, 2012-05-10
            OPSC, ratified, 2007-05-10,
            OPSC, not-recorded, 2007-05-10,
            OPSC, not-recorded, , 2005-01-23
            OPAC, signed, 2016-01-31, 2021-01-31
            OPAC, ratified, 2016-01-31,
            """)
    void whoIsNoPartyToTheConventionReportsApart(String instrument, String crc, String submitted, LocalDate expected) {
        Standing own = standing(
                instrument, List.of(Acts.act(instrument, ActionKind.RATIFICATION, "2002-12-23")), Remark.NONE);
        List<TreatyAction> acts = new ArrayList<>();
        if (crc.equals("signed")) {
            acts.add(Acts.act("CRC", ActionKind.SIGNATURE, "1995-02-16"));
        } else if (crc.equals("ratified") || crc.equals("denounced")) {
            acts.add(Acts.act("CRC", ActionKind.RATIFICATION, "1995-02-16"));
        }
        if (crc.equals("denounced")) {
            acts.add(Acts.act("CRC", ActionKind.DENUNCIATION, "2001-02-16"));
        }
        Remark remark = new Remark(crc.equals("no-action"), crc.equals("not-open"), Optional.empty());
        Standing convention = standing("CRC", acts, remark);

        assertThat(convention.state().code()).isEqualTo(crc);
        assertThat(suggested(own, convention, submitted)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 6, 2024-02-29",
        "2022-08-31, 6, 2023-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2023-10-31, 1, 2023-11-30",
        "2023-12-31, 2, 2024-02-29",
        "1899-12-31, 60, 1904-12-31"
    })
    void aMonthThatLacksTheDayEndsOnItsLast(LocalDate from, int months, LocalDate expected) {
        Reporting rule = new Reporting(months, months, Optional.empty(), "1");

        assertThat(rule.first(from)).contains(expected);
        assertThat(rule.next(from)).contains(expected);
    }

    @Test
    void whoLeftTheTreatyReportsNoMore() {
        Standing left = standing(
                "CRC",
                List.of(
                        Acts.act("CRC", ActionKind.RATIFICATION, "1991-12-16"),
                        Acts.act("CRC", ActionKind.DENUNCIATION, "2026-05-05")),
                Remark.NONE);

        assertThat(suggested(left, left, null)).isEmpty();
        assertThat(suggested(left, left, "2020-01-01")).isEmpty();
    }

    @Test
    void aYearBeyondTheCalendarGivesNothing() {
        Reporting rule = new Reporting(24, 60, Optional.empty(), "1");

        assertThat(rule.first(LocalDate.MAX)).isEmpty();
        assertThat(rule.next(LocalDate.parse("+999999999-12-31"))).isEmpty();
        assertThat(rule.next(LocalDate.MIN)).isEmpty();
    }

    @Test
    void onlyFourInstrumentsHaveARuleToReckonWith() {
        assertThat(Acts.INSTRUMENTS.all().stream().filter(each -> each.reporting().isPresent()).map(Instrument::id))
                .containsExactly("CRC", "OPSC", "OPAC", "ACRWC");
    }
}
