package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Texts;

/** The day of the next report as the list of what comes up shows it; today is 22 November 2026. */
class ReportDatesTest {

    private final Books books = Shelf.books().act("CRC", "ratification", "1991-12-16", "");

    private Books report(String name, String... fieldsAndValues) {
        return books.write(Shelf.kind(Shelf.REPORT), Shelf.id(name), fieldsAndValues);
    }

    private List<String> due() {
        return books.due().stream()
                .map(due -> due.key().replace(Shelf.id("a").toString(), "a").replace(Shelf.id("b").toString(), "b")
                        + due.date().map(date -> " " + date).orElse("")
                        + (due.suggested() ? " suggested" : ""))
                .toList();
    }

    @Test
    void theRuleSuggestsFromTheLastReportOfSeveral() {
        report("a", "instrument", "CRC", "submittedOn", "2023-05-31");
        report("b", "instrument", "CRC", "submittedOn", "2012-02-29");

        assertThat(due()).containsExactly("CRC/report 2028-05-31 suggested");
    }

    @Test
    void theCommitteesDayForAnOpenReportWins() {
        report("a", "instrument", "CRC", "submittedOn", "2023-05-31");
        report("b", "instrument", "CRC", "stage", "drafting", "committeeDue", "2027-03-31");

        assertThat(due()).containsExactly("b/committeeDue 2027-03-31");
    }

    @Test
    void theCommitteesDayInTheLastReportWins() {
        report("a", "instrument", "CRC", "submittedOn", "2019-05-31", "nextDue", "2028-04-01");

        assertThat(due()).containsExactly("a/nextDue 2028-04-01");
    }

    @Test
    void aDayThatAnEarlierReportNamedHasBeenTakenOver() {
        report("a", "instrument", "CRC", "submittedOn", "2012-05-31", "nextDue", "2017-04-01");
        report("b", "instrument", "CRC", "submittedOn", "2018-01-31");

        assertThat(due()).containsExactly("CRC/report 2023-01-31 suggested");
    }

    @Test
    void theSameDayIsNotListedTwiceOnceTheNextReportIsOpen() {
        report("a", "instrument", "CRC", "submittedOn", "2019-05-31", "nextDue", "2027-04-01");
        report("b", "instrument", "CRC", "committeeDue", "2027-04-01");

        assertThat(due()).containsExactly("b/committeeDue 2027-04-01");
    }

    @Test
    void aReportThatIsOpenWithoutADayIsNamedBesideTheSuggestion() {
        report("a", "instrument", "CRC", "stage", "drafting");

        assertThat(due()).containsExactly("a/committeeDue", "CRC/report 1994-01-15 suggested");
        assertThat(books.due().get(1).target())
                .isEqualTo(Target.record(Shelf.kind(Shelf.REPORT), Shelf.id("a"), "committeeDue"));
    }

    @Test
    void theReportOfAnotherInstrumentChangesNothing() {
        report("a", "instrument", "ACRWC", "committeeDue", "2027-03-31");

        assertThat(due()).containsExactly("a/committeeDue 2027-03-31", "CRC/report 1994-01-15 suggested");
    }

    @Test
    void aReportThatWasTakenOutCountsForNothing() {
        report("a", "instrument", "CRC", "submittedOn", "2023-05-31", "nextDue", "2028-05-31", "retired", "entered twice");

        assertThat(due()).containsExactly("CRC/report 1994-01-15 suggested");
    }

    @Test
    void aReportThatWentOutOnAnUnknownDayGivesNothingToReckonFrom() {
        report("a", "instrument", "CRC", "stage", "submitted");

        assertThat(due()).isEmpty();
    }

    @Test
    void aSuggestionThatHasPassedIsNeverLateAndSaysWhatTheRuleWouldGive() {
        Due due = books.due().get(0);

        assertThat(due.group(Books.TODAY)).isEqualTo(Due.Group.UNDATED);
        assertThat(Texts.in(Locale.ENGLISH).say(due.text()))
                .isEqualTo("CRC: next report; art. 44(1) suggests 15 Jan 1994, and no date of the Committee is entered");
    }

    @Test
    void aSuggestionThatIsAheadSaysThatItIsOne() {
        report("a", "instrument", "CRC", "submittedOn", "2023-05-31");
        Due due = books.due().get(0);

        assertThat(due.group(Books.TODAY)).isEqualTo(Due.Group.LATER);
        assertThat(Texts.in(Locale.ENGLISH).say(due.text())).isEqualTo("CRC: next report, as art. 44(1) suggests");
        assertThat(due.target()).isEqualTo(Target.page("report"));
    }

    @Test
    void theSentenceBesideTheFieldNamesTheArticleAlsoWhereTheCommitteeSetADay() {
        report("a", "instrument", "CRC", "submittedOn", "2023-05-31");
        report("b", "instrument", "CRC", "committeeDue", "2027-03-31");

        assertThat(ReportDates.suggestion(books.content(), books.standings(), "CRC").map(Texts.in(Locale.ENGLISH)::say))
                .contains("By art. 44(1) the next report would be due on 31 May 2028 (suggestion).");
        assertThat(ReportDates.suggestion(books.content(), books.standings(), "OPSC")).isEmpty();
        assertThat(ReportDates.suggestion(books.content(), books.standings(), "TIP")).isEmpty();
        assertThat(ReportDates.suggestion(books.content(), books.standings(), "")).isEmpty();
    }

    @Test
    void withoutAnyReportTheOptionalProtocolHasItsOwnFirst() {
        books.act("OPSC", "ratification", "2026-01-31", "");
        report("a", "instrument", "CRC", "submittedOn", "2026-01-01");

        assertThat(books.due()).extracting(due -> due.date().orElseThrow())
                .containsExactly(LocalDate.of(2028, 2, 28), LocalDate.of(2031, 1, 1));
    }

    @Test
    void reportsThatNameNoInstrumentAreTakenTogetherAndOnesTakenOutAreNot() {
        report("a", "committeeDue", "2027-03-31");
        report("b", "instrument", "CRC", "committeeDue", "2027-05-31", "retired", "entered twice");

        assertThat(ReportDates.setByCommittee(books.content(), "")).contains(LocalDate.of(2027, 3, 31));
        assertThat(ReportDates.setByCommittee(books.content(), "CRC")).isEmpty();
    }
}
