package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.Standings;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** How treaty actions are kept in a workbook, and where the country stands by them. */
public final class TreatyActions {

    public static final Kind KIND = Kind.TREATY_ACTION;

    /** The instrument's id. */
    public static final String INSTRUMENT = "instrument";
    /** An {@link ActionKind}, by code. */
    public static final String ACTION = "action";
    /** ISO date of signature, deposit or registration. */
    public static final String DATE = "date";
    /** ISO date in force, or of leaving, as the depositary publishes it. */
    public static final String IN_FORCE = "inForce";

    public static final String NOTE = "note";
    public static final String TERRITORIES = "territories";
    public static final String SOURCE = "source";
    /** ISO date on which the source was last looked at. */
    public static final String CHECKED_ON = "checkedOn";

    /** Earliest first; what has no date yet comes last. */
    public static final Comparator<TreatyAction> BY_DATE =
            Comparator.comparing(action -> action.date().orElse(LocalDate.MAX));

    private TreatyActions() {}

    /** The actions that count, in the order in which they were made. */
    public static List<TreatyAction> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(TreatyActions::of).toList();
    }

    /** The action that a record holds; what is no date or no known kind is absent. */
    public static TreatyAction of(Entry entry) {
        return new TreatyAction(
                entry.id(),
                entry.text(INSTRUMENT).orElse(""),
                entry.text(ACTION).flatMap(ActionKind::of),
                entry.date(DATE),
                entry.date(IN_FORCE),
                entry.text(NOTE),
                entry.text(TERRITORIES),
                entry.text(SOURCE),
                entry.date(CHECKED_ON));
    }

    /** A step that writes the action as a whole: a new record, or all fields of the one with its id. */
    public static Edit write(TreatyAction action) {
        return Edit.of(KIND, action.id())
                .set(INSTRUMENT, action.instrument())
                .set(ACTION, action.kind().map(ActionKind::code).orElse(""))
                .set(DATE, iso(action.date()))
                .set(IN_FORCE, iso(action.inForce()))
                .set(NOTE, action.note().orElse(""))
                .set(TERRITORIES, action.territories().orElse(""))
                .set(SOURCE, action.source().orElse(""))
                .set(CHECKED_ON, iso(action.checkedOn()))
                .build();
    }

    /** A step that begins an action of which only the instrument is known. */
    public static Edit begin(UUID id, String instrument) {
        return Edit.set(KIND, id, INSTRUMENT, instrument);
    }

    /** Where the country stands towards one instrument. */
    public static Standing standing(Workbook workbook, Instrument instrument) {
        return standing(workbook, of(workbook), instrument);
    }

    /**
     * Where the country stands towards every instrument that can be ratified. Optional instruments are among them only where
     * something of them is recorded.
     */
    public static List<Standing> standings(Workbook workbook, Instruments instruments) {
        List<TreatyAction> actions = of(workbook);
        return instruments.all().stream()
                .filter(Instrument::ratifiable)
                .map(instrument -> standing(workbook, actions, instrument))
                .filter(standing -> !standing.instrument().optional() || standing.state() != Standing.State.NOT_RECORDED)
                .toList();
    }

    private static Standing standing(Workbook workbook, List<TreatyAction> actions, Instrument instrument) {
        return Standings.of(
                instrument, actions, InstrumentNote.of(workbook, instrument.id()).remark());
    }

    /** The action as if the depositary's own date were not known, to see what the rule alone suggests. */
    public static TreatyAction withoutPublishedDate(TreatyAction action) {
        return new TreatyAction(
                action.id(),
                action.instrument(),
                action.kind(),
                action.date(),
                Optional.empty(),
                action.note(),
                action.territories(),
                action.source(),
                action.checkedOn());
    }

    private static String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
