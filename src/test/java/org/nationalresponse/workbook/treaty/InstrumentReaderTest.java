package org.nationalresponse.workbook.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;
import static org.nationalresponse.workbook.treaty.Acts.instrument;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Texts;

class InstrumentReaderTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void knowsEveryInstrumentOfTheRegister() {
        assertThat(INSTRUMENTS.all())
                .filteredOn(instrument -> !instrument.optional())
                .extracting(Instrument::id)
                .containsExactlyInAnyOrder(
                        "CRC", "OPSC", "OPAC", "OPIC", "C182", "C138", "TIP", "UNTOC", "LANZ", "BUD", "BUD-2AP", "UNCC", "ACRWC",
                        "MAL", "ARAB", "IST", "EU-93", "EU-RECAST", "GC25");
        assertThat(INSTRUMENTS.all()).extracting(Instrument::id).doesNotHaveDuplicates();
    }

    @Test
    void everyInstrumentHasItsWords() {
        for (Instrument instrument : INSTRUMENTS.all()) {
            assertThat(ENGLISH.say(instrument.title())).isNotBlank();
            assertThat(ENGLISH.say(instrument.name())).isNotBlank().hasSizeLessThan(60);
            assertThat(ENGLISH.get("instrument.depositary." + instrument.depositary())).isNotBlank();
            assertThat(instrument.reference()).isNotBlank();
        }
    }

    @Test
    void everyTreatySaysHowItComesIntoForceAndNothingElseDoes() {
        for (Instrument instrument : INSTRUMENTS.all()) {
            assertThat(instrument.entry().isPresent()).as(instrument.id()).isEqualTo(instrument.ratifiable());
            assertThat(instrument.actions().isEmpty()).as(instrument.id()).isEqualTo(!instrument.ratifiable());
            instrument.inForce().ifPresent(day -> assertThat(day).isAfter(instrument.opened()));
        }
    }

    @Test
    void theGeneralCommentIsGuidanceThatNobodyRatifies() {
        assertThat(instrument("GC25").type()).isEqualTo(Instrument.Type.GUIDANCE);
        assertThat(instrument("GC25").ratifiable()).isFalse();
        assertThat(instrument("GC25").actions()).isEmpty();
    }

    @Test
    void labourConventionsKnowNoSignature() {
        assertThat(instrument("C138").actions())
                .contains(ActionKind.RATIFICATION, ActionKind.DECLARATION, ActionKind.DENUNCIATION)
                .doesNotContain(ActionKind.SIGNATURE, ActionKind.ACCESSION, ActionKind.RESERVATION);
    }

    @Test
    void keepsTheOfficialTitleWholeAndOlderWordsOutOfTheName() {
        assertThat(ENGLISH.get("instrument.OPSC.title"))
                .isEqualTo("Optional Protocol to the Convention on the Rights of the Child on the sale of children, "
                        + "child prostitution and child pornography");
        assertThat(INSTRUMENTS.all()).allSatisfy(instrument -> assertThat(
                        ENGLISH.say(instrument.name()).toLowerCase(Locale.ROOT))
                .doesNotContain("pornography"));
    }

    @Test
    void datesAreThoseOfTheRegister() {
        assertThat(instrument("CRC").opened()).isEqualTo(LocalDate.of(1989, 11, 20));
        assertThat(instrument("CRC").inForce()).contains(LocalDate.of(1990, 9, 2));
        assertThat(instrument("OPIC").inForce()).contains(LocalDate.of(2014, 4, 14));
        assertThat(instrument("UNCC").inForce()).isEmpty();
    }

    @Test
    void everyStateAndActionHasAName() {
        for (Standing.State state : Standing.State.values()) {
            assertThat(ENGLISH.say(state.label())).isNotBlank();
        }
        for (ActionKind kind : ActionKind.values()) {
            assertThat(ENGLISH.say(kind.label())).isNotBlank();
        }
    }
}
