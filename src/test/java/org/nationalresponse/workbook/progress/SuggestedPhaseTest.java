package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;

/** Capabilities are written as their criteria: the phase each is placed at, and its answer; "-" where there is none. */
class SuggestedPhaseTest {

    @ParameterizedTest
    @CsvSource({
        "2:not-met 3:not-met 4:not-met, 1",
        "2:not-known 3:- 4:-, 1",
        "2:partly 3:- 4:-, 2",
        "2:met 3:- 4:-, 2",
        "2:partly 2:not-met 3:met 4:met, 1",
        "2:partly 2:not-known 3:met, 1",
        "2:partly 3:met 4:met, 2",
        "2:met 3:partly 4:-, 3",
        "2:met 3:met 4:not-met, 3",
        "2:met 3:partly 3:- 4:met, 2",
        "2:met 3:partly 4:met, 3",
        "2:met 3:met 4:partly, 3",
        "2:met 3:met 4:met, 4",
        "3:not-met, 1",
        "3:partly, 3",
        "3:met, 4",
        "3:partly 3:not-met, 2",
        "4:not-met, 1",
        "4:partly 4:not-met, 3",
        "2:met, 4",
        "2:partly, 2"
    })
    void theAnswersSpeakForAPhase(String criteria, int phase) {
        assertThat(suggested(criteria).phase()).contains(phase);
    }

    @ParameterizedTest
    @CsvSource({"2:- 3:- 4:-", "2:n/a 3:n/a", "2:n/a 3:-", "2:not-applicable 3:-"})
    void whereNothingThatAppliesIsAnsweredThereIsNoSuggestion(String criteria) {
        assertThat(suggested(criteria)).isEqualTo(new SuggestedPhase(Optional.empty(), List.of()));
    }

    @Test
    void aCapabilityWithoutCriteriaHasNoSuggestion() {
        Capability bare = new Capability("c", 1, List.of(), List.of(), List.of());

        assertThat(SuggestedPhase.of(bare, new Books().round(), new Books().content()).phase()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2:n/a 3:met 4:met, 4", "2:n/a 3:partly 4:-, 3", "2:met 3:not-applicable 4:-, 2", "2:not-applicable 3:met, 1"})
    void whatDoesNotApplyIsLeftOutOnlyWithAReason(String criteria, int phase) {
        assertThat(suggested(criteria).phase()).contains(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "2:not-met 2:partly 3:- 4:-, 0 partly",
        "2:partly 3:- 4:-, 0 met 1 partly",
        "2:met 3:not-known 3:partly 4:-, 1 partly",
        "2:met 3:partly 4:-, 1 met 2 met",
        "4:partly 3:met 2:met, 0 met",
        "2:met 3:met 4:met, ''",
        "4:not-met 3:not-met, 1 partly",
        "2:n/a 3:not-met, 1 partly",
        "2:not-applicable 3:met, 0 partly"
    })
    void namesWhatKeepsItFromTheNextPhaseInThePacksOrder(String criteria, String lacks) {
        assertThat(written(suggested(criteria).lacks())).isEqualTo(lacks);
    }

    @Test
    void aLackSaysWhatTheRoundSaysNow() {
        assertThat(suggested("2:partly 3:-").lacks())
                .extracting(Lack::now)
                .containsExactly(Optional.of(Answer.Value.PARTLY), Optional.empty());
    }

    @Test
    void anAnswerOfTheRoundBeforeCountsAsItStands() {
        Case two = Case.of("2:met 3:met");
        two.books.answer("c.1", Answer.CARRIED, "yes");

        assertThat(two.suggested().phase()).contains(4);
    }

    @Test
    void thePhaseThatPeopleChooseChangesNothing() {
        Case two = Case.of("2:met 3:not-met");
        two.books.phase("c", 4);

        assertThat(two.suggested().phase()).contains(2);
    }

    @Test
    void forTheFirstPhaseNothingIsNeededAndAFifthThereIsNot() {
        assertThat(Case.of("2:not-met").lacks(1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Case.of("2:not-met").lacks(Pack.PHASES + 1));
    }

    /** Against the rule told in other words, over all ways to raise answers. */
    @Test
    void noSmallerSetOfCriteriaReachesThePhase() {
        Random random = new Random(4);
        String[] answers = {"-", "not-met", "not-known", "partly", "met", "n/a", "not-applicable"};
        for (int run = 0; run < 400; run++) {
            List<String> criteria = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                criteria.add(2 + random.nextInt(3) + ":" + answers[random.nextInt(answers.length)]);
            }
            String all = String.join(" ", criteria);
            for (int phase = 2; phase <= Pack.PHASES; phase++) {
                List<Lack> lacks = Case.of(all).lacks(phase);
                List<String> raised = raise(criteria, lacks);
                boolean anyApplies = criteria.stream().anyMatch(each -> !each.endsWith(":n/a"));
                assertThat(reached(raised, phase)).as(all + " to " + phase).isEqualTo(anyApplies);
                assertThat(lacks.size()).as(all + " to " + phase).isEqualTo(fewest(criteria, phase));
                for (int i = 0; i < lacks.size(); i++) {
                    List<Lack> lower = new ArrayList<>(lacks);
                    lower.remove(i);
                    assertThat(reached(raise(criteria, lower), phase)).as(all + " to " + phase).isFalse();
                }
            }
        }
    }

    @Test
    void theSuggestionIsTheHighestPhaseThatIsReached() {
        Random random = new Random(5);
        String[] answers = {"-", "not-met", "not-known", "partly", "met", "n/a", "not-applicable"};
        for (int run = 0; run < 500; run++) {
            List<String> criteria = random.ints(1 + random.nextInt(6), 0, 3 * answers.length)
                    .mapToObj(i -> 2 + i % 3 + ":" + answers[i / 3])
                    .toList();
            int highest = IntStream.rangeClosed(2, 4).filter(phase -> reached(criteria, phase)).max().orElse(1);
            SuggestedPhase suggested = suggested(String.join(" ", criteria));

            suggested.phase().ifPresent(phase -> assertThat(phase).as(criteria.toString()).isEqualTo(highest));
            assertThat(suggested.lacks().isEmpty())
                    .isEqualTo(suggested.phase().isEmpty() || suggested.phase().get() == Pack.PHASES);
        }
    }

    /** The placing of the program's own packs. */
    @ParameterizedTest
    @ValueSource(strings = {"gsr-policy@2019", "mnr@2016"})
    void everyCapabilityOfOursStartsAtPhase2AndCanReachPhase4(String reference) {
        Pack pack = new PackLibrary(Path.of("target", "no-packs")).load(reference, Locale.ENGLISH);
        assertThat(pack.capabilities()).allSatisfy(capability -> {
            assertThat(capability.criteria()).as(capability.id()).extracting(Criterion::phase).contains(2, 3, 4);
            Books books = new Books(List.of(pack));
            for (int phase = 2; phase <= Pack.PHASES; phase++) {
                List<Lack> lacks = SuggestedPhase.lacksFor(phase, capability, books.round(), books.content());
                assertThat(lacks).as(capability.id() + " to " + phase).isNotEmpty();
                lacks.forEach(lack -> books.answer(lack.criterion().id(), Answer.VALUE, lack.needed().code()));
                assertThat(SuggestedPhase.of(capability, books.round(), books.content()).phase()).contains(phase);
            }
        });
    }

    private static int fewest(List<String> criteria, int phase) {
        return IntStream.range(0, 1 << criteria.size())
                .filter(set -> {
                    List<String> raised = new ArrayList<>(criteria);
                    IntStream.range(0, criteria.size())
                            .filter(i -> (set & 1 << i) != 0 && !criteria.get(i).endsWith(":n/a"))
                            .forEach(i -> raised.set(i, criteria.get(i).charAt(0) + ":met"));
                    return reached(raised, phase);
                })
                .map(Integer::bitCount)
                .min()
                .orElse(0);
    }

    private static List<String> raise(List<String> criteria, List<Lack> lacks) {
        List<String> raised = new ArrayList<>(criteria);
        for (Lack lack : lacks) {
            int i = Integer.parseInt(lack.criterion().id().substring(2));
            raised.set(i, criteria.get(i).charAt(0) + ":" + lack.needed().code());
        }
        return raised;
    }

    private static boolean reached(List<String> criteria, int phase) {
        List<String> apply = criteria.stream().filter(each -> !each.endsWith(":n/a")).toList();
        boolean something = apply.stream().anyMatch(each -> each.matches(".:(met|partly)"));
        return something && apply.stream().allMatch(each -> {
            int placed = each.charAt(0) - '0';
            boolean met = each.endsWith(":met");
            return phase == 4 || placed < phase ? met : placed > phase || met || each.endsWith(":partly");
        });
    }

    private static SuggestedPhase suggested(String criteria) {
        return Case.of(criteria).suggested();
    }

    private static String written(List<Lack> lacks) {
        return String.join(" ", lacks.stream()
                .map(lack -> lack.criterion().id().substring(2) + " " + lack.needed().code())
                .toList());
    }

    private record Case(Capability capability, Books books) {

        static Case of(String written) {
            String[] parts = written.split(" ");
            Books books = new Books();
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                String id = "c." + i;
                criteria.add(new Criterion(id, List.of(), List.of(), parts[i].charAt(0) - '0'));
                String answer = parts[i].substring(2);
                if (answer.equals("n/a")) {
                    books.answer(id, Answer.VALUE, "not-applicable", Answer.REASON, "no such body here");
                } else if (!answer.equals("-")) {
                    books.answer(id, Answer.VALUE, answer);
                }
            }
            return new Case(new Capability("c", 1, criteria, List.of(), List.of()), books);
        }

        SuggestedPhase suggested() {
            return SuggestedPhase.of(capability, books.round(), books.content());
        }

        List<Lack> lacks(int phase) {
            return SuggestedPhase.lacksFor(phase, capability, books.round(), books.content());
        }
    }
}
