package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.text.Message;

/** Closes a round for good, and keeps it closed: the one rule that every step of work is held against. */
public final class Freeze {

    private static final Set<Kind> PARTS = Set.of(Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY);

    private Freeze() {}

    /**
     * The step that freezes a round with what it holds now. Criteria that nobody answered may stay open.
     *
     * @param endorsedBy names or a body; blank where nobody has endorsed it
     */
    public static Edit edit(Workbook workbook, Round round, LocalDate on, String endorsedBy) {
        Edit facts = Edit.of(Round.KIND, round.id())
                .set(Round.NUMBER, String.valueOf(round.number()))
                .set(Round.FROZEN_ON, on.toString())
                .set(Round.ENDORSED_BY, endorsedBy.strip())
                .set(Round.REGISTERS_HASH, Seal.registers(workbook))
                .build();
        return facts.plus(Edit.set(Round.KIND, round.id(), Round.HASH, Seal.of(workbook.with(facts), round)));
    }

    /** Why a step may not be done: it would change a frozen round. Empty where it may. */
    public static Optional<Message> refusal(Workbook content, Edit edit) {
        List<Round> frozen = frozen(content);
        if (frozen.isEmpty()) {
            return Optional.empty();
        }
        Edit real = edit.against(content);
        if (real.writes().stream().noneMatch(write -> ofRounds(write.place().kind()))) {
            return Optional.empty();
        }
        Workbook after = content.with(real);
        return real.writes().stream()
                .map(Edit.Write::place)
                .filter(place -> ofRounds(place.kind()))
                .flatMap(place -> touched(place, content, after, frozen).stream())
                .findFirst()
                .map(round -> say("rounds.frozen.refused", round));
    }

    /** Whether a step closes a round, so that nothing before it can be taken back. */
    public static boolean closes(Workbook before, Edit edit) {
        return edit.writes().stream()
                .anyMatch(write -> write.place().kind().equals(Round.KIND)
                        && write.place().field().equals(Round.FROZEN_ON)
                        && !write.value().isEmpty()
                        && before.value(write.place()).isEmpty());
    }

    /** Why nothing can be changed where a frozen round is shown. */
    public static Message reason(Round round) {
        return say("rounds.frozen.reason", round);
    }

    private static Message say(String key, Round round) {
        return Message.of(
                key,
                "number", round.number(),
                "date", round.frozenOn().<Object>map(date -> date).orElse(round.entry().text(Round.FROZEN_ON).orElse("")));
    }

    private static List<Round> frozen(Workbook content) {
        // Those that were taken out as well: that happened, if ever, before they were frozen.
        return content.all(Kind.ROUND).stream().map(Round::new).filter(Round::frozen).toList();
    }

    private static boolean ofRounds(Kind kind) {
        return kind.equals(Kind.ROUND) || PARTS.contains(kind);
    }

    private static Optional<Round> touched(FieldRef place, Workbook before, Workbook after, List<Round> frozen) {
        if (place.kind().equals(Kind.ROUND)) {
            return frozen.stream().filter(round -> round.id().equals(place.record())).findFirst();
        }
        return Stream.of(before, after)
                .map(workbook -> workbook.entry(place.kind(), place.record()))
                .flatMap(entry -> owner(entry, frozen).stream())
                .findFirst();
    }

    /**
     * The frozen round that a part belongs to, by its own word or by its id. What hides whose it is counts as the latest one's.
     */
    private static Optional<Round> owner(Entry part, List<Round> frozen) {
        if (part.fields().isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> named = part.records(Answer.ROUND).stream().collect(Collectors.toSet());
        Optional<Round> own = frozen.stream()
                .filter(round -> named.contains(round.id()) || isPartOf(part, round.id()))
                .findFirst();
        boolean open = named.stream().anyMatch(round -> isPartOf(part, round));
        return own.isPresent() || open ? own : Optional.of(frozen.get(frozen.size() - 1));
    }

    private static boolean isPartOf(Entry part, UUID round) {
        if (part.kind().equals(Kind.ANSWER)) {
            return part.text(Answer.CRITERION).filter(id -> Ids.answer(round, id).equals(part.id())).isPresent();
        }
        if (part.kind().equals(Kind.EVIDENCE)) {
            // Evidence has an id of its own; its word alone says whose it is.
            return part.is(Evidence.ROUND, round.toString());
        }
        if (part.kind().equals(Kind.RATING)) {
            return part.text(Rating.CAPABILITY).filter(id -> Ids.rating(round, id).equals(part.id())).isPresent();
        }
        if (part.kind().equals(Kind.WORRY)) {
            return IntStream.rangeClosed(1, Worry.MOST).anyMatch(place -> Ids.worry(round, place).equals(part.id()));
        }
        return IntStream.rangeClosed(1, Decision.MOST).anyMatch(place -> Ids.decision(round, place).equals(part.id()));
    }
}
