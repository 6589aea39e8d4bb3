package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.country.Rounds.CAPABILITY;
import static org.nationalresponse.workbook.country.Rounds.CRITERION;
import static org.nationalresponse.workbook.country.Rounds.OTHER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewRoundTest {

    private final Workbook second = Rounds.second();
    private final Round round = Round.latest(second).orElseThrow();

    @Test
    void theNextRoundHasItsNumberAndPeriod() {
        assertThat(round.number()).isEqualTo(2);
        assertThat(round.from()).contains(LocalDate.of(2027, 1, 1));
        assertThat(round.to()).contains(LocalDate.of(2027, 12, 31));
        assertThat(round.frozen()).isFalse();
        assertThat(round.before(second)).map(Round::number).contains(1);
        assertThat(Round.all(second)).extracting(Round::number).containsExactly(1, 2);
    }

    @Test
    void answersAndPhasesAreThereToBeConfirmed() {
        Answer answer = round.answer(second, CRITERION);
        assertThat(answer.value()).contains(Answer.Value.PARTLY);
        assertThat(answer.evidence()).extracting(piece -> piece.title().orElse("")).containsExactly("Act 5, s. 2\nand s. 3");
        assertThat(answer.carried()).isTrue();
        assertThat(answer.answered()).isTrue();
        assertThat(answer.settled()).isFalse();
        assertThat(answer.entry().text(Answer.ROUND)).contains(Ids.round(2).toString());
        assertThat(round.rating(second, CAPABILITY).phase()).contains(2);
        assertThat(round.rating(second, CAPABILITY).carried()).isTrue();
        assertThat(round.answer(second, OTHER).entry().fields()).isEmpty();
    }

    @Test
    void sentencesDecisionsAndReasonsStayWithTheirRound() {
        Workbook first = Rounds.first().with(Edit.of(Kind.RATING, Ids.rating(Ids.round(1), CAPABILITY))
                .set(Rating.CHANGE, "re-scored")
                .set(Rating.DISSENT, "Justice saw phase 3")
                .and(Round.KIND, Ids.round(1))
                .set(Round.HELP_NEEDED, "A model course")
                .set(Round.HELP_OFFERED, "Our bench book")
                .set(Round.METHOD, "Two meetings")
                .set(Round.TOOK_PART, "Two ministries")
                .set(Round.BODIES_ASKED, "9")
                .set(Round.BODIES_ANSWERED, "7")
                .set(Round.OPEN_QUESTIONS, "Who pays?")
                .and(Worry.KIND, Ids.worry(Ids.round(1), 1))
                .set(Worry.ROUND, Ids.round(1).toString())
                .set(Worry.RISK, "Children wait")
                .build());
        Workbook next = Rounds.second(Rounds.frozen(first));
        Round now = Round.latest(next).orElseThrow();

        assertThat(now.entry().fields().keySet()).containsExactlyInAnyOrder(Round.NUMBER, Round.FROM, Round.TO);
        assertThat(now.worry(next, 1).entry().fields()).isEmpty();
        assertThat(now.rating(next, CAPABILITY).entry().text(Rating.DISSENT)).isEmpty();
        assertThat(now.decision(next, 1).isBlank()).isTrue();
        assertThat(now.rating(next, CAPABILITY).change()).isEmpty();
        assertThat(now.endorsedBy()).isEmpty();
        assertThat(now.hash()).isEmpty();
    }

    @Test
    void aNoteWithoutAnAnswerComesAlongAndLeavesNothingToConfirm() {
        Workbook first = Rounds.first().with(Edit.of(Answer.KIND, Ids.answer(Ids.round(1), OTHER))
                .set(Answer.ROUND, Ids.round(1).toString())
                .set(Answer.CRITERION, OTHER)
                .set(Answer.NOTE, "Ask the police")
                .build());
        Workbook next = Rounds.second(Rounds.frozen(first));

        Answer answer = Round.latest(next).orElseThrow().answer(next, OTHER);
        assertThat(answer.entry().text(Answer.NOTE)).contains("Ask the police");
        assertThat(answer.carried()).isFalse();
    }

    @Test
    void whatWasTakenOutStaysOut() {
        Workbook first = Rounds.first().with(
                Edit.set(Kind.ANSWER, Ids.answer(Ids.round(1), CRITERION), Entry.RETIRED, "wrong country"));
        Workbook next = Rounds.second(Rounds.frozen(first));

        assertThat(Round.latest(next).orElseThrow().answer(next, CRITERION).entry().fields()).isEmpty();
    }

    @Test
    void theRoundBeforeIsFrozenFirst() {
        assertThat(NewRound.refusal(Rounds.first()).orElseThrow().key()).isEqualTo("rounds.next.freeze-first");
        assertThat(NewRound.refusal(Rounds.frozen())).isEmpty();
        assertThat(NewRound.refusal(second)).isPresent();
        assertThat(NewRound.refusal(Workbook.empty())).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(NewRound.fault(Optional.of(day), Optional.of(day.minusDays(1)))).isPresent();
        assertThat(NewRound.fault(Optional.of(day), Optional.of(day))).isEmpty();
        assertThat(NewRound.fault(Optional.empty(), Optional.of(day))).isEmpty();
    }

    @Test
    void nothingIsWrittenTwiceAlsoOfWhatWasNeverConfirmed() {
        Workbook second = Rounds.second(Rounds.frozen());
        Workbook frozen = Rounds.frozen(second);

        Edit third = NewRound.edit(frozen, Optional.empty(), Optional.empty());

        assertThat(third.writes()).extracting(Edit.Write::place).doesNotHaveDuplicates();
        assertThat(Round.latest(frozen.with(third)).orElseThrow().answer(frozen.with(third), Rounds.CRITERION).carried()).isTrue();
    }
}
