package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.progress.PledgeStanding.State;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/** Today is 22 November 2026. */
class PledgesTest {

    private static final UUID PLEDGE = Shelf.id("pledge");
    private final Books books = Shelf.books().write(Pledge.KIND, PLEDGE, "title", "A hotline in every province");

    private PledgeStanding standing() {
        return Pledges.of(books.content(), Books.TODAY).get(0);
    }

    private void pledge(String... fieldsAndValues) {
        books.write(Pledge.KIND, PLEDGE, fieldsAndValues);
    }

    private void milestone(String name, String setOn, String due, String reachedOn) {
        books.write(
                Shelf.kind(Shelf.MILESTONE), Shelf.id(name),
                "name", name, "pledge", PLEDGE.toString(), "setOn", setOn, "due", due, "reachedOn", reachedOn);
    }

    private void indicator(String setOn) {
        books.write(
                Shelf.kind(Shelf.INDICATOR), Shelf.id("indicator"),
                "name", "Calls answered", "serves", PLEDGE.toString(), "setOn", setOn);
    }

    private Optional<String> refused() {
        return RecordRules.refused(books.content(), new FieldRef(Pledge.KIND, PLEDGE, Pledge.STATUS), "done").map(Message::key);
    }

    @ParameterizedTest(name = "start {0}, done {1}, set {2}: counts {3}")
    @CsvSource(textBlock = """
            2024-03-01, , 2024-02-29, true
            2024-03-01, , 2024-03-01, true
            2024-03-01, , 2024-03-02, false
            2024-03-01, 2026-01-31, 2025-01-01, false
            2024-03-01, , , false
            , 2026-01-31, 2026-01-30, true
            , 2026-01-31, 2026-01-31, false
            , 2026-01-31, 2026-02-01, false
            , , 2026-11-22, true
            , , , false
            soon, , 2026-11-22, true
            2024-03-01, , spring, false
            """)
    void countsOnlyWhatWasSetBeforehand(String start, String done, String setOn, boolean counts) {
        pledge("start", start, "doneOn", done, "status", "under-way");
        milestone("first", setOn, "", "");
        assertThat(standing().mayBeDone()).isEqualTo(counts);
        assertThat(refused().isEmpty()).isEqualTo(counts);

        milestone("first", "", "", "");
        indicator(setOn);
        assertThat(standing().mayBeDone()).isEqualTo(counts);
    }

    @Test
    void saysWhatIsMissingBeforeAPledgeCanBeDone() {
        assertThat(refused()).contains("progress.pledge-not-done.none");

        milestone("first", "", "2025-01-01", "2025-01-01");
        assertThat(refused()).contains("progress.pledge-not-done.undated");

        milestone("first", "2025-05-01", "", "");
        pledge("doneOn", "2025-04-01");
        assertThat(refused()).contains("progress.pledge-not-done.after-done");

        pledge("start", "2025-02-01");
        assertThat(refused()).contains("progress.pledge-not-done.after-start");

        indicator("2025-01-31");
        assertThat(refused()).isEmpty();
    }

    @Test
    void aMilestoneOfAnotherPledgeOrOneThatWasTakenOutMeasuresNothing() {
        milestone("first", "2024-01-01", "", "");
        books.write(Shelf.kind(Shelf.MILESTONE), Shelf.id("first"), Entry.RETIRED, "entered twice");
        books.write(
                Shelf.kind(Shelf.MILESTONE), Shelf.id("other"), "pledge", Shelf.id("another").toString(), "setOn", "2024-01-01");

        assertThat(refused()).contains("progress.pledge-not-done.none");
    }

    @ParameterizedTest
    @CsvSource({"planned", "under-way", "dropped", "''", "Done", "finished"})
    void noOtherStatusIsRefused(String status) {
        assertThat(RecordRules.refused(books.content(), new FieldRef(Pledge.KIND, PLEDGE, Pledge.STATUS), status)).isEmpty();
    }

    @Test
    void theWordDoneInAnotherPlaceIsNotRefused() {
        assertThat(RecordRules.refused(books.content(), new FieldRef(Pledge.KIND, PLEDGE, Pledge.TITLE), "done")).isEmpty();
        assertThat(RecordRules.refused(
                        books.content(), new FieldRef(Shelf.kind(Shelf.RECOMMENDATION), PLEDGE, "status"), "done"))
                .isEmpty();
    }

    @Test
    void showsHowAPledgeGoes() {
        assertThat(standing().state()).isEqualTo(State.NO_MEASURE);

        milestone("first", "2024-01-01", "2026-11-22", "");
        assertThat(standing().state()).isEqualTo(State.ON_TIME);
        pledge("status", "planned");
        assertThat(standing().state()).isEqualTo(State.PLANNED);
        milestone("first", "2024-01-01", "2026-11-21", "");
        assertThat(standing().state()).isEqualTo(State.LATE);
        assertThat(standing().late(Books.TODAY)).hasSize(1);
        milestone("first", "2024-01-01", "2026-11-21", "2026-11-22");
        pledge("status", "under-way");
        assertThat(standing().state()).isEqualTo(State.ON_TIME);
        pledge("status", "done", "doneOn", "2026-11-01");
        assertThat(standing().state()).isEqualTo(State.DONE);
        pledge("doneOn", "2023-12-31");
        assertThat(standing().state()).isEqualTo(State.DONE_WITHOUT_MEASURE);
        pledge("status", "dropped");
        assertThat(standing().state()).isEqualTo(State.DROPPED);
    }

    @Test
    void everyStateHasItsWords() {
        assertThat(Arrays.stream(State.values()).map(state -> Texts.in(Locale.ENGLISH).say(state.label())))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }
}
