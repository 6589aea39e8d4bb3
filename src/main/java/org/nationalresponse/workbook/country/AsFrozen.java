package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A workbook as it stood on the day on which a round was frozen, from the history: what came later is taken back. */
public final class AsFrozen {

    private AsFrozen() {}

    /**
     * The workbook as the round was frozen with it.
     *
     * @param history all changes, oldest first; asked only where the registers have changed since
     * @return absent where the history does not lead back to what was frozen, as in a copy that was saved later
     */
    public static Optional<Workbook> of(Workbook now, Round round, Supplier<List<Change>> history) {
        if (Seal.registersHold(now, round)) {
            return Optional.of(now);
        }
        FieldRef seal = new FieldRef(Round.KIND, round.id(), Round.HASH);
        List<Change> changes = history.get();
        return changes.stream()
                .filter(change -> change.place().equals(seal) && change.to().equals(round.hash()))
                .findFirst()
                .map(freeze -> before(now, changes, freeze))
                .filter(then -> Seal.registersHold(then, round));
    }

    private static Workbook before(Workbook now, List<Change> history, Change freeze) {
        List<Edit.Write> back = new ArrayList<>();
        for (int at = history.size() - 1; at >= 0; at--) {
            Change change = history.get(at);
            if (change.number() <= freeze.number() || change.step().equals(freeze.step())) {
                break;
            }
            back.add(new Edit.Write(change.place(), change.from().orElse("")));
        }
        return now.with(new Edit(back));
    }
}
