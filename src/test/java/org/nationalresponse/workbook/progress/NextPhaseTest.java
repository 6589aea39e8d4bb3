package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.PackTexts;

class NextPhaseTest {

    @Test
    void thePhaseThatPeopleChoseIsTheOneToGoOnFrom() {
        Books books = new Books().answer("a.2", "value", "partly").phase("a", 3);

        NextPhase next = only(books, "a");

        assertThat(next.chosen()).isTrue();
        assertThat(next.phase()).contains(3);
        assertThat(next.next()).contains(4);
        assertThat(next.lacks()).extracting(lack -> lack.criterion().id()).containsExactly("a.2", "a.3", "a.4");
    }

    @Test
    void withoutAChoiceTheAnswersSay() {
        NextPhase next = only(new Books().answer("a.2", "value", "partly"), "a");

        assertThat(next.chosen()).isFalse();
        assertThat(next.phase()).contains(2);
        assertThat(next.lacks()).extracting(lack -> lack.criterion().id()).containsExactly("a.2", "a.3");
    }

    @Test
    void whereNothingIsSaidNothingIsAsked() {
        NextPhase next = only(new Books(), "a");

        assertThat(next.phase()).isEmpty();
        assertThat(next.next()).isEmpty();
        assertThat(next.lacks()).isEmpty();
        assertThat(next.reached()).isFalse();
    }

    @Test
    void afterPhase4ThereIsNothing() {
        NextPhase next = only(new Books().answer("a.2", "value", "not-met").phase("a", 4), "a");

        assertThat(next.next()).isEmpty();
        assertThat(next.lacks()).isEmpty();
        assertThat(next.reached()).isFalse();
    }

    @Test
    void aPhaseThatTheAnswersHaveReachedIsSaid() {
        NextPhase next = only(new Books().answer("a.2", "value", "met").answer("a.3", "value", "met").phase("a", 1), "a");

        assertThat(next.lacks()).isEmpty();
        assertThat(next.reached()).isTrue();
    }

    @Test
    void namesWhatItBuildsOnThatIsInAnEarlierPhase() {
        List<Pack> packs = List.of(pack(capability("a"), capability("b"), capability("c"), capability("d", "a", "b", "c")));
        Books books = new Books(packs).phase("d", 3).phase("a", 1).phase("b", 3).answer("c.2", "value", "partly");

        NextPhase next = NextPhase.of(packs, books.round(), books.content()).get(3);

        assertThat(next.lagging()).extracting(other -> other.capability().id() + other.phase()).containsExactly("a1", "c2");
    }

    @Test
    void whatOthersBuildOnComesFirstAndTheRestAsThePackHasIt() {
        assertThat(order(pack(capability("a", "c"), capability("b"), capability("c", "d"), capability("d"), capability("e"))))
                .containsExactly("b", "d", "c", "a", "e");
    }

    @Test
    void theOrderReachesAcrossPacks() {
        assertThat(order(pack(capability("a", "z"), capability("b")), pack(capability("y"), capability("z"))))
                .containsExactly("b", "y", "z", "a");
    }

    @Test
    void aCircleOrAnUnknownCapabilityStopsNothing() {
        assertThat(order(pack(capability("a", "b"), capability("b", "a"), capability("c", "c"), capability("d", "nowhere"))))
                .containsExactly("d", "a", "b", "c");
    }

    @Test
    void noneComesBeforeWhatItBuildsOn() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            int size = 1 + random.nextInt(9);
            List<Capability> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String[] needs = IntStream.range(0, i).filter(j -> random.nextInt(3) == 0).mapToObj(j -> "c" + j)
                        .toArray(String[]::new);
                all.add(random.nextInt(all.size() + 1), capability("c" + i, needs));
            }
            Set<String> before = new HashSet<>();
            List<Capability> ordered = BuildOrder.of(List.of(pack(all.toArray(Capability[]::new))));
            assertThat(ordered).containsExactlyInAnyOrderElementsOf(all);
            for (Capability each : ordered) {
                assertThat(before).containsAll(each.dependsOn());
                before.add(each.id());
            }
        }
    }

    @Test
    void inOurPackTheNationalBodyComesFirst() {
        Pack pack = new PackLibrary(Path.of("target", "no-packs")).load("mnr@2016", Locale.ENGLISH);

        assertThat(BuildOrder.of(List.of(pack))).hasSize(21).extracting(Capability::id).startsWith("mnr.policy.leadership");
    }

    private static NextPhase only(Books books, String capability) {
        return NextPhase.of(List.of(pack(capability(capability))), books.round(), books.content()).get(0);
    }

    private static List<String> order(Pack... packs) {
        return BuildOrder.of(List.of(packs)).stream().map(Capability::id).toList();
    }

    private static Capability capability(String id, String... dependsOn) {
        List<Criterion> criteria = Stream.of(2, 3, 4)
                .map(phase -> new Criterion(id + "." + phase, List.of(), List.of(), phase))
                .toList();
        return new Capability(id, 1, criteria, List.of(), List.of(), List.of(dependsOn));
    }

    private static Pack pack(Capability... capabilities) {
        return new Pack("p", "1", List.of(new Domain("all", List.of(capabilities))), List.of(), new PackTexts(Map.of()));
    }
}
