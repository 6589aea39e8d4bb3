package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One dated assessment of all capabilities. */
public record Round(Entry entry) {

    public static final Kind KIND = Kind.ROUND;

    /** 1 for the first round. */
    public static final String NUMBER = "number";
    /**
     * The packs that the round is held against, as id@edition separated by blanks; absent: those of the round before, see
     * {@link #packs}.
     */
    public static final String PACKS = "packs";
    /** ISO dates of the period that the round looks at. */
    public static final String FROM = "from";

    public static final String TO = "to";
    /** The focal point's own sentences at the head of the brief. */
    public static final String SUMMARY = "summary";
    /** What help the country needs, and what it can offer, in a line each, for partners. */
    public static final String HELP_NEEDED = "helpNeeded";

    public static final String HELP_OFFERED = "helpOffered";
    /** How the round was done, in a line. */
    public static final String METHOD = "method";
    /** Which bodies took part, as typed. */
    public static final String TOOK_PART = "tookPart";
    /** How many bodies were asked, and how many answered: whole numbers. */
    public static final String BODIES_ASKED = "bodiesAsked";

    public static final String BODIES_ANSWERED = "bodiesAnswered";
    /** What is still to be settled, as typed; marks to come back to stand with the answers. */
    public static final String OPEN_QUESTIONS = "openQuestions";
    /** ISO date on which the round was frozen. With it, the round can no longer change. */
    public static final String FROZEN_ON = "frozenOn";
    /** Who stands behind the frozen round: names or a body, as typed. */
    public static final String ENDORSED_BY = "endorsedBy";
    /** SHA-256 over the registers' records on the day of freezing, 64 hex digits. */
    public static final String REGISTERS_HASH = "registersHash";
    /** SHA-256 over all that was frozen, 64 hex digits; see {@link Seal}. */
    public static final String HASH = "hash";

    /** The round that is being worked on: the one with the highest number. */
    public static Optional<Round> latest(Workbook workbook) {
        return workbook.current(KIND).stream().map(Round::new).max(Comparator.comparingInt(Round::number));
    }

    /** All rounds that count, the first one first. */
    public static List<Round> all(Workbook workbook) {
        return workbook.current(KIND).stream().map(Round::new).sorted(Comparator.comparingInt(Round::number)).toList();
    }

    public static Optional<Round> numbered(Workbook workbook, int number) {
        return all(workbook).stream().filter(round -> round.number() == number).findFirst();
    }

    /** The round that came before this one; absent for the first. */
    public Optional<Round> before(Workbook workbook) {
        return all(workbook).stream().filter(each -> each.number() < number()).reduce((earlier, later) -> later);
    }

    /**
     * The packs that the round is held against, each as id@edition: those that it names, else those of the latest round before
     * that names any. Where none does, those that the workbook was made with: of several editions of a pack the one that it
     * names first.
     */
    public List<String> packs(Workbook workbook) {
        return all(workbook).stream()
                .filter(each -> each.number() <= number())
                .flatMap(each -> each.entry.text(PACKS).stream())
                .reduce((earlier, later) -> later)
                .map(references -> List.of(references.strip().split("\\s+")))
                .orElseGet(() -> firstEditions(Profile.of(workbook).packs()));
    }

    private static List<String> firstEditions(List<String> references) {
        Map<String, String> first = new LinkedHashMap<>();
        references.forEach(reference -> first.putIfAbsent(reference.replaceFirst("@.*", ""), reference));
        return List.copyOf(first.values());
    }

    public UUID id() {
        return entry.id();
    }

    public int number() {
        return entry.number(NUMBER).map(Number::intValue).orElse(1);
    }

    public Optional<LocalDate> from() {
        return entry.date(FROM);
    }

    public Optional<LocalDate> to() {
        return entry.date(TO);
    }

    /** Whether the round is closed for good. */
    public boolean frozen() {
        return entry.text(FROZEN_ON).isPresent();
    }

    public Optional<LocalDate> frozenOn() {
        return entry.date(FROZEN_ON);
    }

    public Optional<String> endorsedBy() {
        return entry.text(ENDORSED_BY);
    }

    public Optional<String> hash() {
        return entry.text(HASH);
    }

    public Answer answer(Workbook workbook, String criterion) {
        return new Answer(
                workbook.entry(Kind.ANSWER, Ids.answer(id(), criterion)), Evidence.of(workbook, id(), criterion));
    }

    public Rating rating(Workbook workbook, String capability) {
        return new Rating(workbook.entry(Kind.RATING, Ids.rating(id(), capability)));
    }

    /** @param place 1 to 3 */
    public Decision decision(Workbook workbook, int place) {
        return new Decision(workbook.entry(Kind.DECISION, Ids.decision(id(), place)));
    }

    /** @param place 1 to 3 */
    public Worry worry(Workbook workbook, int place) {
        return new Worry(workbook.entry(Kind.WORRY, Ids.worry(id(), place)));
    }
}
