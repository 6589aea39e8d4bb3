package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.RoundPair;

/** The practice country over its three rounds. */
class PracticeRoundsTest {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("no such folder"));

    private final List<Edit> steps = PracticeCountry.steps(LIBRARY, Locale.ENGLISH);
    private final Workbook almara = after(steps.size());

    private Workbook after(int count) {
        Workbook workbook = Workbook.empty();
        for (Edit step : steps.subList(0, count)) {
            workbook = workbook.with(step);
        }
        return workbook;
    }

    /** The workbook as it was on the day on which a round was frozen. */
    private Workbook frozen(int number) {
        return Stream.iterate(1, count -> count + 1)
                .map(this::after)
                .filter(then -> Round.numbered(then, number).filter(Round::frozen).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Pack> packs() {
        return Stream.of("gsr-policy@2019", "mnr@2016").map(reference -> LIBRARY.load(reference, Locale.ENGLISH)).toList();
    }

    private List<RoundChange> changes(int before, int now) {
        Round then = Round.numbered(almara, before).orElseThrow();
        Round later = Round.numbered(almara, now).orElseThrow();
        RoundPair pair = RoundPair.of(almara, packs(), then, later);
        return packs().stream().flatMap(Pack::capabilities).map(pair::change).toList();
    }

    private List<RoundChange> moved() {
        return Stream.of(changes(1, 2), changes(2, 3))
                .flatMap(List::stream)
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    @Test
    void twoRoundsAreFrozenWithWhoEndorsedThemAndTheThirdIsOpen() {
        List<Round> rounds = Round.all(almara);
        assertThat(rounds).extracting(Round::number).containsExactly(1, 2, 3);
        assertThat(rounds).extracting(Round::frozen).containsExactly(true, true, false);
        assertThat(rounds.subList(0, 2)).allSatisfy(round -> {
            assertThat(round.endorsedBy()).isPresent();
            assertThat(round.frozenOn().orElseThrow()).isAfter(round.to().orElseThrow());
            assertThat(Seal.holds(almara, round)).isTrue();
            assertThat(Seal.registersHold(frozen(round.number()), round)).isTrue();
        });
    }

    @Test
    void eachStepIsOneThatAPersonCouldHaveTaken() {
        for (int done = 0; done < steps.size(); done++) {
            assertThat(Freeze.refusal(after(done), steps.get(done))).as("step %s", done + 1).isEmpty();
            assertThat(steps.get(done).writes()).extracting(Edit.Write::place).doesNotHaveDuplicates();
        }
        assertThat(PracticeCountry.steps(LIBRARY, Locale.ENGLISH)).isEqualTo(steps);
    }

    @Test
    void asOneStepItHoldsTheSameRounds() {
        Workbook atOnce = Workbook.empty().with(PracticeCountry.edit());
        for (Kind kind : List.of(Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION)) {
            assertThat(atOnce.all(kind)).as(kind.name()).containsExactlyInAnyOrderElementsOf(almara.all(kind));
        }
        assertThat(Round.all(atOnce).subList(0, 2)).allMatch(round -> Seal.holds(atOnce, round));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFrozenRoundKnowsNothingOfWhatCameLater(int number) {
        Workbook then = frozen(number);
        LocalDate day = Round.numbered(then, number).orElseThrow().frozenOn().orElseThrow();
        for (Kind kind : then.kinds()) {
            for (Entry entry : then.current(kind)) {
                for (String field : List.of("checkedOn", "date", "on", "madeOn", "approvedOn", "reachedOn", "doneOn", "lastOn",
                        "lastUsed", "lastReport", "submittedOn", "publishedOn", "trainedOn", "comparedOn", "countedOn")) {
                    assertThat(entry.date(field).filter(day::isBefore)).as("%s %s", kind.name(), entry.fields()).isEmpty();
                }
                assertThat(entry.text("source").orElse(""))
                        .as(kind.name())
                        .doesNotContain(IntStream.rangeClosed(day.getYear() + 1, 2027).mapToObj(year -> " " + year).toList());
            }
        }
    }

    @Test
    void aLinkOfAnEarlierRoundLeadsToWhatWasThereThen() {
        Workbook then = frozen(2);
        Entry helpline = then.current(new Kind("pledge")).stream()
                .filter(pledge -> pledge.text("title").orElse("").contains("helpline"))
                .findFirst()
                .orElseThrow();
        assertThat(helpline.records("backedBy")).allMatch(id -> then.kindOf(id).isPresent());
        assertThat(frozen(1).current(new Kind("budget-line"))).hasSize(4);
        assertThat(then.current(new Kind("budget-line"))).hasSize(6);
    }

    @Test
    void everyMoveOfAFrozenRoundHasItsReasonAndOneOfTheOpenRoundIsLeftToBeFound() {
        assertThat(changes(1, 2)).noneMatch(RoundChange::reasonMissing);
        assertThat(changes(2, 3)).filteredOn(RoundChange::reasonMissing)
                .extracting(RoundChange::capability)
                .containsExactly("mnr.societal.participation");
    }

    @Test
    void phasesGoUpAndDownForEveryKindOfReason() {
        assertThat(moved()).extracting(change -> change.reason().orElse(null)).filteredOn(Objects::nonNull).contains(
                Rating.Change.REAL_PROGRESS,
                Rating.Change.NEW_EVIDENCE,
                Rating.Change.RE_SCORED,
                Rating.Change.FIRST_ANSWERED);
        assertThat(moved())
                .filteredOn(change -> change.way() == RoundChange.Way.DOWN)
                .extracting(change -> change.capability() + " " + change.reason().orElseThrow().code())
                .containsExactly(
                        "mnr.justice.courts re-scored",
                        "mnr.victim.support real-progress",
                        "mnr.societal.education re-scored",
                        "gsr.international-commitments re-scored",
                        "mnr.policy.leadership real-progress");
        assertThat(moved()).filteredOn(change -> change.way() == RoundChange.Way.UP).hasSizeGreaterThan(7);
    }

    @Test
    void everyPhaseHasARationale() {
        assertThat(almara.current(Rating.KIND))
                .filteredOn(rating -> rating.text(Rating.PHASE).isPresent())
                .allSatisfy(rating -> assertThat(rating.text(Rating.RATIONALE)).isPresent())
                .hasSizeGreaterThan(60);
    }

    @Test
    void mostOfTheOpenRoundIsConfirmedAndSomeOfItWaits() {
        Round open = Round.latest(almara).orElseThrow();
        List<Entry> answers = almara.where(Kind.ANSWER, Answer.ROUND, open.id().toString());
        assertThat(answers).filteredOn(entry -> entry.is(Answer.CARRIED, "yes")).hasSizeBetween(20, 40);
        assertThat(almara.where(Kind.RATING, Rating.ROUND, open.id().toString()))
                .filteredOn(entry -> entry.is(Rating.CARRIED, "yes"))
                .hasSize(6);
    }

    @Test
    void aProofThatWasReplacedIsGoneFromTheLaterRoundAndStaysInTheEarlierOne() {
        String criterion = "mnr.policy.leadership.programme";
        assertThat(pieces(2, criterion)).hasSize(2);
        assertThat(pieces(3, criterion)).singleElement().satisfies(
                piece -> assertThat(piece.title()).contains("National Plan 2026–2027"));
    }

    private List<Evidence> pieces(int number, String criterion) {
        return Round.numbered(almara, number).orElseThrow().answer(almara, criterion).evidence();
    }
}
