package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Books books = new Books();

    @Test
    void nothingIsDueWhereNoDateWasEntered() {
        assertThat(books.due()).isEmpty();
    }

    @Test
    void whatComesFirstStandsFirst() {
        books.election("2027-09-12")
                .round("to", "2026-12-31")
                .mandate("holderEnds", "2027-06-30")
                .act("LANZ", "ratification", "2026-10-01", "")
                .act("CRC", "denunciation", "2026-05-05", "");

        assertThat(books.due())
                .extracting(due -> due.date().orElseThrow())
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 5, 5),
                        LocalDate.of(2027, 6, 30),
                        LocalDate.of(2027, 9, 12));
    }

    @Test
    void aTreatyThatIsInForceAlreadyIsNotComingUp() {
        books.act("LANZ", "ratification", "2015-12-16", "");
        assertThat(books.due()).isEmpty();
    }

    @Test
    void todayStillCountsAndYesterdayNot() {
        books.act("CEDAW", "ratification", "2026-10-23", "").act("CRPD", "ratification", "2026-10-22", "");

        assertThat(books.due()).extracting(due -> due.target().item()).containsExactly("CEDAW");
        assertThat(books.due().get(0).daysFrom(Books.TODAY)).contains(0L);
    }

    @Test
    void anElectionIsNeverLate() {
        books.election("2026-11-22");
        assertThat(books.due()).singleElement().extracting(Due::target).isEqualTo(Target.page(Target.SUMMARY));

        books.election("2026-11-21");
        assertThat(books.due()).isEmpty();
    }

    @Test
    void aDateThatIsNoDayIsNotDue() {
        books.election("2027-02-30").mandate("holderEnds", "next spring");
        assertThat(books.due()).isEmpty();
    }
}
