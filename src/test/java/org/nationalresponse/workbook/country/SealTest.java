package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {

    private static final Workbook FROZEN = Rounds.frozen();
    private static final Round ROUND = Round.numbered(FROZEN, 1).orElseThrow();
    private static final UUID ID = ROUND.id();

    /** The hash as the description of the format has it, one line after the other. */
    private static String byTheBook(Workbook workbook) throws Exception {
        TreeSet<String> lines = new TreeSet<>();
        for (Kind kind : List.of(Kind.ROUND, Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY)) {
            for (Entry entry : workbook.all(kind)) {
                if (entry.id().equals(ID) || entry.is(Answer.ROUND, ID.toString())) {
                    entry.fields().forEach((field, value) -> {
                        if (!field.equals(Round.HASH)) {
                            lines.add(kind.name() + "\t" + entry.id() + "\t" + field + "\t"
                                    + value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") + "\n");
                        }
                    });
                }
            }
        }
        byte[] text = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }

    @Test
    void recordsAreOrderedByTheTextOfTheirIds() throws Exception {
        Edit.Builder edit = Edit.of(Kind.ROUND, ID);
        for (int i = 0; i < 200; i++) {
            edit.and(Kind.EVIDENCE, UUID.nameUUIDFromBytes(new byte[] {(byte) i}))
                    .set(Evidence.ROUND, ID.toString())
                    .set(Evidence.TITLE, "Act " + i + "\nand\tmore \\");
        }
        Workbook workbook = FROZEN.with(edit.build());

        assertThat(Seal.of(workbook, ROUND)).isEqualTo(byTheBook(workbook));
    }

    @Test
    void aRoundThatWasFrozenBeforeWorriesWereAskedStillHoldsItsSeal() {
        assertThat(ROUND.hash()).as("as the versions before reckoned it").contains("a2979e6990c6289c46a44b48098a53a762108100049a43c722c132d17a509ab8");
        assertThat(Seal.holds(FROZEN, ROUND)).isTrue();
    }

    @Test
    void worriesOtherViewsAndHowARoundWasDoneAreSealedToo() throws Exception {
        Workbook first = Rounds.first().with(Edit.of(Worry.KIND, Ids.worry(ID, 1))
                .set(Worry.ROUND, ID.toString())
                .set(Worry.RISK, "Children wait")
                .and(Round.KIND, ID)
                .set(Round.METHOD, "Two meetings")
                .and(Kind.RATING, Ids.rating(ID, Rounds.CAPABILITY))
                .set(Rating.DISSENT, "Justice saw phase 3")
                .build());
        Workbook frozen = Rounds.frozen(first);
        Round round = Round.numbered(frozen, 1).orElseThrow();

        assertThat(round.hash()).contains(byTheBook(frozen));
        for (Edit change : List.of(
                Edit.set(Worry.KIND, Ids.worry(ID, 1), Worry.RISK, "All is well"),
                Edit.set(Worry.KIND, Ids.worry(ID, 1), Worry.ROUND, ""),
                Edit.set(Round.KIND, ID, Round.METHOD, "None"),
                Edit.set(Kind.RATING, Ids.rating(ID, Rounds.CAPABILITY), Rating.DISSENT, ""))) {
            assertThat(Seal.holds(frozen.with(change), round)).isFalse();
            assertThat(Freeze.refusal(frozen, change)).isPresent();
            assertThat(Freeze.refusal(Rounds.second(frozen), change)).isPresent();
        }
        assertThat(Freeze.refusal(Rounds.second(frozen), Edit.of(Worry.KIND, Ids.worry(Ids.round(2), 1))
                        .set(Worry.ROUND, Ids.round(2).toString())
                        .set(Worry.RISK, "Another")
                        .build()))
                .isEmpty();
        assertThat(Freeze.refusal(Rounds.second(frozen), Edit.set(Worry.KIND, Ids.worry(ID, 2), Worry.RISK, "One more")))
                .as("a worry that names no round is known by its id")
                .isPresent();
    }

    static Stream<Edit> changes() {
        return Stream.of(Kind.ROUND, Kind.ANSWER, Kind.EVIDENCE, Kind.RATING)
                .map(kind -> FROZEN.all(kind).stream()
                        .filter(entry -> entry.id().equals(ID) || entry.is(Answer.ROUND, ID.toString()))
                        .findFirst()
                        .orElseThrow())
                .flatMap(entry -> Stream.of(
                        Edit.set(entry.kind(), entry.id(), "note", "one letter more"),
                        Edit.set(entry.kind(), entry.id(), Entry.RETIRED, "out"),
                        Edit.of(entry.kind(), Ids.carried(ID, entry.id())).set(Answer.ROUND, ID.toString()).build()))
                // Another round that names this one is no part of it.
                .filter(edit -> !edit.writes().get(0).place().record().equals(Ids.carried(ID, ID)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatChangedIsSeenThoughTheHashWasReckonedBefore(Edit change) throws Exception {
        String before = Seal.of(FROZEN, ROUND);
        Workbook after = FROZEN.with(change);

        assertThat(Seal.of(after, ROUND)).isNotEqualTo(before).isEqualTo(byTheBook(after));
        assertThat(Seal.holds(after, ROUND)).isFalse();
        Workbook back = after.with(change.inverse(FROZEN));
        assertThat(Seal.of(back, ROUND)).isEqualTo(before);
        assertThat(Seal.of(FROZEN, ROUND)).as("the workbook of before").isEqualTo(before);
    }

    @Test
    void eachRoundHasItsOwnHashThroughManyEditsOfTheNext() {
        Workbook workbook = Rounds.second(FROZEN);
        String first = Seal.of(workbook, ROUND);
        for (int i = 0; i < 5; i++) {
            workbook = workbook.with(Edit.set(Kind.ROUND, Ids.round(2), Round.SUMMARY, "No. " + i));

            assertThat(Seal.of(workbook, ROUND)).isEqualTo(first);
            assertThat(Seal.of(workbook, Round.numbered(workbook, 2).orElseThrow())).isNotEqualTo(first);
        }
    }

    @Test
    void workbooksThatHaveNothingInCommonShareNothing() {
        Edit same = Edit.set(Kind.ROUND, ID, Round.NUMBER, "1");
        Workbook one = Workbook.empty().with(same);
        Workbook other = Workbook.empty().with(same).with(Edit.set(Kind.ROUND, ID, Round.SUMMARY, "other"));

        assertThat(Seal.of(one, ROUND)).isNotEqualTo(Seal.of(other, ROUND));
        assertThat(one.seals()).isNotSameAs(other.seals());
        assertThat(one.with(Edit.set(Kind.ROUND, ID, Round.SUMMARY, "later")).seals()).isSameAs(one.seals());
    }
}
