package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.ActionFault.Part;

/** Finds what cannot be right about one action. What is not filled in yet is no fault. */
public final class ActionFaults {

    private ActionFaults() {}

    /** The faults of an action towards its instrument, as seen on a day; empty where there is none. */
    public static List<ActionFault> of(Instrument instrument, TreatyAction action, LocalDate today) {
        if (!instrument.ratifiable()) {
            String key = instrument.type() == Instrument.Type.EU_LAW ? "treaty.fault.eu-law" : "treaty.fault.guidance";
            return List.of(new ActionFault(Part.KIND, Message.of(key, "instrument", instrument.id())));
        }
        List<ActionFault> faults = new ArrayList<>();
        action.kind()
                .filter(kind -> !instrument.actions().contains(kind))
                .ifPresent(kind -> faults.add(
                        new ActionFault(Part.KIND, Message.of(whyNotLabour(kind), "instrument", instrument.id()))));
        action.date().ifPresent(date -> checkDate(instrument, date, today, faults));
        checkInForce(action, faults);
        action.checkedOn()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> faults.add(
                        new ActionFault(Part.CHECKED_ON, Message.of("treaty.fault.checked-future", "date", day))));
        return faults;
    }

    private static void checkDate(Instrument instrument, LocalDate date, LocalDate today, List<ActionFault> faults) {
        if (date.isBefore(instrument.opened())) {
            faults.add(new ActionFault(
                    Part.DATE,
                    Message.of(
                            "treaty.fault.too-early",
                            "date",
                            date,
                            "instrument",
                            instrument.id(),
                            "opened",
                            instrument.opened())));
        } else if (date.isAfter(today)) {
            faults.add(new ActionFault(Part.DATE, Message.of("treaty.fault.future", "date", date)));
        }
    }

    private static void checkInForce(TreatyAction action, List<ActionFault> faults) {
        if (action.kind().filter(ActionFaults::reachesForward).isEmpty()
                || action.date().isEmpty()
                || action.inForce().isEmpty()) {
            return;
        }
        if (action.inForce().get().isBefore(action.date().get())) {
            faults.add(new ActionFault(
                    Part.IN_FORCE,
                    Message.of(
                            "treaty.fault.in-force-early",
                            "inForce",
                            action.inForce().get(),
                            "date",
                            action.date().get())));
        }
    }

    /** A successor is bound from the day of its independence, which may be years before it says so. */
    private static boolean reachesForward(ActionKind kind) {
        return kind == ActionKind.DENUNCIATION || kind.binds() && kind != ActionKind.SUCCESSION;
    }

    /** Only ILO conventions know fewer actions than there are. */
    private static String whyNotLabour(ActionKind kind) {
        return switch (kind) {
            case SIGNATURE -> "treaty.fault.labour-signature";
            case RESERVATION -> "treaty.fault.labour-reservation";
            case WITHDRAWAL -> "treaty.fault.labour-withdrawal";
            default -> "treaty.fault.labour-joining";
        };
    }
}
