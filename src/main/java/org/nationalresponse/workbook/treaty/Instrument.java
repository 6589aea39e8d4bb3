package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.text.Message;

/**
 * One instrument of the register. Official title and short name are texts: {@code instrument.<id>.title},
 * {@code instrument.<id>.name}.
 *
 * @param id as in files, for instance {@code OPSC}
 * @param depositary code of the depositary; text {@code instrument.depositary.<code>}
 * @param reference where the depositary lists it, for instance {@code UN Treaty Collection IV-11}; offered as the source
 * @param opened the day of adoption, or of opening for signature where that came later; no action can be older
 * @param inForce the day on which the instrument itself came into force; absent: not in force as far as known
 * @param entry how it comes into force for a State that joins; absent for what no State ratifies
 * @param leaving how a denunciation takes effect; absent where the instrument has no such article or its text was not at hand
 * @param actions what a State can do towards it; empty for guidance and for EU law
 * @param reporting when a State reports on it by the instrument's own rule; absent where there is no such rule to reckon with
 * @param optional whether it is shown only on request
 */
public record Instrument(
        String id,
        Type type,
        String depositary,
        String reference,
        LocalDate opened,
        Optional<LocalDate> inForce,
        Optional<DateRule> entry,
        Optional<DateRule> leaving,
        Set<ActionKind> actions,
        Optional<Reporting> reporting,
        boolean optional) {

    public Instrument {
        actions = Set.copyOf(actions);
    }

    /** What an instrument is, which decides what can be recorded of it. */
    public enum Type {
        /** A treaty that States sign and ratify. */
        TREATY,
        /** An ILO convention: ratified without a signature, and without reservations. */
        LABOUR_CONVENTION,
        /** Law of the European Union: transposed, never ratified. */
        EU_LAW,
        /** A General Comment: guidance that no State ratifies. */
        GUIDANCE
    }

    /** The official title, as the depositary writes it. */
    public Message title() {
        return Message.of("instrument." + id + ".title");
    }

    /** What people say every day. */
    public Message name() {
        return Message.of("instrument." + id + ".name");
    }

    public boolean ratifiable() {
        return type == Type.TREATY || type == Type.LABOUR_CONVENTION;
    }
}
