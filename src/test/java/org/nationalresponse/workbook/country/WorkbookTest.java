package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Kind PLEDGE = new Kind("pledge");

    private static Edit set(UUID record, String field, String value) {
        return Edit.set(PLEDGE, record, field, value);
    }

    @Test
    void anEditLeavesTheWorkbookItWasMadeFromAlone() {
        Workbook before = Workbook.empty().with(set(ONE, "text", "old"));
        Workbook after = before.with(set(ONE, "text", "new")).with(set(TWO, "text", "other"));

        assertThat(before.value(new FieldRef(PLEDGE, ONE, "text"))).contains("old");
        assertThat(before.all(PLEDGE)).hasSize(1);
        assertThat(after.value(new FieldRef(PLEDGE, ONE, "text"))).contains("new");
        assertThat(Workbook.empty().all(PLEDGE)).isEmpty();
    }

    @Test
    void recordsStayInTheOrderInWhichTheyWereMade() {
        Workbook workbook = Workbook.empty()
                .with(set(TWO, "text", "first"))
                .with(set(ONE, "text", "second"))
                .with(set(TWO, "text", "first, changed"));

        assertThat(workbook.all(PLEDGE)).extracting(Entry::id).containsExactly(TWO, ONE);
    }

    @Test
    void aRecordWhoseLastFieldIsClearedIsGone() {
        Workbook workbook = Workbook.empty().with(set(ONE, "text", "x")).with(set(ONE, "text", null));

        assertThat(workbook.all(PLEDGE)).isEmpty();
        assertThat(workbook.kinds()).isEmpty();
        assertThat(workbook.entry(PLEDGE, ONE)).isEqualTo(Entry.blank(PLEDGE, ONE));
    }

    @Test
    void aRetiredRecordStaysInTheFileAndDoesNotCount() {
        Workbook workbook = Workbook.empty().with(set(ONE, "text", "x")).with(set(ONE, Entry.RETIRED, "entered twice"));

        assertThat(workbook.current(PLEDGE)).isEmpty();
        assertThat(workbook.all(PLEDGE)).hasSize(1);
    }

    @Test
    void theLastOfTwoWritesToOneFieldWins() {
        Edit twice = Edit.of(PLEDGE, ONE).set("text", "a").set("text", "b").build();

        assertThat(Workbook.empty().with(twice).value(new FieldRef(PLEDGE, ONE, "text"))).contains("b");
    }

    @Test
    void oneStepHoldsAllOfIt() {
        Workbook workbook = Workbook.empty()
                .with(Edit.of(PLEDGE, TWO).set("text", "b").set("by", "2030").and(Kind.ROUND, ONE).set("number", "1").build())
                .with(set(ONE, "text", "a"));

        Workbook copy = Workbook.empty().with(workbook.asEdit());

        assertThat(copy.all(PLEDGE)).isEqualTo(workbook.all(PLEDGE));
        assertThat(copy.all(Kind.ROUND)).isEqualTo(workbook.all(Kind.ROUND));
        assertThat(copy.kinds()).containsExactlyInAnyOrder(PLEDGE, Kind.ROUND);
    }

    @Test
    void takingAStepBackBringsBackWhatStoodThere() {
        Workbook before = Workbook.empty().with(Edit.of(PLEDGE, ONE).set("text", "old").set("by", "2030").build());
        Edit step = Edit.of(PLEDGE, ONE)
                .set("text", "new")
                .set("by", "")
                .set("note", "added")
                .and(PLEDGE, TWO)
                .set("text", "made")
                .build();
        Workbook after = before.with(step);

        Workbook back = after.with(step.inverse(before));
        assertThat(back.all(PLEDGE)).isEqualTo(before.all(PLEDGE));
        assertThat(back.with(step.inverse(before).inverse(after)).all(PLEDGE)).isEqualTo(after.all(PLEDGE));
    }

    @Test
    void writesThatChangeNothingAreLeftOut() {
        Workbook workbook = Workbook.empty().with(set(ONE, "text", "same"));
        Edit step = Edit.of(PLEDGE, ONE).set("text", "same").set("by", "2030").set("note", "").build();

        assertThat(step.against(workbook).writes())
                .containsExactly(new Edit.Write(new FieldRef(PLEDGE, ONE, "by"), "2030"));
        assertThat(set(ONE, "text", "same").against(workbook).isEmpty()).isTrue();
    }

    @Test
    void entriesCannotBeChangedFromOutside() {
        Workbook workbook = Workbook.of(List.of(new Entry(PLEDGE, ONE, Map.of("text", "x"))));

        assertThatThrownBy(() -> workbook.all(PLEDGE).get(0).fields().put("text", "y"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> workbook.all(PLEDGE).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void recordsAreFoundByOneFieldOrByTwo() {
        Workbook workbook = Workbook.empty()
                .with(Edit.of(PLEDGE, ONE).set("by", "2030").set("forum", "summit").set(Entry.RETIRED, "twice").build())
                .with(Edit.of(PLEDGE, TWO).set("by", "2030").build());

        assertThat(workbook.where(PLEDGE, "by", "2030")).extracting(Entry::id).containsExactly(ONE, TWO);
        assertThat(workbook.where(PLEDGE, "by", "2030", "forum", "summit")).extracting(Entry::id).containsExactly(ONE);
        assertThat(workbook.where(PLEDGE, "forum", "summit", "by", "2030")).extracting(Entry::id).containsExactly(ONE);
        assertThat(workbook.where(PLEDGE, "by", "summit", "forum", "2030")).isEmpty();
        assertThat(workbook.where(PLEDGE, "by", "2031")).isEmpty();
        Workbook after = workbook.with(Edit.of(PLEDGE, TWO).set("forum", "summit").build());
        assertThat(after.where(PLEDGE, "by", "2030", "forum", "summit")).extracting(Entry::id).containsExactly(ONE, TWO);
        assertThat(workbook.where(PLEDGE, "by", "2030", "forum", "summit")).hasSize(1);
        assertThatThrownBy(() -> after.where(PLEDGE, "by", "2030").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsNoDateAndNoNumberIsAbsentAndNeverZero() {
        Entry entry = new Entry(PLEDGE, ONE, Map.of(
                "day", "2026-02-30", "word", "soon", "leap", "2028-02-29", "money", "1.50", "blank", " ", "comma", "1,5"));

        assertThat(entry.date("day")).isEmpty();
        assertThat(entry.date("word")).isEmpty();
        assertThat(entry.date("missing")).isEmpty();
        assertThat(entry.date("leap")).contains(java.time.LocalDate.of(2028, 2, 29));
        assertThat(entry.number("money")).contains(new java.math.BigDecimal("1.50"));
        assertThat(entry.number("comma")).isEmpty();
        assertThat(entry.number("blank")).isEmpty();
        assertThat(entry.text("missing")).isEqualTo(Optional.empty());
    }
}
