package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;

class BriefRecordsTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Pack pack = new PackLibrary(Path.of("no such folder")).load("gsr-policy@2019", Locale.ENGLISH);
    private Workbook workbook = Workbook.empty();

    private BriefRecords records() {
        return BriefRecordsReader.of(new Source(workbook, List.of(pack), List.of(), texts, Almara.TODAY));
    }

    private String sectors() {
        Brief brief = BriefBuilder.of(new Source(workbook, List.of(pack), List.of(), texts, Almara.TODAY));
        return new BriefRecordWords(brief.records(), new PageWords(brief.head(), texts)).sectors().orElse("nothing");
    }

    private void add(String kind, String id, String... fieldsAndValues) {
        Edit.Builder edit = Edit.of(
                new Kind(kind), UUID.nameUUIDFromBytes((kind + id).getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            edit.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        workbook = workbook.with(edit.build());
    }

    @Test
    void noSumMixesTwoCurrencies() {
        add("budget-line", "1", "year", "2026", "committed", "100", "currency", "KES");
        add("budget-line", "2", "year", "2026", "committed", "7", "currency", "EUR");
        add("budget-line", "3", "year", "2026", "committed", "5", "currency", "KES");

        assertThat(records().money().purses().first())
                .extracting(BriefRecords.Purse::currency, purse -> purse.committed().get(0).amount())
                .containsExactly(
                        tuple("KES", Optional.of(new BigDecimal(105))),
                        tuple("EUR", Optional.of(new BigDecimal(7))));
    }

    @Test
    void aYearOfWhichNothingIsRecordedHasNoSumAndALineWithoutCurrencyIsInNone() {
        add("budget-line", "1", "year", "2024", "committed", "100", "currency", "KES");
        add("budget-line", "2", "year", "2026", "committed", "0", "currency", "KES");
        add("budget-line", "3", "year", "2026", "committed", "9");

        BriefRecords.Money money = records().money();
        assertThat(money.years()).containsExactly(2024, 2025, 2026);
        assertThat(money.leftOut()).isEqualTo(1);
        assertThat(money.purses().first()).singleElement().satisfies(purse -> {
            assertThat(purse.committed()).extracting(BriefRecords.Sum::amount)
                    .containsExactly(Optional.of(new BigDecimal(100)), Optional.empty(), Optional.of(BigDecimal.ZERO));
            assertThat(purse.spent()).extracting(BriefRecords.Sum::amount).containsOnly(Optional.empty());
        });
    }

    @Test
    void pledgesOfManySectorsAreSaidAmongThoseThatCount() {
        assertThat(sectors()).isEqualTo("nothing");

        add("pledge", "1", "title", "One", "sectors", "government industry civil-society");
        add("pledge", "2", "title", "Two", "sectors", "government industry");
        assertThat(sectors()).isEqualTo("Three or more sectors take part in 1 of 2 pledges.");

        add("pledge", "3", "title", "Three");
        add("pledge", "4", "title", "Four", "sectors", "government industry civil-society", "status", "dropped");
        add("pledge", "5", "title", "Five", "sectors", "government industry civil-society", "retired", "entered twice");
        assertThat(sectors()).isEqualTo("Three or more sectors take part in 1 of 3 pledges; of one, no sector is noted.");
    }
}
