package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.progress.Assessed.Given;

/** What an answer rests on: the reason where a criterion does not apply, the proof, and the day on which someone looked at it. */
final class AnswerFindings {

    /** A proof that was looked at longer than this before the round's period says little of it. */
    private static final int OLD_YEARS = 2;

    private AnswerFindings() {}

    static Stream<Finding> of(Ground ground) {
        return ground.assessed().stream()
                .flatMap(each -> each.answers().stream().flatMap(given -> Stream.of(
                                noReason(each, given),
                                future(ground, each, given),
                                old(each, given),
                                onOpinion(each, given),
                                gradeAlone(each, given),
                                marked(each, given))
                        .flatMap(Function.identity())));
    }

    private static Stream<Finding> noReason(Assessed each, Given given) {
        return found(given.is(Answer.Value.NOT_APPLICABLE) && !given.answer().answered(), each, given, Rule.NO_REASON);
    }

    private static Stream<Finding> future(Ground ground, Assessed each, Given given) {
        return days(given)
                .filter(day -> day.isAfter(ground.today()))
                .flatMap(day -> dated(each, given, Rule.PROOF_FUTURE, day));
    }

    private static Stream<Finding> old(Assessed each, Given given) {
        return given.answer().checkedOn().stream()
                .filter(day -> each.round().from().filter(from -> day.isBefore(from.minusYears(OLD_YEARS))).isPresent())
                .flatMap(day -> dated(each, given, Rule.PROOF_OLD, day));
    }

    private static Stream<Finding> onOpinion(Assessed each, Given given) {
        boolean opinion = given.answer().grade().filter(Evidence.Grade.OPINION::equals).isPresent();
        return found(given.is(Answer.Value.MET) && opinion, each, given, Rule.MET_ON_OPINION);
    }

    /** An opinion may have no place where it is written down. */
    private static Stream<Finding> gradeAlone(Assessed each, Given given) {
        boolean graded = given.answer().evidence().stream()
                .filter(piece -> piece.grade().filter(grade -> grade != Evidence.Grade.OPINION).isPresent())
                .anyMatch(piece -> !piece.located());
        return found(graded, each, given, Rule.GRADE_WITHOUT_PROOF);
    }

    private static Stream<Finding> marked(Assessed each, Given given) {
        return found(
                given.answer().markedForReview(), each, given, Rule.MARKED_FOR_REVIEW, each.at(given.criterion(), Answer.REVIEW));
    }

    private static Stream<LocalDate> days(Given given) {
        return given.answer().evidence().stream().flatMap(piece -> piece.checkedOn().stream());
    }

    private static Stream<Finding> dated(Assessed each, Given given, Rule rule, LocalDate day) {
        return Stream.of(Finding.of(
                rule,
                each.at(given.criterion()),
                List.of(each.round().id(), day),
                "capability", each.name(),
                "statement", each.says(given.criterion()),
                "date", day));
    }

    private static Stream<Finding> found(boolean holds, Assessed each, Given given, Rule rule) {
        return found(holds, each, given, rule, each.at(given.criterion()));
    }

    private static Stream<Finding> found(boolean holds, Assessed each, Given given, Rule rule, Target target) {
        return holds
                ? Stream.of(Finding.of(
                        rule,
                        target,
                        List.of(each.round().id()),
                        "capability", each.name(),
                        "statement", each.says(given.criterion())))
                : Stream.empty();
    }
}
