package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a round says of a criterion, with the note and what it rests on.
 *
 * <p>Every write to an answer also writes {@link #ROUND} and {@link #CRITERION}, so that the record explains itself.
 *
 * @param evidence in the order in which it was entered
 */
public record Answer(Entry entry, List<Evidence> evidence) {

    public static final Kind KIND = Kind.ANSWER;

    public static final String ROUND = "round";
    public static final String CRITERION = "criterion";
    /** One of {@link Value}, by code. */
    public static final String VALUE = "value";
    /** Why a criterion does not apply; required with {@link Value#NOT_APPLICABLE}. */
    public static final String REASON = "reason";

    public static final String NOTE = "note";
    /** One of {@link Confidence}, by code. */
    public static final String CONFIDENCE = "confidence";
    /** "yes" where someone wants to come back to it. */
    public static final String REVIEW = "review";
    /** "yes" while the answer is that of the round before and nobody has confirmed or changed it yet. */
    public static final String CARRIED = "carried";

    /** The five answers. Not known is an answer too: it says that someone looked. */
    public enum Value {
        MET("met"),
        PARTLY("partly"),
        NOT_MET("not-met"),
        NOT_KNOWN("not-known"),
        NOT_APPLICABLE("not-applicable");

        private final String code;

        Value(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Value> of(String code) {
            return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
        }
    }

    public Answer {
        evidence = List.copyOf(evidence);
    }

    public Optional<Value> value() {
        return entry.text(VALUE).flatMap(Value::of);
    }

    /** Whether the criterion is done with: a value stands there, and where it does not apply, the reason too. */
    public boolean answered() {
        return value().filter(value -> value != Value.NOT_APPLICABLE || entry.text(REASON).isPresent()).isPresent();
    }

    /** Whether the answer was taken over from the round before and still waits for a look. */
    public boolean carried() {
        return entry.is(CARRIED, "yes");
    }

    /** Whether this round itself has answered: a value that someone gave or confirmed. */
    public boolean settled() {
        return answered() && !carried();
    }

    /** Whether someone wants to come back to it. */
    public boolean markedForReview() {
        return entry.is(REVIEW, "yes");
    }

    public Optional<Confidence> confidence() {
        return entry.text(CONFIDENCE).flatMap(Confidence::of);
    }

    /** The grade of the firmest piece of evidence. */
    public Optional<Evidence.Grade> grade() {
        return evidence.stream().flatMap(piece -> piece.grade().stream()).min(Comparator.naturalOrder());
    }

    /** The day on which a piece of evidence was last looked at. */
    public Optional<LocalDate> checkedOn() {
        return evidence.stream().flatMap(piece -> piece.checkedOn().stream()).max(Comparator.naturalOrder());
    }
}
