package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a round says of a criterion, with the note and where the proof is.
 *
 * <p>Every write to an answer also writes {@link #ROUND} and {@link #CRITERION}, so that the record explains itself.
 */
public record Answer(Entry entry) {

    public static final Kind KIND = Kind.ANSWER;

    public static final String ROUND = "round";
    public static final String CRITERION = "criterion";
    /** One of {@link Value}, by code. */
    public static final String VALUE = "value";
    /** Why a criterion does not apply; required with {@link Value#NOT_APPLICABLE}. */
    public static final String REASON = "reason";

    public static final String NOTE = "note";
    /** Where the proof is: law and article, document, page, date, address. */
    public static final String EVIDENCE = "evidence";
    /** One of {@link Grade}, by code. */
    public static final String GRADE = "grade";
    /** ISO date on which the proof was last looked at. */
    public static final String CHECKED_ON = "checkedOn";
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

    /** How firm the proof is, firmest first. */
    public enum Grade {
        LAW_TEXT("law-text"),
        BUDGET_LINE("budget-line"),
        STATISTIC("statistic"),
        OFFICIAL_STATEMENT("official-statement"),
        OPINION("opinion");

        private final String code;

        Grade(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Grade> of(String code) {
            return Arrays.stream(values()).filter(grade -> grade.code.equals(code)).findFirst();
        }
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

    public Optional<String> evidence() {
        return entry.text(EVIDENCE);
    }

    public Optional<Grade> grade() {
        return entry.text(GRADE).flatMap(Grade::of);
    }

    public Optional<LocalDate> checkedOn() {
        return entry.date(CHECKED_ON);
    }
}
