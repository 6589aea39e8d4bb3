package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.treaty.Standing.Effect;
import org.nationalresponse.workbook.treaty.Standing.State;

/**
 * Reads a country's standing towards an instrument from its actions. Rows that are not finished, without a kind or a date, are
 * read as far as they go.
 */
public final class Standings {

    /** What is undated is being typed just now, so it comes last; on one day, leaving comes before joining again. */
    private static final Comparator<TreatyAction> BY_DATE = Comparator.comparing(
                    (TreatyAction action) -> action.date().orElse(LocalDate.MAX))
            .thenComparing(Standings::placeWithinDay);

    private Standings() {}

    /**
     * The standing towards one instrument.
     *
     * @param actions of the country; those of other instruments are passed over
     * @param remark what was noted of the instrument as a whole; actions win over it
     */
    public static Standing of(Instrument instrument, List<TreatyAction> actions, Remark remark) {
        List<TreatyAction> own = actions.stream()
                .filter(action -> action.instrument().equals(instrument.id()) && action.kind().isPresent())
                .filter(action -> instrument.ratifiable())
                .sorted(BY_DATE)
                .toList();
        TreatyAction signature = null;
        TreatyAction joined = null;
        TreatyAction left = null;
        for (TreatyAction action : own) {
            ActionKind kind = action.kind().get();
            if (kind == ActionKind.SIGNATURE && signature == null) {
                signature = action;
            } else if (kind.binds() && (joined == null || left != null)) {
                joined = action;
                left = null;
            } else if (kind == ActionKind.DENUNCIATION) {
                left = action;
            }
        }
        List<TreatyAction> territories = own.stream()
                .filter(action -> is(action, ActionKind.TERRITORY))
                .toList();
        List<TreatyAction> reservations = standingReservations(own);
        if (left != null) {
            Optional<Effect> inForce = Optional.ofNullable(joined).map(action -> EntryIntoForce.of(instrument, action));
            Optional<Effect> ends = Optional.of(EntryIntoForce.leaving(instrument, left));
            List<TreatyAction> basis = joined == null ? List.of(left) : List.of(joined, left);
            return new Standing(
                    instrument, State.DENOUNCED, Optional.of(left), inForce, ends, reservations, territories, oldestCheck(basis));
        }
        TreatyAction decisive = joined != null ? joined : signature;
        if (decisive == null) {
            return withoutAct(instrument, own, remark, reservations, territories);
        }
        Optional<Effect> inForce = Optional.ofNullable(joined).map(action -> EntryIntoForce.of(instrument, action));
        return new Standing(
                instrument,
                state(decisive.kind().get()),
                Optional.of(decisive),
                inForce,
                Optional.empty(),
                reservations,
                territories,
                decisive.checkedOn());
    }

    private static Standing withoutAct(
            Instrument instrument,
            List<TreatyAction> own,
            Remark remark,
            List<TreatyAction> reservations,
            List<TreatyAction> territories) {
        // A remark that nothing was done does not stand beside a reservation that was.
        boolean trusted = own.isEmpty() && instrument.ratifiable();
        State state = trusted && remark.notOpen()
                ? State.NOT_OPEN
                : trusted && remark.noAction() ? State.NO_ACTION : State.NOT_RECORDED;
        Optional<LocalDate> checkedOn = state == State.NOT_RECORDED ? Optional.empty() : remark.checkedOn();
        return new Standing(
                instrument,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reservations,
                territories,
                checkedOn);
    }

    private static State state(ActionKind kind) {
        return switch (kind) {
            case SIGNATURE -> State.SIGNED;
            case RATIFICATION -> State.RATIFIED;
            case ACCEPTANCE -> State.ACCEPTED;
            case APPROVAL -> State.APPROVED;
            case ACCESSION -> State.ACCEDED;
            case SUCCESSION -> State.SUCCEEDED;
            case DENUNCIATION -> State.DENOUNCED;
            case RESERVATION, DECLARATION, WITHDRAWAL, TERRITORY -> State.NOT_RECORDED;
        };
    }

    /**
     * Reservations and declarations that still stand. A withdrawal takes back the one with the same text, or else the only one
     * that stands; where it could mean several, none is hidden on a guess. Joining again after a denunciation begins afresh.
     */
    private static List<TreatyAction> standingReservations(List<TreatyAction> own) {
        List<TreatyAction> standing = new ArrayList<>();
        boolean left = false;
        for (TreatyAction action : own) {
            ActionKind kind = action.kind().get();
            if (kind == ActionKind.RESERVATION || kind == ActionKind.DECLARATION) {
                standing.add(action);
            } else if (kind == ActionKind.WITHDRAWAL) {
                withdrawn(standing, action).ifPresent(standing::remove);
            } else if (kind == ActionKind.DENUNCIATION) {
                left = true;
            } else if (kind.binds() && left) {
                standing.clear();
                left = false;
            }
        }
        return standing;
    }

    private static Optional<TreatyAction> withdrawn(List<TreatyAction> standing, TreatyAction withdrawal) {
        Optional<TreatyAction> sameText = standing.stream()
                .filter(action -> action.note().isPresent() && action.note().equals(withdrawal.note()))
                .findFirst();
        return sameText.or(() -> standing.size() == 1 ? Optional.of(standing.get(0)) : Optional.empty());
    }

    private static Optional<LocalDate> oldestCheck(List<TreatyAction> basis) {
        if (basis.stream().anyMatch(action -> action.checkedOn().isEmpty())) {
            return Optional.empty();
        }
        return basis.stream().flatMap(action -> action.checkedOn().stream()).min(Comparator.naturalOrder());
    }

    private static boolean is(TreatyAction action, ActionKind kind) {
        return action.kind().filter(kind::equals).isPresent();
    }

    private static int placeWithinDay(TreatyAction action) {
        ActionKind kind = action.kind().orElse(ActionKind.DECLARATION);
        if (kind == ActionKind.DENUNCIATION) {
            return action.date().isPresent() ? 1 : 4;
        }
        return kind == ActionKind.SIGNATURE ? 0 : kind.binds() ? 2 : 3;
    }
}
