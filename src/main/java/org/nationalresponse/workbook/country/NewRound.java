package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.text.Message;

/**
 * Starts a round from the one before: its answers, their evidence and the phases are there as carried over, to be confirmed or changed one by one. Reasons
 * for a change, the three sentences and the decisions belong to their round and are not taken over.
 */
public final class NewRound {

    private NewRound() {}

    /** Why the next round cannot start now; empty where it can. */
    public static Optional<Message> refusal(Workbook workbook) {
        return Round.latest(workbook)
                .filter(round -> !round.frozen())
                .map(round -> Message.of("rounds.next.freeze-first", "number", round.number()));
    }

    /** Why these days are no period; empty where they are. */
    public static Optional<Message> fault(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? Optional.of(Message.of("rounds.next.period", "from", from.get(), "to", to.get()))
                : Optional.empty();
    }

    public static Edit edit(Workbook workbook, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<Round> last = Round.latest(workbook);
        int number = last.map(round -> round.number() + 1).orElse(1);
        UUID id = Ids.round(number);
        Edit.Builder edit = Edit.of(Round.KIND, id).set(Round.NUMBER, String.valueOf(number));
        from.ifPresent(date -> edit.set(Round.FROM, date.toString()));
        to.ifPresent(date -> edit.set(Round.TO, date.toString()));
        last.ifPresent(round -> {
            carry(workbook, round, Answer.KIND, Answer.CRITERION, edit, id);
            carryEvidence(workbook, round, edit, id);
            carry(workbook, round, Rating.KIND, Rating.CAPABILITY, edit, id);
        });
        return edit.build();
    }

    private static void carry(
            Workbook workbook, Round last, Kind kind, String subject, Edit.Builder edit, UUID round) {
        boolean answers = kind.equals(Answer.KIND);
        for (Entry entry : workbook.where(kind, Answer.ROUND, last.id().toString())) {
            Optional<String> about = entry.text(subject).filter(id -> !entry.retired());
            if (about.isEmpty()) {
                continue;
            }
            edit.and(kind, answers ? Ids.answer(round, about.get()) : Ids.rating(round, about.get()));
            copy(entry, edit, round);
            // A note without an answer leaves nothing to confirm.
            edit.set(Answer.CARRIED, entry.text(answers ? Answer.VALUE : Rating.PHASE).isPresent() ? "yes" : "");
        }
    }

    private static void carryEvidence(Workbook workbook, Round last, Edit.Builder edit, UUID round) {
        for (Entry entry : workbook.where(Evidence.KIND, Evidence.ROUND, last.id().toString())) {
            Optional<String> criterion = entry.text(Evidence.CRITERION).filter(id -> !entry.retired());
            if (criterion.isPresent()) {
                boolean first = entry.id().equals(Ids.evidence(last.id(), criterion.get()));
                edit.and(Evidence.KIND, first ? Ids.evidence(round, criterion.get()) : Ids.carried(round, entry.id()));
                copy(entry, edit, round);
            }
        }
    }

    private static void copy(Entry entry, Edit.Builder edit, UUID round) {
        entry.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(Rating.CHANGE) && !field.getKey().equals(Answer.ROUND))
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> edit.set(field.getKey(), field.getValue()));
        edit.set(Answer.ROUND, round.toString());
    }
}
