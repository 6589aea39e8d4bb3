package org.nationalresponse.workbook.summary.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.treaty.ActionKind;

/**
 * What of the records that the program keeps itself leaves in a public print. A field that is not named here stays. How much of a
 * register leaves, its pack says.
 */
final class OwnExits {

    private static final Exit YES = Exit.oneOf("yes");
    private static final Exit DAY = Exit.fact(OwnExits::isDay);
    private static final Exit COUNT = Exit.fact(value -> value.matches("\\d{1,9}"));
    private static final Exit PHASE = Exit.fact(value -> value.matches("[1-4]"));
    private static final Exit HASH = Exit.fact(value -> value.matches("[0-9a-f]{64}"));
    private static final Exit CONFIDENCE = codes(Confidence.values(), Confidence::code);

    /** The fields with words in the order in which documents have them. */
    private static final List<String> ORDER = List.of(
            Profile.COUNTRY_NAME,
            Profile.MINISTRY,
            Profile.COVER_LINE,
            Round.SUMMARY,
            Round.HELP_NEEDED,
            Round.HELP_OFFERED,
            Round.METHOD,
            Round.TOOK_PART,
            Worry.RISK,
            Worry.CAUSE,
            Worry.OWNER,
            Decision.TEXT,
            Decision.COST,
            Decision.LEAD,
            Decision.WAITING,
            TreatyActions.NOTE,
            TreatyActions.TERRITORIES,
            TreatyActions.SOURCE);

    private OwnExits() {}

    /** The order of fields in which a person is to read them. */
    static Comparator<String> inOrder() {
        return Comparator.comparing((String field) -> ORDER.contains(field) ? ORDER.indexOf(field) : ORDER.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * By kind and field.
     *
     * @param round whether an id is that of a round that leaves
     * @param criterion whether a pack in use asks it
     * @param capability whether a pack in use has it
     * @param instrument whether the program knows it
     * @param pack whether it is the reference of a pack in use
     */
    static Map<Kind, Map<String, Exit>> of(
            Predicate<String> round,
            Predicate<String> criterion,
            Predicate<String> capability,
            Predicate<String> instrument,
            Predicate<String> pack) {
        return Map.of(
                Profile.KIND, Map.ofEntries(
                        Map.entry(Profile.COUNTRY, Exit.fact(value -> value.matches("[A-Z]{2}"))),
                        Map.entry(Profile.COUNTRY_NAME, Exit.words()),
                        Map.entry(Profile.MINISTRY, Exit.words()),
                        Map.entry(Profile.COVER_LINE, Exit.words()),
                        Map.entry(Profile.FOCAL_POINT, Exit.never(Reason.PERSONS)),
                        Map.entry(Profile.LANGUAGE, Exit.fact(value -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))),
                        Map.entry(Profile.PRACTICE, YES),
                        Map.entry(Profile.PAPER, Exit.oneOf("a4", "letter")),
                        Map.entry(Profile.NEXT_ELECTION, DAY),
                        Map.entry(Profile.PACKS, Exit.codes(pack))),
                Round.KIND, Map.ofEntries(
                        Map.entry(Round.NUMBER, COUNT),
                        Map.entry(Round.PACKS, Exit.codes(pack)),
                        Map.entry(Round.FROM, DAY),
                        Map.entry(Round.TO, DAY),
                        Map.entry(Round.SUMMARY, Exit.words()),
                        Map.entry(Round.HELP_NEEDED, Exit.words()),
                        Map.entry(Round.HELP_OFFERED, Exit.words()),
                        Map.entry(Round.METHOD, Exit.words()),
                        Map.entry(Round.TOOK_PART, Exit.words()),
                        Map.entry(Round.BODIES_ASKED, COUNT),
                        Map.entry(Round.BODIES_ANSWERED, COUNT),
                        Map.entry(Round.OPEN_QUESTIONS, Exit.never(Reason.VIEWS)),
                        Map.entry(Round.FROZEN_ON, DAY),
                        Map.entry(Round.ENDORSED_BY, Exit.never(Reason.PERSONS)),
                        Map.entry(Round.HASH, HASH)),
                Answer.KIND, Map.of(
                        Answer.ROUND, Exit.fact(round),
                        Answer.CRITERION, Exit.fact(criterion),
                        Answer.VALUE, codes(Answer.Value.values(), Answer.Value::code),
                        // Without its reason an answer would not count as one.
                        Answer.REASON, Exit.counted(),
                        Answer.NOTE, Exit.never(Reason.NOTES),
                        Answer.CONFIDENCE, CONFIDENCE,
                        Answer.REVIEW, Exit.never(Reason.VIEWS),
                        Answer.CARRIED, YES),
                Evidence.KIND, Map.ofEntries(
                        Map.entry(Evidence.ROUND, Exit.fact(round)),
                        Map.entry(Evidence.CRITERION, Exit.fact(criterion)),
                        Map.entry(Evidence.TITLE, Exit.counted()),
                        Map.entry(Evidence.DATE, DAY),
                        Map.entry(Evidence.GRADE, codes(Evidence.Grade.values(), Evidence.Grade::code)),
                        Map.entry(Evidence.CHECKED_ON, DAY),
                        Map.entry(Evidence.PLACE, Exit.never(Reason.PROOFS)),
                        Map.entry(Evidence.ADDRESS, Exit.never(Reason.PROOFS)),
                        Map.entry(Evidence.FILE, Exit.never(Reason.PROOFS)),
                        Map.entry(Evidence.FILE_NAME, Exit.never(Reason.PROOFS)),
                        Map.entry(Evidence.FILE_SIZE, Exit.never(Reason.PROOFS))),
                Rating.KIND, Map.of(
                        Rating.ROUND, Exit.fact(round),
                        Rating.CAPABILITY, Exit.fact(capability),
                        Rating.PHASE, PHASE,
                        Rating.RATIONALE, Exit.words(),
                        Rating.DISSENT, Exit.never(Reason.VIEWS),
                        Rating.CONFIDENCE, CONFIDENCE,
                        Rating.CHANGE, codes(Rating.Change.values(), Rating.Change::code),
                        Rating.CARRIED, YES),
                Decision.KIND, Map.of(
                        Decision.ROUND, Exit.fact(round),
                        Decision.TEXT, Exit.words(),
                        Decision.COST, Exit.words(),
                        Decision.LEAD, Exit.words(),
                        Decision.WAITING, Exit.words()),
                Worry.KIND, Map.of(
                        Worry.ROUND, Exit.fact(round),
                        Worry.RISK, Exit.words(),
                        Worry.CAUSE, Exit.words(),
                        Worry.OWNER, Exit.words()),
                TreatyActions.KIND, Map.of(
                        TreatyActions.INSTRUMENT, Exit.fact(instrument),
                        TreatyActions.ACTION, codes(ActionKind.values(), ActionKind::code),
                        TreatyActions.DATE, DAY,
                        TreatyActions.IN_FORCE, DAY,
                        TreatyActions.NOTE, Exit.words(),
                        TreatyActions.TERRITORIES, Exit.words(),
                        TreatyActions.SOURCE, Exit.words(),
                        TreatyActions.CHECKED_ON, DAY),
                InstrumentNote.KIND, Map.of(
                        InstrumentNote.INSTRUMENT, Exit.fact(instrument),
                        InstrumentNote.NO_ACTION, YES,
                        InstrumentNote.NOT_OPEN, YES,
                        InstrumentNote.REASON, Exit.words(),
                        InstrumentNote.SOURCE, Exit.never(Reason.NOTES),
                        InstrumentNote.CHECKED_ON, DAY),
                Known.KIND, Map.of(Known.REASON, Exit.never(Reason.NOTES)));
    }

    static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static <T> Exit codes(T[] values, Function<T, String> code) {
        Set<String> known = Arrays.stream(values).map(code).collect(Collectors.toSet());
        return Exit.fact(known::contains);
    }
}
