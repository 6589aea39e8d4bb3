package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Register;

class RecordRulesTest {

    private final Books books = Shelf.books();

    private List<String> faults(Register register, Map<String, String> values) {
        Entry entry = new Entry(new Kind(register.id()), Shelf.id("one"), values);
        return RecordRules.faults(books.content(), register, entry).stream()
                .map(fault -> fault.field() + " " + fault.text().key())
                .toList();
    }

    @Test
    void aLinkToARecordThatIsThereIsFineAlsoOnceThatWasTakenOut() {
        books.write(Shelf.kind(Shelf.PLEDGE), Shelf.id("pledge"), "title", "A hotline", "retired", "merged");

        assertThat(faults(Shelf.FOLLOW_UP, Map.of("pledge", Shelf.id("pledge").toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the hotline", "=1+1", "00000000-0000-0000-0000-000000000000", "CRC"})
    void aLinkThatLeadsNowhereIsAFaultAtItsField(String link) {
        assertThat(faults(Shelf.FOLLOW_UP, Map.of("pledge", link))).containsExactly("pledge progress.rule.link");
    }

    @Test
    void aLinkToARecordOfAKindThatItDoesNotLeadToIsAFault() {
        books.write(Shelf.kind(Shelf.PLAN), Shelf.id("plan"), "name", "Plan");

        assertThat(faults(Shelf.FOLLOW_UP, Map.of("pledge", Shelf.id("plan").toString())))
                .containsExactly("pledge progress.rule.link");
        assertThat(faults(Shelf.PLEDGE, Map.of("backedBy", Shelf.id("plan") + " " + Shelf.id("gone"))))
                .containsExactly("backedBy progress.rule.link");
        assertThat(faults(Shelf.PLEDGE, Map.of("backedBy", Shelf.id("plan").toString()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "done, 2025-06-30, 2025-07-01, true",
        "done, 2025-06-30, 2025-06-30, false",
        "done, , 2025-07-01, false",
        "under-way, 2025-06-30, 2025-07-01, false"
    })
    void aMeasureThatWasSetAfterThePledgeWasDoneIsAFault(String status, String doneOn, String setOn, boolean fault) {
        books.write(Shelf.kind(Shelf.PLEDGE), Shelf.id("pledge"), "status", status, "doneOn", doneOn);
        String pledge = Shelf.id("pledge").toString();
        List<String> expected = fault ? List.of("setOn progress.rule.set-after-done") : List.of();

        assertThat(faults(Shelf.MILESTONE, Map.of("pledge", pledge, "setOn", setOn))).isEqualTo(expected);
        assertThat(faults(Shelf.INDICATOR, Map.of("serves", pledge, "setOn", setOn))).isEqualTo(expected);
    }

    @Test
    void anImportedPledgeIsNotDoneWithoutAMeasure() {
        assertThat(faults(Shelf.PLEDGE, Map.of("status", "done"))).containsExactly("status progress.pledge-not-done.none");

        books.write(
                Shelf.kind(Shelf.MILESTONE), Shelf.id("m"), "pledge", Shelf.id("one").toString(), "setOn", "2024-01-01");
        assertThat(faults(Shelf.PLEDGE, Map.of("status", "done", "start", "2024-01-01"))).isEmpty();
        assertThat(faults(Shelf.PLEDGE, Map.of("status", "done", "start", "2023-12-31")))
                .containsExactly("status progress.pledge-not-done.after-start");
    }

    @Test
    void faultsStandInTheOrderOfTheFields() {
        assertThat(faults(Shelf.PLEDGE, Map.of("published", "perhaps", "backedBy", "x", "status", "done", "start", "soon")))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly("start", "status", "backedBy", "published");
    }
}
