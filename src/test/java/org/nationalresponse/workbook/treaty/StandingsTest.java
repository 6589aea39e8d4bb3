package org.nationalresponse.workbook.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.act;
import static org.nationalresponse.workbook.treaty.Acts.checked;
import static org.nationalresponse.workbook.treaty.Acts.instrument;
import static org.nationalresponse.workbook.treaty.Acts.noted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.treaty.Standing.State;

class StandingsTest {

    private static Standing of(String id, TreatyAction... actions) {
        return Standings.of(instrument(id), List.of(actions), Remark.NONE);
    }

    @Test
    void signedAndNeverRatified() {
        Standing usa = of("CRC", act("CRC", ActionKind.SIGNATURE, "1995-02-16"));

        assertThat(usa.state()).isEqualTo(State.SIGNED);
        assertThat(usa.inForce()).isEmpty();
        assertThat(usa.ends()).isEmpty();
        assertThat(usa.decisive().orElseThrow().date()).contains(LocalDate.of(1995, 2, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "RATIFICATION, RATIFIED", "ACCEPTANCE, ACCEPTED", "APPROVAL, APPROVED", "ACCESSION, ACCEDED", "SUCCESSION, SUCCEEDED"
    })
    void eachWayOfJoiningHasItsState(ActionKind kind, State state) {
        Standing standing = of("CRC", act("CRC", kind, "1992-05-05"));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.inForce()).isPresent();
    }

    @Test
    void theOrderOfEntryDoesNotMatter() {
        Standing standing = of(
                "CRC", act("CRC", ActionKind.RATIFICATION, "1991-12-16"), act("CRC", ActionKind.SIGNATURE, "1990-04-19"));

        assertThat(standing.state()).isEqualTo(State.RATIFIED);
    }

    @Test
    void signedAndRatifiedOnOneDayIsRatified() {
        Standing standing = of(
                "OPSC", act("OPSC", ActionKind.RATIFICATION, "2000-09-06"), act("OPSC", ActionKind.SIGNATURE, "2000-09-06"));

        assertThat(standing.state()).isEqualTo(State.RATIFIED);
    }

    @Test
    void denouncedSaysWhenItBoundAndWhenThatEnds() {
        Standing turkiye = of(
                "IST",
                act("IST", ActionKind.SIGNATURE, "2011-05-11"),
                act("IST", ActionKind.RATIFICATION, "2012-03-14"),
                act("IST", ActionKind.DENUNCIATION, "2021-03-22"));

        assertThat(turkiye.state()).isEqualTo(State.DENOUNCED);
        assertThat(turkiye.state().bound()).isFalse();
        assertThat(turkiye.inForce().orElseThrow().date()).contains(LocalDate.of(2014, 8, 1));
        assertThat(turkiye.ends().orElseThrow().date()).contains(LocalDate.of(2021, 7, 1));
    }

    @Test
    void aLaterAccessionBindsAgain() {
        Standing back = of(
                "OPSC",
                act("OPSC", ActionKind.RATIFICATION, "2003-01-10"),
                act("OPSC", ActionKind.RESERVATION, "2003-01-10"),
                act("OPSC", ActionKind.DENUNCIATION, "2010-01-10"),
                act("OPSC", ActionKind.ACCESSION, "2015-03-31"));

        assertThat(back.state()).isEqualTo(State.ACCEDED);
        assertThat(back.ends()).isEmpty();
        assertThat(back.inForce().orElseThrow().date()).contains(LocalDate.of(2015, 4, 30));
        assertThat(back.reservations()).as("it begins afresh").isEmpty();
    }

    @Test
    void leavingAndJoiningAgainOnOneDayIsJoined() {
        Standing back = of(
                "CRC",
                act("CRC", ActionKind.RATIFICATION, "1991-01-10"),
                act("CRC", ActionKind.ACCESSION, "2010-01-10"),
                act("CRC", ActionKind.DENUNCIATION, "2010-01-10"));

        assertThat(back.state()).isEqualTo(State.ACCEDED);
    }

    @Test
    void aDenunciationThatIsStillUndatedCounts() {
        Standing leaving =
                of("CRC", act("CRC", ActionKind.DENUNCIATION, null), act("CRC", ActionKind.RATIFICATION, "1991-01-10"));

        assertThat(leaving.state()).isEqualTo(State.DENOUNCED);
        assertThat(leaving.ends().orElseThrow().date()).isEmpty();
    }

    @Test
    void ofTwoBindingActsTheFirstCounts() {
        Standing standing = of(
                "CRC", act("CRC", ActionKind.ACCESSION, "1993-01-10"), act("CRC", ActionKind.RATIFICATION, "1991-01-10"));

        assertThat(standing.state()).isEqualTo(State.RATIFIED);
    }

    @Test
    void anUndatedRatificationIsRatifiedWithoutADate() {
        Standing standing = of("CRC", act("CRC", ActionKind.RATIFICATION, null));

        assertThat(standing.state()).isEqualTo(State.RATIFIED);
        assertThat(standing.inForce().orElseThrow().date()).isEmpty();
    }

    @Test
    void aRowWithoutAKindSaysNothing() {
        Standing standing = of("CRC", act("CRC", null, "1991-01-10"));

        assertThat(standing.state()).isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void actionsOfOtherInstrumentsArePassedOver() {
        assertThat(of("CRC", act("OPSC", ActionKind.RATIFICATION, "2003-01-10")).state()).isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void nothingEnteredIsNotTheSameAsNoAction() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        Instrument opic = instrument("OPIC");

        assertThat(Standings.of(opic, List.of(), Remark.NONE).state()).isEqualTo(State.NOT_RECORDED);
        Standing looked = Standings.of(opic, List.of(), new Remark(true, false, Optional.of(day)));
        assertThat(looked.state()).isEqualTo(State.NO_ACTION);
        assertThat(looked.checkedOn()).contains(day);
        assertThat(Standings.of(opic, List.of(), new Remark(true, true, Optional.empty())).state())
                .isEqualTo(State.NOT_OPEN);
    }

    @Test
    void anActionWinsOverTheRemarkThatThereIsNone() {
        Remark none = new Remark(true, true, Optional.empty());

        assertThat(Standings.of(instrument("CRC"), List.of(act("CRC", ActionKind.SIGNATURE, "1990-04-19")), none).state())
                .isEqualTo(State.SIGNED);
        assertThat(Standings.of(instrument("CRC"), List.of(act("CRC", ActionKind.RESERVATION, "1990-04-19")), none).state())
                .isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void aGeneralCommentIsNeverRatifiedWhateverTheFileHolds() {
        Standing standing = of("GC25", act("GC25", ActionKind.RATIFICATION, "2022-01-01"));

        assertThat(standing.state()).isEqualTo(State.NOT_RECORDED);
        assertThat(standing.inForce()).isEmpty();
    }

    @Test
    void checkedIsTheOldestCheckAmongWhatTheStateRestsOn() {
        TreatyAction ratified = checked(act("IST", ActionKind.RATIFICATION, "2012-03-14"), "2026-02-01");
        TreatyAction left = checked(act("IST", ActionKind.DENUNCIATION, "2021-03-22"), "2026-10-01");

        assertThat(of("IST", ratified, left).checkedOn()).contains(LocalDate.of(2026, 2, 1));
        assertThat(of("IST", ratified).checkedOn()).contains(LocalDate.of(2026, 2, 1));
        assertThat(of("IST", act("IST", ActionKind.RATIFICATION, "2012-03-14"), left).checkedOn())
                .as("one was never checked")
                .isEmpty();
    }

    @Test
    void aWithdrawalTakesBackTheReservationWithItsText() {
        TreatyAction first = noted(act("CRC", ActionKind.RESERVATION, "1991-12-16"), "art. 22");
        TreatyAction second = noted(act("CRC", ActionKind.DECLARATION, "1991-12-16"), "art. 37");
        TreatyAction back = noted(act("CRC", ActionKind.WITHDRAWAL, "2008-11-18"), "art. 22");

        assertThat(of("CRC", first, second, back).reservations()).containsExactly(second);
    }

    @Test
    void aWithdrawalThatNamesNoneTakesBackTheOnlyOneAndNeverGuesses() {
        TreatyAction first = noted(act("CRC", ActionKind.RESERVATION, "1991-12-16"), "art. 22");
        TreatyAction second = noted(act("CRC", ActionKind.DECLARATION, "1991-12-16"), "art. 37");
        TreatyAction back = act("CRC", ActionKind.WITHDRAWAL, "2008-11-18");

        assertThat(of("CRC", first, back).reservations()).isEmpty();
        assertThat(of("CRC", first, second, back).reservations()).containsExactly(first, second);
    }

    @Test
    void territoriesAreListed() {
        TreatyAction isleOfMan = noted(act("OPSC", ActionKind.TERRITORY, "2023-04-14"), "Isle of Man");

        Standing standing = of("OPSC", act("OPSC", ActionKind.RATIFICATION, "2009-02-20"), isleOfMan);

        assertThat(standing.territories()).containsExactly(isleOfMan);
        assertThat(standing.state()).isEqualTo(State.RATIFIED);
    }
}
