package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.progress.Editions.asked;
import static org.nationalresponse.workbook.progress.Editions.bridge;
import static org.nationalresponse.workbook.progress.Editions.move;
import static org.nationalresponse.workbook.progress.Editions.pack;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Lineage.Kind;
import org.nationalresponse.workbook.progress.Lineage.Strand;

class LineageTest {

    private static final Pack OLD = pack("m@1", Optional.empty(), "lead", "law", "police", "courts", "hotline");
    private static final Pack NEW = pack(
            "m@2",
            bridge(
                    "m@1",
                    move(Bridge.Kind.SAME, "lead > lead"),
                    move(Bridge.Kind.SPLIT, "law > law old-law"),
                    move(Bridge.Kind.MERGED, "police courts > justice"),
                    move(Bridge.Kind.DROPPED, "hotline >"),
                    move(Bridge.Kind.NEW, "> data")),
            "lead",
            "law",
            "old-law",
            "justice",
            "data");
    private static final Pack NEWEST = pack(
            "m@3",
            bridge(
                    "m@2",
                    move(Bridge.Kind.SAME, "lead > leadership"),
                    move(Bridge.Kind.SAME, "law > law"),
                    move(Bridge.Kind.DROPPED, "old-law >"),
                    move(Bridge.Kind.SAME, "justice > justice"),
                    move(Bridge.Kind.SAME, "data > data")),
            "leadership",
            "law",
            "justice",
            "data");
    private static final Pack OTHER = pack("other@1", Optional.empty(), "will");
    private static final List<Pack> PACKS = List.of(OLD, NEW, NEWEST, OTHER);

    private static Strand into(String before, String now, String capability) {
        return Lineage.between(PACKS, List.of(before.split(" ")), List.of(now.split(" "))).into(capability).orElseThrow();
    }

    @Test
    void withinAnEditionEveryCapabilityGoesOnAsItself() {
        Lineage same = Lineage.between(PACKS, List.of("m@1"), List.of("m@1"));

        assertThat(same.strands()).hasSize(5).allMatch(strand -> strand.kind() == Kind.SAME && !strand.edition());
        assertThat(same.into("law").orElseThrow().before()).containsExactly(asked("m@1", "law"));
        assertThat(same.into("no such")).isEmpty();
    }

    @Test
    void aBridgeSaysWhatBecameOfEach() {
        assertThat(into("m@1", "m@2", "lead").kind()).isEqualTo(Kind.SAME);
        assertThat(into("m@1", "m@2", "lead").edition()).isTrue();
        Strand law = into("m@1", "m@2", "old-law");
        assertThat(law.kind()).isEqualTo(Kind.SPLIT);
        assertThat(law.before()).containsExactly(asked("m@1", "law"));
        assertThat(law.now()).containsExactly(asked("m@2", "law"), asked("m@2", "old-law"));
        Strand justice = into("m@1", "m@2", "justice");
        assertThat(justice.kind()).isEqualTo(Kind.MERGED);
        assertThat(justice.before()).extracting(Asked::capability).containsExactly("police", "courts");
        assertThat(into("m@1", "m@2", "data").kind()).isEqualTo(Kind.NEW);
        assertThat(into("m@1", "m@2", "data").edition()).isTrue();
        Strand hotline = Lineage.between(PACKS, List.of("m@1"), List.of("m@2")).strands().stream()
                .filter(strand -> strand.before().contains(asked("m@1", "hotline")))
                .findFirst()
                .orElseThrow();
        assertThat(hotline.kind()).isEqualTo(Kind.DROPPED);
        assertThat(hotline.edition()).isTrue();
    }

    @Test
    void anEditionThatWasLeftOutIsBridgedThrough() {
        assertThat(into("m@1", "m@3", "leadership").kind()).isEqualTo(Kind.SAME);
        assertThat(into("m@1", "m@3", "leadership").before()).containsExactly(asked("m@1", "lead"));
        assertThat(into("m@1", "m@3", "data").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void halfOfWhatWasSplitIsNotTheSame() {
        assertThat(into("m@1", "m@3", "law").kind()).isEqualTo(Kind.REGROUPED);
        Lineage over = Lineage.over(PACKS, List.of(List.of("m@1"), List.of("m@2"), List.of("m@3")));
        assertThat(over.into("law").orElseThrow().kind()).isEqualTo(Kind.REGROUPED);
    }

    @Test
    void goingBackToTheOlderEditionTurnsTheBridgeRound() {
        assertThat(into("m@2", "m@1", "law").kind()).isEqualTo(Kind.MERGED);
        assertThat(into("m@2", "m@1", "police").kind()).isEqualTo(Kind.SPLIT);
        assertThat(into("m@2", "m@1", "hotline").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void aFrameworkThatJoinsIsNewWithoutAnEditionThatChanged() {
        Strand joined = into("m@1", "m@1 other@1", "will");

        assertThat(joined.kind()).isEqualTo(Kind.NEW);
        assertThat(joined.edition()).isFalse();
    }

    @Test
    void aFrameworkThatPausedGoesOnAsItself() {
        Lineage paused = Lineage.over(PACKS, List.of(List.of("m@1", "other@1"), List.of("m@1"), List.of("m@1", "other@1")));
        assertThat(paused.into("will").orElseThrow().kind()).isEqualTo(Kind.SAME);

        Lineage other = Lineage.over(PACKS, List.of(List.of("m@1"), List.of("other@1"), List.of("m@2")));
        assertThat(other.into("justice").orElseThrow().kind()).isEqualTo(Kind.MERGED);
    }

    @Test
    void withoutABridgeAllIsNewAndAllIsDropped() {
        Pack bare = pack("m@9", Optional.empty(), "lead");
        Lineage lineage = Lineage.between(List.of(OLD, bare), List.of("m@1"), List.of("m@9"));

        assertThat(lineage.into("lead").orElseThrow().kind()).isEqualTo(Kind.NEW);
        assertThat(lineage.strands()).hasSize(6).allMatch(Strand::edition);
    }

    @Test
    void aFaultyBridgeLosesNoCapability() {
        Pack faulty = pack(
                "m@2",
                bridge("m@1", move(Bridge.Kind.SAME, "lead > a"), move(Bridge.Kind.SAME, "lead > b"), move(Bridge.Kind.SAME, "x > c")),
                "a",
                "b",
                "c");
        Lineage lineage = Lineage.between(List.of(OLD, faulty), List.of("m@1"), List.of("m@2"));

        assertThat(lineage.strands().stream().mapToInt(strand -> strand.before().size()).sum()).isEqualTo(5);
        assertThat(lineage.strands().stream().mapToInt(strand -> strand.now().size()).sum()).isEqualTo(3);
        assertThat(lineage.into("a").orElseThrow().kind()).isEqualTo(Kind.SPLIT);
    }

    @Test
    void bridgesInACircleEnd() {
        Pack one = pack("c@1", bridge("c@2", move(Bridge.Kind.SAME, "a > a")), "a");
        Pack two = pack("c@2", bridge("c@1", move(Bridge.Kind.SAME, "a > a")), "a");

        assertThat(Lineage.between(List.of(one, two), List.of("c@1"), List.of("c@2")).into("a").orElseThrow().kind())
                .isEqualTo(Kind.SAME);
        assertThat(Lineage.between(List.of(one, two), List.of("c@3"), List.of("c@2")).into("a").orElseThrow().kind())
                .isEqualTo(Kind.NEW);
    }
}
