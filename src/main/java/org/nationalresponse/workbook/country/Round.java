package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** One dated assessment of all capabilities. */
public record Round(Entry entry) {

    public static final Kind KIND = Kind.ROUND;

    /** 1 for the first round. */
    public static final String NUMBER = "number";
    /** ISO dates of the period that the round looks at. */
    public static final String FROM = "from";

    public static final String TO = "to";
    /** The focal point's own sentences at the head of the brief. */
    public static final String SUMMARY = "summary";

    /** The round that is being worked on: the one with the highest number. */
    public static Optional<Round> latest(Workbook workbook) {
        return workbook.current(KIND).stream().map(Round::new).max(Comparator.comparingInt(Round::number));
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

    public Answer answer(Workbook workbook, String criterion) {
        return new Answer(workbook.entry(Kind.ANSWER, Ids.answer(id(), criterion)));
    }

    public Rating rating(Workbook workbook, String capability) {
        return new Rating(workbook.entry(Kind.RATING, Ids.rating(id(), capability)));
    }

    /** @param place 1 to 3 */
    public Decision decision(Workbook workbook, int place) {
        return new Decision(workbook.entry(Kind.DECISION, Ids.decision(id(), place)));
    }
}
