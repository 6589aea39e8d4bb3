package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Treaty actions for tests, in few words. */
public final class Acts {

    public static final Instruments INSTRUMENTS = InstrumentReader.read();

    private Acts() {}

    public static Instrument instrument(String id) {
        return INSTRUMENTS.find(id).orElseThrow();
    }

    /** @param date ISO, or null */
    public static TreatyAction act(String instrument, ActionKind kind, String date) {
        return new TreatyAction(
                UUID.randomUUID(),
                instrument,
                Optional.ofNullable(kind),
                Optional.ofNullable(date).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static TreatyAction published(TreatyAction action, String inForce) {
        return new TreatyAction(
                action.id(),
                action.instrument(),
                action.kind(),
                action.date(),
                Optional.of(LocalDate.parse(inForce)),
                action.note(),
                action.territories(),
                action.source(),
                action.checkedOn());
    }

    public static TreatyAction noted(TreatyAction action, String note) {
        return new TreatyAction(
                action.id(),
                action.instrument(),
                action.kind(),
                action.date(),
                action.inForce(),
                Optional.of(note),
                action.territories(),
                action.source(),
                action.checkedOn());
    }

    public static TreatyAction checked(TreatyAction action, String day) {
        return new TreatyAction(
                action.id(),
                action.instrument(),
                action.kind(),
                action.date(),
                action.inForce(),
                action.note(),
                action.territories(),
                action.source(),
                Optional.of(LocalDate.parse(day)));
    }
}
