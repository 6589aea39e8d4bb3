package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing.Effect;

/**
 * When one act takes effect. The date that the depositary publishes wins; any other is a suggestion from the instrument's own
 * rule.
 */
public final class EntryIntoForce {

    /** Years beyond this are slips of the keyboard, and too far for the calendar to add to. */
    private static final int LAST_YEAR = 9999;

    private EntryIntoForce() {}

    /** When the instrument binds the country by an act that {@linkplain ActionKind#binds() binds}. */
    public static Effect of(Instrument instrument, TreatyAction action) {
        if (action.inForce().isPresent()) {
            return published(action);
        }
        if (action.kind().filter(kind -> kind == ActionKind.SUCCESSION).isPresent()) {
            // A successor is bound from its own independence, which no arithmetic knows.
            return unknown("treaty.rule.succession");
        }
        if (instrument.inForce().isEmpty()) {
            return unknown("treaty.rule.not-in-force");
        }
        Optional<LocalDate> deposit = reckonable(action);
        if (deposit.isEmpty()) {
            return unknown("treaty.rule.undated");
        }
        if (instrument.entry().isEmpty()) {
            return unknown("treaty.rule.none");
        }
        LocalDate own = instrument.inForce().get();
        LocalDate day = instrument.entry().get().apply(deposit.get());
        if (day.isBefore(own)) {
            return suggested(own, Message.of("treaty.rule.own"));
        }
        return suggested(day, entryRule(instrument, instrument.entry().get()));
    }

    /** When a denunciation takes effect. */
    public static Effect leaving(Instrument instrument, TreatyAction denunciation) {
        if (denunciation.inForce().isPresent()) {
            return published(denunciation);
        }
        if (instrument.leaving().isEmpty()) {
            return unknown("treaty.rule.leaving-none");
        }
        Optional<LocalDate> received = reckonable(denunciation);
        if (received.isEmpty()) {
            return unknown("treaty.rule.leaving-undated");
        }
        DateRule rule = instrument.leaving().get();
        return suggested(rule.apply(received.get()), leavingRule(instrument, rule));
    }

    private static Message entryRule(Instrument instrument, DateRule rule) {
        if (rule.sameDay()) {
            return Message.of("treaty.rule.same-day", "article", rule.article());
        }
        if (rule.nextFirst()) {
            return Message.of("treaty.rule.next-first", "months", rule.months(), "article", rule.article());
        }
        if (rule.days() > 0) {
            return rule.article().isEmpty()
                    ? Message.of("treaty.rule.days-unchecked", "days", rule.days())
                    : Message.of("treaty.rule.days", "days", rule.days(), "article", rule.article());
        }
        return instrument.type() == Instrument.Type.LABOUR_CONVENTION
                ? Message.of("treaty.rule.registration", "months", rule.months(), "article", rule.article())
                : Message.of("treaty.rule.months", "months", rule.months(), "article", rule.article());
    }

    private static Message leavingRule(Instrument instrument, DateRule rule) {
        if (rule.nextFirst()) {
            return Message.of("treaty.rule.leaving-next-first", "months", rule.months(), "article", rule.article());
        }
        return instrument.type() == Instrument.Type.LABOUR_CONVENTION
                ? Message.of("treaty.rule.leaving-registration", "months", rule.months(), "article", rule.article())
                : Message.of("treaty.rule.leaving-months", "months", rule.months(), "article", rule.article());
    }

    private static Optional<LocalDate> reckonable(TreatyAction action) {
        return action.date().filter(day -> Math.abs(day.getYear()) < LAST_YEAR);
    }

    private static Effect published(TreatyAction action) {
        return new Effect(action.inForce(), false, Message.of("treaty.rule.published"));
    }

    private static Effect suggested(LocalDate day, Message rule) {
        return new Effect(Optional.of(day), true, rule);
    }

    private static Effect unknown(String key) {
        return new Effect(Optional.empty(), true, Message.of(key));
    }
}
