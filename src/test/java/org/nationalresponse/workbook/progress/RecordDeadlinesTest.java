package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.text.Texts;

/** Today is 22 November 2026. */
class RecordDeadlinesTest {

    private final Books books = Shelf.books();
    private final String pledge = Shelf.id("pledge").toString();

    @BeforeEach
    void aPledge() {
        books.write(Shelf.kind(Shelf.PLEDGE), Shelf.id("pledge"), "title", "A hotline", "status", "under-way");
    }

    private void milestone(String... fieldsAndValues) {
        books.write(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "pledge", pledge, "name", "North");
        books.write(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), fieldsAndValues);
    }

    private List<String> due() {
        return books.due().stream()
                .map(due -> due.group(Books.TODAY) + " " + Texts.in(Locale.ENGLISH).say(due.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, LATE", "2026-11-22, SOON", "2027-05-22, SOON", "2027-05-23, LATER", "'', UNDATED", "next spring, UNDATED"
    })
    void aWantedDayIsListedWithItsTitleAndWithoutADayAsUndated(String day, String group) {
        milestone("due", day);

        assertThat(due()).containsExactly(group + " due: North");
        assertThat(books.due().get(0).target()).isEqualTo(Target.record(Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "due"));
        assertThat(books.due().get(0).key()).isEqualTo(Shelf.id("m") + "/due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "dropped"})
    void theMilestonesOfAClosedPledgeAreNotDue(String status) {
        milestone("due", "2026-11-01");
        books.write(Shelf.kind(Shelf.PLEDGE), Shelf.id("pledge"), "status", status);

        assertThat(due()).isEmpty();
    }

    @Test
    void nothingIsDueOfWhatWasReachedOrTakenOut() {
        milestone("due", "2026-11-01", "reachedOn", "2026-10-31");
        assertThat(due()).isEmpty();

        milestone("reachedOn", "", "retired", "entered twice");
        assertThat(due()).isEmpty();

        milestone("retired", "");
        assertThat(due()).hasSize(1);
        books.write(Shelf.kind(Shelf.PLEDGE), Shelf.id("pledge"), "retired", "entered twice");
        assertThat(due()).isEmpty();
    }

    @Test
    void aMilestoneWithoutAPledgeIsStillDue() {
        milestone("due", "2026-12-01", "pledge", "");
        assertThat(due()).containsExactly("SOON due: North");
    }

    @Test
    void aListedDayIsNamedOnlyWhereThereIsOneAndItsRecordIsOpen() {
        books.write(Shelf.kind(Shelf.RECOMMENDATION), Shelf.id("a"), "text", "Set up a hotline", "status", "open");
        assertThat(due()).isEmpty();

        books.write(Shelf.kind(Shelf.RECOMMENDATION), Shelf.id("a"), "due", "2026-12-01");
        assertThat(due()).containsExactly("SOON due: Set up a hotline");

        books.write(Shelf.kind(Shelf.RECOMMENDATION), Shelf.id("a"), "status", "not-accepted");
        assertThat(due()).isEmpty();
    }

    @Test
    void aLaterLookAtThePledgeTakesThePlaceOfTheNextOneThatAnEarlierNamed() {
        books.write(
                Shelf.kind(Shelf.FOLLOW_UP), Shelf.id("a"), "pledge", pledge, "who", "NGO", "on", "2026-01-01", "nextOn", "2026-07-01");
        assertThat(due()).containsExactly("LATE nextOn: NGO");

        books.write(
                Shelf.kind(Shelf.FOLLOW_UP), Shelf.id("b"), "pledge", pledge, "who", "Panel", "on", "2026-06-30", "nextOn", "2027-01-01");
        assertThat(due()).containsExactly("SOON nextOn: Panel");
    }

    @Test
    void aMembershipThatWasRenewedIsNotLate() {
        books.write(Shelf.kind(Shelf.MEMBERSHIP), Shelf.id("a"), "body", "Alliance", "nextRenewal", "2026-06-01");
        assertThat(due()).containsExactly("LATE nextRenewal: Alliance");

        books.write(Shelf.kind(Shelf.MEMBERSHIP), Shelf.id("a"), "renewedOn", "2026-05-31");
        assertThat(due()).hasSize(1);
        books.write(Shelf.kind(Shelf.MEMBERSHIP), Shelf.id("a"), "renewedOn", "2026-06-01");
        assertThat(due()).isEmpty();
    }

    @Test
    void aRecordWithoutATitleIsNamedByItsRegisterAndALongTitleIsCutBetweenLetters() {
        milestone("due", "2026-12-01", "name", "");
        assertThat(due()).containsExactly("SOON due: milestone, without a title");

        milestone("name", "e\u0301".repeat(50_000));
        assertThat(due().get(0)).hasSizeLessThan(120).endsWith("\u0301…");
    }

    @Test
    void lateComesFirstAndWhatHasNoDayLast() {
        books.act("CRC", "ratification", "1991-12-16", "").election("2028-03-01");
        milestone("due", "");
        books.write(Shelf.kind(Shelf.MEMBERSHIP), Shelf.id("a"), "body", "Alliance", "nextRenewal", "2026-06-01");
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("p"), "name", "Plan", "ends", "2027-01-31");

        assertThat(books.due()).extracting(due -> due.group(Books.TODAY))
                .containsExactly(Due.Group.LATE, Due.Group.SOON, Due.Group.LATER, Due.Group.UNDATED, Due.Group.UNDATED);
        assertThat(books.due()).extracting(Due::suggested).containsExactly(false, false, false, false, true);
    }
}
