package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;
import static org.nationalresponse.workbook.treaty.Acts.instrument;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.Standing.State;

/** The record of a real State, against the days in force that the depositaries publish. */
class UnitedKingdomTest {

    private Import read;
    private Workbook workbook;

    static Path file() throws URISyntaxException {
        return Path.of(UnitedKingdomTest.class.getResource("united-kingdom-treaties.csv").toURI());
    }

    @BeforeEach
    void read() throws URISyntaxException {
        read = TreatyCsv.read(file(), Workbook.empty(), INSTRUMENTS, LocalDate.of(2026, 11, 22));
        workbook = Workbook.empty().with(read.edit());
    }

    @Test
    void everyRowIsTaken() {
        assertThat(read.added()).isEqualTo(16);
        assertThat(TreatyActions.of(workbook)).hasSize(16);
        assertThat(Texts.in(Locale.ENGLISH).say(read.message())).isEqualTo("16 rows added, 0 updated, 0 already there.");
    }

    @ParameterizedTest
    @CsvSource({
        "CRC, 1992-01-15", "OPSC, 2009-03-20", "OPAC, 2003-07-24", "C138, 2001-06-07", "C182, 2001-03-22", "TIP, 2006-03-11",
        "LANZ, 2018-10-01", "BUD, 2011-09-01", "IST, 2022-11-01"
    })
    void inForceAsPublishedAndNeverChecked(String id, LocalDate inForce) {
        Standing standing = TreatyActions.standing(workbook, instrument(id));

        assertThat(standing.state()).isEqualTo(State.RATIFIED);
        assertThat(standing.inForce().orElseThrow().date()).contains(inForce);
        assertThat(standing.checkedOn()).as("never checked").isEmpty();
    }

    @Test
    void nothingIsRecordedOfTheComplaintsProtocol() {
        assertThat(TreatyActions.standing(workbook, instrument("OPIC")).state()).isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void theAgeSpecifiedIsKept() {
        assertThat(TreatyActions.standing(workbook, instrument("C138")).decisive().orElseThrow().note())
                .contains("Minimum age specified: 16 years");
    }
}
