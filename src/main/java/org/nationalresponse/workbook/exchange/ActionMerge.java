package org.nationalresponse.workbook.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Puts actions into a workbook without doubling those that it has: same instrument, action and date mean the same act. */
final class ActionMerge {

    private final Workbook content;
    private final List<TreatyAction> present;
    /** The actions by the rows that an export writes of them. */
    private final Map<List<String>, Deque<UUID>> rows = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();
    private final List<Edit.Write> writes = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;

    ActionMerge(Workbook content) {
        this.content = content;
        this.present = TreatyActions.of(content);
        content.current(TreatyActions.KIND)
                .forEach(entry -> rows.computeIfAbsent(lines(TreatyCsv.written(entry)), none -> new ArrayDeque<>()).add(entry.id()));
    }

    /** The action of which the workbook says just what the row says; it is not looked at again. */
    Optional<TreatyAction> asItStands(List<String> cells) {
        Deque<UUID> same = rows.getOrDefault(lines(cells), new ArrayDeque<>());
        same.removeIf(met::contains);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        met.add(same.peek());
        unchanged++;
        return Optional.of(TreatyActions.of(content.entry(TreatyActions.KIND, same.remove())));
    }

    void add(TreatyAction action) {
        Optional<TreatyAction> same = find(action);
        if (same.isEmpty()) {
            writes.addAll(TreatyActions.write(action).against(content).writes());
            added++;
            return;
        }
        met.add(same.get().id());
        List<Edit.Write> changes =
                TreatyActions.write(updated(same.get(), action)).against(content).writes();
        writes.addAll(changes);
        if (changes.isEmpty()) {
            unchanged++;
        } else {
            updated++;
        }
    }

    Import result() {
        return new Import(new Edit(writes), added, updated, unchanged);
    }

    private static List<String> lines(List<String> cells) {
        return cells.stream().map(cell -> Cells.line(cell.strip())).toList();
    }

    /** Of several acts on one day, such as declarations, the one with the same note, then one where a note is missing. */
    private Optional<TreatyAction> find(TreatyAction action) {
        if (!action.kind().get().mayRepeat()) {
            return candidates(action, other -> true).findFirst();
        }
        return candidates(action, other -> other.note().equals(action.note()))
                .findFirst()
                .or(() -> candidates(action, other -> other.note().isEmpty() || action.note().isEmpty())
                        .findFirst());
    }

    private Stream<TreatyAction> candidates(TreatyAction action, Predicate<TreatyAction> also) {
        return present.stream()
                .filter(other -> !met.contains(other.id()))
                .filter(other -> other.instrument().equals(action.instrument())
                        && other.kind().equals(action.kind())
                        && other.date().equals(action.date()))
                .filter(also);
    }

    private static TreatyAction updated(TreatyAction present, TreatyAction read) {
        return new TreatyAction(
                present.id(),
                present.instrument(),
                present.kind(),
                present.date(),
                present.inForce(),
                read.note().or(present::note),
                present.territories(),
                read.source().or(present::source),
                read.checkedOn().or(present::checkedOn));
    }
}
