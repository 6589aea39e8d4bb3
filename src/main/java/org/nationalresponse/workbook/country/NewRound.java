package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.text.Message;

/**
 * Starts a round from the one before: its answers, their evidence and the phases are there as carried over, to be confirmed or
 * changed one by one. Reasons for a change, other views, the three sentences, worries, decisions, open questions and how a round
 * was done belong to their round and are not taken over.
 *
 * <p>Under another edition only that goes on which still means the same, see {@link NewEdition}; all else is not answered and
 * not assessed yet.
 */
public final class NewRound {

    /** What each part of the new round says for itself, or does not say yet, and so is not copied. */
    private static final Set<String> ITS_OWN =
            Set.of(Answer.ROUND, Answer.CARRIED, Rating.CAPABILITY, Rating.CHANGE, Rating.DISSENT);

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
        return edit(workbook, from, to, List.of());
    }

    /** @param taken other editions that the round is held against; each starts at one that the last round was held against */
    public static Edit edit(
            Workbook workbook, Optional<LocalDate> from, Optional<LocalDate> to, List<NewEdition> taken) {
        Optional<Round> last = Round.latest(workbook);
        int number = last.map(round -> round.number() + 1).orElse(1);
        UUID id = Ids.round(number);
        Edit.Builder edit = Edit.of(Round.KIND, id).set(Round.NUMBER, String.valueOf(number));
        from.ifPresent(date -> edit.set(Round.FROM, date.toString()));
        to.ifPresent(date -> edit.set(Round.TO, date.toString()));
        last.ifPresent(round -> {
            if (!taken.isEmpty()) {
                edit.set(Round.PACKS, String.join(" ", NewEdition.references(round.packs(workbook), taken)));
            }
            carryAnswers(workbook, round, edit, id, taken);
            carryEvidence(workbook, round, edit, id, taken);
            carryRatings(workbook, round, edit, id, taken);
            if (!taken.isEmpty()) {
                edit.and(Profile.KIND, Profile.ID)
                        .set(Profile.PACKS, String.join(" ", NewEdition.all(Profile.of(workbook).packs(), taken)));
            }
        });
        return edit.build().plus(Presets.missing(workbook, taken.stream().map(NewEdition::next).toList()));
    }

    private static void carryAnswers(
            Workbook workbook, Round last, Edit.Builder edit, UUID round, List<NewEdition> taken) {
        for (Entry entry : workbook.where(Answer.KIND, Answer.ROUND, last.id().toString())) {
            Optional<String> criterion = criterion(entry, taken);
            if (criterion.isPresent()) {
                edit.and(Answer.KIND, Ids.answer(round, criterion.get()));
                copy(entry, edit, round);
                // A note without an answer leaves nothing to confirm.
                edit.set(Answer.CARRIED, entry.text(Answer.VALUE).isPresent() ? "yes" : "");
            }
        }
    }

    private static void carryRatings(
            Workbook workbook, Round last, Edit.Builder edit, UUID round, List<NewEdition> taken) {
        for (Entry entry : workbook.where(Rating.KIND, Rating.ROUND, last.id().toString())) {
            Optional<String> capability = entry.text(Rating.CAPABILITY)
                    .filter(id -> !entry.retired())
                    .flatMap(id -> taken.stream()
                            .filter(edition -> edition.asksCapability(id))
                            .findFirst()
                            .map(edition -> edition.rating(id))
                            .orElse(Optional.of(id)));
            if (capability.isPresent()) {
                edit.and(Rating.KIND, Ids.rating(round, capability.get()));
                copy(entry, edit, round);
                edit.set(Rating.CAPABILITY, capability.get())
                        .set(Rating.CARRIED, entry.text(Rating.PHASE).isPresent() ? "yes" : "");
            }
        }
    }

    /** What an answer or its evidence is about; absent where that does not go on. */
    private static Optional<String> criterion(Entry entry, List<NewEdition> taken) {
        return entry.text(Answer.CRITERION)
                .filter(id -> !entry.retired())
                .filter(id -> taken.stream().allMatch(edition -> edition.keeps(id) || !edition.asksCriterion(id)));
    }

    private static void carryEvidence(
            Workbook workbook, Round last, Edit.Builder edit, UUID round, List<NewEdition> taken) {
        for (Entry entry : workbook.where(Evidence.KIND, Evidence.ROUND, last.id().toString())) {
            Optional<String> criterion = criterion(entry, taken);
            if (criterion.isPresent()) {
                boolean first = entry.id().equals(Ids.evidence(last.id(), criterion.get()));
                edit.and(Evidence.KIND, first ? Ids.evidence(round, criterion.get()) : Ids.carried(round, entry.id()));
                copy(entry, edit, round);
            }
        }
    }

    private static void copy(Entry entry, Edit.Builder edit, UUID round) {
        entry.fields().entrySet().stream()
                .filter(field -> !ITS_OWN.contains(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> edit.set(field.getKey(), field.getValue()));
        edit.set(Answer.ROUND, round.toString());
    }
}
