package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.country.Rounds.CAPABILITY;
import static org.nationalresponse.workbook.country.Rounds.CRITERION;
import static org.nationalresponse.workbook.country.Rounds.DAY;
import static org.nationalresponse.workbook.country.Rounds.OTHER;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.text.Message;

class FreezeTest {

    private static final UUID FIRST = Ids.round(1);
    private static final UUID ANSWER = Ids.answer(FIRST, CRITERION);
    private static final UUID EVIDENCE = Ids.evidence(FIRST, CRITERION);
    private final Workbook frozen = Rounds.frozen();

    private static Round round(Workbook workbook, int number) {
        return Round.numbered(workbook, number).orElseThrow();
    }

    @Test
    void aFrozenRoundSaysWhenByWhomAndUnderWhichHash() {
        Round round = round(frozen, 1);

        assertThat(round.frozen()).isTrue();
        assertThat(round.frozenOn()).contains(DAY);
        assertThat(round.endorsedBy()).contains("The steering committee");
        assertThat(round.hash().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(Seal.code(round.hash().get())).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(Seal.holds(frozen, round)).isTrue();
        assertThat(Seal.registersHold(frozen, round)).isTrue();
    }

    @Test
    void aRoundThatNobodyEndorsedIsFrozenWithoutAName() {
        Workbook first = Rounds.first();
        Workbook workbook = first.with(Freeze.edit(first, round(first, 1), DAY, "  "));

        assertThat(round(workbook, 1).frozen()).isTrue();
        assertThat(round(workbook, 1).endorsedBy()).isEmpty();
    }

    /** Every way to get at a frozen round that a step of work offers, also to one who knows how ids are made. */
    static Stream<Edit> attacks() {
        UUID second = Ids.round(2);
        UUID open = Ids.answer(FIRST, OTHER);
        return Stream.of(
                Edit.set(Kind.ANSWER, ANSWER, Answer.VALUE, "met"),
                Edit.set(Kind.ANSWER, ANSWER, Answer.NOTE, "later"),
                Edit.set(Kind.EVIDENCE, EVIDENCE, Evidence.TITLE, ""),
                Edit.set(Kind.EVIDENCE, EVIDENCE, Evidence.ROUND, second.toString()),
                Edit.set(Kind.EVIDENCE, EVIDENCE, Evidence.ROUND, ""),
                Edit.set(Kind.EVIDENCE, EVIDENCE, Entry.RETIRED, "no longer"),
                Edit.set(Kind.EVIDENCE, UUID.randomUUID(), Evidence.TITLE, "whose?"),
                Evidence.edit(UUID.randomUUID(), FIRST, OTHER).set(Evidence.TITLE, "one more").build(),
                Edit.set(Kind.ANSWER, ANSWER, Entry.RETIRED, "no longer"),
                Edit.set(Kind.ANSWER, ANSWER, Answer.ROUND, second.toString()),
                Edit.set(Kind.ANSWER, ANSWER, Answer.ROUND, ""),
                Rounds.answer(1, OTHER, "met"),
                Edit.set(Kind.ANSWER, open, Answer.VALUE, "met"),
                Edit.of(Kind.ANSWER, open).set(Answer.ROUND, second.toString()).set(Answer.CRITERION, OTHER).build(),
                Edit.of(Kind.ANSWER, open).set(Answer.ROUND, second.toString()).set(Answer.CRITERION, "other").build(),
                Edit.of(Kind.ANSWER, open).set(Answer.CRITERION, OTHER).set(Answer.VALUE, "met").build(),
                Rounds.rating(1, "4"),
                Edit.set(Kind.RATING, Ids.rating(FIRST, CAPABILITY), Rating.RATIONALE, "because"),
                Edit.set(Kind.RATING, Ids.rating(FIRST, "another"), Rating.PHASE, "4"),
                Edit.set(Kind.DECISION, Ids.decision(FIRST, 1), Decision.TEXT, "Three posts"),
                Edit.set(Kind.DECISION, Ids.decision(FIRST, 3), Decision.TEXT, "One more"),
                Edit.set(Kind.DECISION, Ids.decision(FIRST, 2), Decision.ROUND, second.toString()),
                Edit.set(Kind.ROUND, FIRST, Round.SUMMARY, "All is well."),
                Edit.set(Kind.ROUND, FIRST, Round.TO, "2027-12-31"),
                Edit.set(Kind.ROUND, FIRST, Round.FROZEN_ON, ""),
                Edit.set(Kind.ROUND, FIRST, Round.ENDORSED_BY, "Somebody else"),
                Edit.set(Kind.ROUND, FIRST, Round.HASH, "00"),
                Edit.set(Kind.ROUND, FIRST, Entry.RETIRED, "wrong"),
                Rounds.answer(2, CRITERION, "met").plus(Edit.set(Kind.ANSWER, ANSWER, Answer.VALUE, "met")));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noStepChangesAFrozenRound(Edit attack) {
        for (Workbook workbook : Stream.of(frozen, Rounds.second(frozen)).toList()) {
            assertThat(Freeze.refusal(workbook, attack))
                    .contains(Message.of("rounds.frozen.refused", "number", 1, "date", DAY));
        }
    }

    @Test
    void whatIsNotOfTheFrozenRoundStaysFree() {
        Workbook second = Rounds.second(frozen);

        assertThat(Freeze.refusal(frozen, Edit.set(Mandate.KIND, Ids.fresh(), "holder", "Another"))).isEmpty();
        assertThat(Freeze.refusal(frozen, Edit.set(Kind.PROFILE, Ids.PROFILE, Profile.MINISTRY, "Justice"))).isEmpty();
        assertThat(Freeze.refusal(second, Rounds.answer(2, CRITERION, "met"))).isEmpty();
        assertThat(Freeze.refusal(second, Rounds.answer(2, OTHER, "met"))).isEmpty();
        assertThat(Freeze.refusal(second, Rounds.rating(2, "3"))).isEmpty();
        assertThat(Freeze.refusal(second, Edit.set(Kind.ROUND, Ids.round(2), Round.SUMMARY, "New"))).isEmpty();
        assertThat(Freeze.refusal(second, Edit.set(Kind.ANSWER, ANSWER, Answer.VALUE, "partly"))).as("writes what stands there").isEmpty();
        assertThat(Freeze.refusal(Rounds.first(), Rounds.answer(1, CRITERION, "met"))).isEmpty();
    }

    @Test
    void takingBackTheStartOfTheNextRoundTouchesNothingFrozen() {
        Edit start = NewRound.edit(frozen, Optional.empty(), Optional.empty());

        assertThat(Freeze.refusal(frozen.with(start), start.inverse(frozen))).isEmpty();
    }

    @Test
    void theHashStandsForEveryValueOfTheRoundAndNoOther() {
        String hash = Seal.of(frozen, round(frozen, 1));

        assertThat(attacks().map(frozen::with).map(after -> Seal.of(after, new Round(after.entry(Kind.ROUND, FIRST)))))
                .filteredOn(hash::equals)
                .as("only what names another round or none, or the hash itself, leaves it as it is")
                .hasSizeLessThan(12);
        assertThat(Seal.of(Rounds.second(frozen), round(frozen, 1))).isEqualTo(hash);
        assertThat(Seal.of(Workbook.empty().with(frozen.asEdit()), round(frozen, 1))).as("a copy").isEqualTo(hash);
    }

    @Test
    void oneLetterMoreBreaksTheSeal() {
        Workbook tampered = frozen.with(Edit.set(Kind.EVIDENCE, EVIDENCE, Evidence.TITLE, "Act 5, s. 2\nand s. 4"));

        assertThat(Seal.holds(tampered, round(tampered, 1))).isFalse();
    }

    @Test
    void theRegistersLiveOnAndTheSealStillHolds() {
        Workbook later = frozen.with(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "Her successor"));

        assertThat(Seal.holds(later, round(later, 1))).isTrue();
        assertThat(Seal.registersHold(later, round(later, 1))).isFalse();
    }

    @Test
    void aValueThatLooksLikeSeveralLinesHasAHashOfItsOwn() {
        Workbook one = Rounds.first().with(Edit.set(Kind.ROUND, FIRST, Round.SUMMARY, "a\nround\t" + FIRST + "\tto\tb"));
        Workbook other = Rounds.first().with(Edit.set(Kind.ROUND, FIRST, Round.SUMMARY, "a\\nround\t" + FIRST + "\tto\tb"));

        assertThat(Seal.of(one, round(one, 1))).isNotEqualTo(Seal.of(other, round(other, 1)));
    }
}
