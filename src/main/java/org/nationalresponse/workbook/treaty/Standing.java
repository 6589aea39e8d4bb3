package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;

/**
 * Where a country stands towards one instrument, read from its actions.
 *
 * @param decisive the action that the state rests on
 * @param inForce when and why the instrument binds the country; only where it is or was bound
 * @param ends when a denunciation takes effect
 * @param reservations reservations and declarations that were not withdrawn
 * @param territories actions about territories
 * @param checkedOn the oldest check among the actions that the state rests on; absent: never checked
 */
public record Standing(
        Instrument instrument,
        State state,
        Optional<TreatyAction> decisive,
        Optional<Effect> inForce,
        Optional<Effect> ends,
        List<TreatyAction> reservations,
        List<TreatyAction> territories,
        Optional<LocalDate> checkedOn) {

    public Standing {
        reservations = List.copyOf(reservations);
        territories = List.copyOf(territories);
    }

    /** A country's state towards an instrument. Text keys: {@code treaty.state.<code>}. */
    public enum State {
        /** Nothing was entered: it may be that nothing was done, or that nobody looked. */
        NOT_RECORDED,
        /** Someone looked, and the country took no action. */
        NO_ACTION,
        /** The instrument is not open to this country. */
        NOT_OPEN,
        SIGNED,
        RATIFIED,
        ACCEPTED,
        APPROVED,
        ACCEDED,
        SUCCEEDED,
        /** Denounced, whether or not the notice period has run out. */
        DENOUNCED;

        public boolean bound() {
            return switch (this) {
                case RATIFIED, ACCEPTED, APPROVED, ACCEDED, SUCCEEDED -> true;
                default -> false;
            };
        }

        /** What people call it. */
        public Message label() {
            return Message.of("treaty.state." + code());
        }

        /** The state as texts and files call it: {@code not-recorded}, {@code signed} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A date in force, or of leaving, and why.
     *
     * @param date absent where the rule gives none, for instance while the instrument itself is not in force
     * @param suggested false for a date that was entered as the depositary publishes it; true for all that the rule says
     * @param rule the rule in words, with its article, or why there is no date
     */
    public record Effect(Optional<LocalDate> date, boolean suggested, Message rule) {}
}
