package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.treaty.ActionFault;
import org.nationalresponse.workbook.treaty.ActionFaults;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** What cannot be right about an act towards a treaty, what is missing, and whether someone compared it with the depositary. */
final class TreatyFindings {

    /** A treaty status that was checked longer ago wants a new look. */
    private static final int CHECK_YEARS = 1;

    private TreatyFindings() {}

    static Stream<Finding> of(Ground ground) {
        Map<String, Instrument> instruments = ground.standings().stream()
                .map(Standing::instrument)
                .collect(Collectors.toMap(Instrument::id, Function.identity(), (one, same) -> one));
        return Stream.concat(
                ground.standings().stream()
                        .flatMap(standing -> Stream.of(
                                        checked(ground, standing), waiting(ground, standing), withoutText(standing))
                                .flatMap(Function.identity())),
                TreatyActions.of(ground.workbook()).stream()
                        .flatMap(action -> Stream.ofNullable(instruments.get(action.instrument()))
                                .flatMap(instrument -> Stream.concat(faults(ground, instrument, action), undated(action)))));
    }

    /** Whether nobody has compared the entry with the depositary for a year, or ever. */
    static boolean unchecked(Standing standing, LocalDate today) {
        return standing.checkedOn().filter(date -> date.isAfter(today.minusYears(CHECK_YEARS))).isEmpty();
    }

    private static Stream<Finding> checked(Ground ground, Standing standing) {
        boolean known = standing.state() != Standing.State.NOT_RECORDED && standing.state() != Standing.State.NOT_OPEN;
        if (!known || !standing.instrument().ratifiable() || !unchecked(standing, ground.today())) {
            return Stream.empty();
        }
        return standing.checkedOn().isEmpty()
                ? Stream.of(found(standing, Rule.NEVER_CHECKED, decisive(standing)))
                : Stream.of(found(standing, Rule.CHECK_OLD, standing.checkedOn(), "date", standing.checkedOn().get()));
    }

    private static Stream<Finding> waiting(Ground ground, Standing standing) {
        boolean said = InstrumentNote.of(ground.workbook(), standing.instrument().id()).reason().isPresent();
        return standing.state() == Standing.State.SIGNED && !said
                ? Stream.of(found(standing, Rule.SIGNED_WITHOUT_REASON, decisive(standing)))
                : Stream.empty();
    }

    private static Stream<Finding> withoutText(Standing standing) {
        return standing.reservations().stream()
                .filter(action -> action.note().filter(text -> !text.isBlank()).isEmpty())
                .map(action -> found(standing, Rule.RESERVATION_WITHOUT_TEXT, action.id()));
    }

    private static Stream<Finding> faults(Ground ground, Instrument instrument, TreatyAction action) {
        return ActionFaults.of(instrument, action, ground.today()).stream().map(fault -> {
            boolean early = fault.part() == ActionFault.Part.IN_FORCE;
            return Finding.of(
                    early ? Rule.TREATY_IN_FORCE_EARLY : Rule.TREATY_IMPOSSIBLE,
                    target(instrument),
                    List.of(action.id(), fault.part().name(), action.date(), early ? action.inForce() : action.checkedOn()),
                    "instrument", instrument.id(),
                    "fault", fault.message());
        });
    }

    private static Stream<Finding> undated(TreatyAction action) {
        return action.kind().isPresent() && action.date().isEmpty()
                ? Stream.of(Finding.of(
                        Rule.ACT_UNDATED,
                        new Target(Target.TREATIES, action.instrument()),
                        List.of(action.id()),
                        "instrument", action.instrument(),
                        "action", action.kind().get().label()))
                : Stream.empty();
    }

    private static Finding found(Standing standing, Rule rule, Object fact, Object... more) {
        Object[] values =
                Stream.concat(Stream.of("instrument", standing.instrument().id()), Stream.of(more)).toArray();
        return Finding.of(rule, target(standing.instrument()), List.of(fact), values);
    }

    private static Optional<UUID> decisive(Standing standing) {
        return standing.decisive().map(TreatyAction::id);
    }

    private static Target target(Instrument instrument) {
        return new Target(Target.TREATIES, instrument.id());
    }
}
