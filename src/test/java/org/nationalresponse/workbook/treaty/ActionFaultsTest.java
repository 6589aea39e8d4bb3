package org.nationalresponse.workbook.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.act;
import static org.nationalresponse.workbook.treaty.Acts.checked;
import static org.nationalresponse.workbook.treaty.Acts.instrument;
import static org.nationalresponse.workbook.treaty.Acts.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionFault.Part;

class ActionFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private static List<ActionFault> faults(TreatyAction action) {
        return ActionFaults.of(instrument(action.instrument()), action, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "GC25, RATIFICATION, guidance that no State signs or ratifies",
        "EU-93, RATIFICATION, never ratified",
        "EU-RECAST, SIGNATURE, never ratified",
        "C138, SIGNATURE, which no State signs",
        "C182, RESERVATION, allows no reservations",
        "C182, ACCESSION, by ratification only",
        "C182, SUCCESSION, by ratification only",
        "C182, WITHDRAWAL, no reservation to withdraw"
    })
    void whatAnInstrumentDoesNotKnowIsExplained(String id, ActionKind kind, String reason) {
        List<ActionFault> faults = faults(act(id, kind, "2024-06-01"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.part()).isEqualTo(Part.KIND);
            assertThat(ENGLISH.say(fault.message())).startsWith(id).contains(reason).endsWith(".");
        });
    }

    @Test
    void noActBeforeTheTreatyWas() {
        assertThat(faults(act("CRC", ActionKind.RATIFICATION, "1989-11-19")))
                .singleElement()
                .satisfies(fault -> assertThat(ENGLISH.say(fault.message()))
                        .isEqualTo("19 Nov 1989 is before CRC existed, which was on 20 Nov 1989; check the year."));
        assertThat(faults(act("CRC", ActionKind.RATIFICATION, "1989-11-20"))).isEmpty();
    }

    @Test
    void noActInTheFutureButOneOfToday() {
        assertThat(faults(act("CRC", ActionKind.RATIFICATION, "2026-11-23")))
                .extracting(ActionFault::part)
                .containsExactly(Part.DATE);
        assertThat(faults(act("CRC", ActionKind.RATIFICATION, "2026-11-22"))).isEmpty();
    }

    @Test
    void noCheckInTheFuture() {
        assertThat(faults(checked(act("CRC", ActionKind.RATIFICATION, "1991-12-16"), "2027-01-01")))
                .extracting(ActionFault::part)
                .containsExactly(Part.CHECKED_ON);
    }

    @Test
    void inForceBeforeTheActIsASlipExceptForASuccessor() {
        assertThat(faults(published(act("CRC", ActionKind.RATIFICATION, "1991-12-16"), "1991-01-15")))
                .extracting(ActionFault::part)
                .containsExactly(Part.IN_FORCE);
        assertThat(faults(published(act("CRC", ActionKind.SUCCESSION, "1993-02-22"), "1993-01-01"))).isEmpty();
    }

    @Test
    void whatIsNotFilledInYetIsNoFault() {
        assertThat(faults(act("CRC", null, null))).isEmpty();
        assertThat(faults(act("C138", null, "1999-01-01"))).isEmpty();
    }

    @Test
    void severalFaultsAreAllNamed() {
        assertThat(faults(act("C182", ActionKind.SIGNATURE, "1998-01-01")))
                .extracting(ActionFault::part)
                .containsExactly(Part.KIND, Part.DATE);
    }
}
