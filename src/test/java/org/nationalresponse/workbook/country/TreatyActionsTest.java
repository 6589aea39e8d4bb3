package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;
import static org.nationalresponse.workbook.treaty.Acts.act;
import static org.nationalresponse.workbook.treaty.Acts.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

class TreatyActionsTest {

    private static final TreatyAction FULL = new TreatyAction(
            UUID.randomUUID(),
            "OPSC",
            Optional.of(ActionKind.RATIFICATION),
            Optional.of(LocalDate.of(2009, 2, 20)),
            Optional.of(LocalDate.of(2009, 3, 20)),
            Optional.of("a note"),
            Optional.of("Isle of Man"),
            Optional.of("UNTC"),
            Optional.of(LocalDate.of(2026, 11, 1)));

    @Test
    void whatIsWrittenIsReadBack() {
        Workbook workbook = Workbook.empty().with(TreatyActions.write(FULL));

        assertThat(TreatyActions.of(workbook)).containsExactly(FULL);
    }

    @Test
    void writingAgainClearsWhatIsGone() {
        TreatyAction bare = act("OPSC", ActionKind.SIGNATURE, null);
        TreatyAction sameRecord = new TreatyAction(
                FULL.id(), bare.instrument(), bare.kind(), bare.date(), bare.inForce(), bare.note(), bare.territories(),
                bare.source(), bare.checkedOn());

        Workbook workbook = Workbook.empty().with(TreatyActions.write(FULL)).with(TreatyActions.write(sameRecord));

        assertThat(TreatyActions.of(workbook)).containsExactly(sameRecord);
    }

    @Test
    void unfinishedAndStrangeRecordsAreReadAsFarAsTheyGo() {
        Workbook workbook = Workbook.empty()
                .with(TreatyActions.begin(UUID.randomUUID(), "CRC"))
                .with(Edit.of(Kind.TREATY_ACTION, UUID.randomUUID())
                        .set(TreatyActions.ACTION, "notification")
                        .set(TreatyActions.DATE, "soon")
                        .build());

        assertThat(TreatyActions.of(workbook)).hasSize(2).allSatisfy(action -> {
            assertThat(action.kind()).isEmpty();
            assertThat(action.date()).isEmpty();
        });
    }

    @Test
    void retiredActionsDoNotCount() {
        Workbook workbook = Workbook.empty()
                .with(TreatyActions.write(FULL))
                .with(Edit.set(Kind.TREATY_ACTION, FULL.id(), Entry.RETIRED, "entered twice"));

        assertThat(TreatyActions.of(workbook)).isEmpty();
        assertThat(TreatyActions.standing(workbook, instrument("OPSC")).state()).isEqualTo(Standing.State.NOT_RECORDED);
    }

    @Test
    void standingsLeaveOutWhatIsNotRatifiedAndOptionalOnesOfWhichNothingIsRecorded() {
        Workbook workbook = Workbook.empty().with(TreatyActions.write(act("CEDAW", ActionKind.RATIFICATION, "1986-04-07")));

        assertThat(TreatyActions.standings(workbook, INSTRUMENTS))
                .extracting(standing -> standing.instrument().id())
                .contains("CRC", "CEDAW")
                .doesNotContain("GC25", "EU-93", "CRPD");
    }

    @Test
    void aNoteThatNothingWasDoneGivesThatState() {
        Workbook workbook = Workbook.empty()
                .with(InstrumentNote.set("OPIC", InstrumentNote.NO_ACTION, InstrumentNote.YES))
                .with(InstrumentNote.set("OPIC", InstrumentNote.CHECKED_ON, "2026-10-05"));

        Standing standing = TreatyActions.standing(workbook, instrument("OPIC"));

        assertThat(standing.state()).isEqualTo(Standing.State.NO_ACTION);
        assertThat(standing.checkedOn()).contains(LocalDate.of(2026, 10, 5));
        assertThat(InstrumentNote.of(workbook, "OPIC").entry().text(InstrumentNote.INSTRUMENT)).contains("OPIC");
    }
}
