package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Listing.ByYear;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Field;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.progress.YearSums.Amount;
import org.nationalresponse.workbook.progress.YearSums.Row;
import org.nationalresponse.workbook.progress.YearSums.State;

class YearSumsTest {

    private static final ByYear BY = new ByYear("year", List.of("committed", "spent"), Optional.of("currency"));
    private static final Register MONEY = new Register("money", List.of(new Register.Section("what", List.of(
            field("year", Type.YEAR),
            field("committed", Type.NUMBER),
            field("spent", Type.NUMBER),
            field("currency", Type.CURRENCY)))));

    private final List<Entry> entries = new ArrayList<>();

    private static Field field(String id, Type type) {
        return new Field(id, type, List.of(), List.of(), "");
    }

    private void line(String year, String committed, String spent, String currency) {
        Map<String, String> fields = new HashMap<>(Map.of("year", year, "committed", committed, "spent", spent, "currency", currency));
        fields.values().removeIf(String::isEmpty);
        entries.add(new Entry(new Kind("money"), UUID.randomUUID(), fields));
    }

    private YearSums sums() {
        return YearSums.of(MONEY, BY, entries);
    }

    private static Amount whole(String field, String sum) {
        return new Amount(field, Optional.of(new BigDecimal(sum)), State.WHOLE);
    }

    private static Amount missing(String field) {
        return new Amount(field, Optional.empty(), State.MISSING);
    }

    @Test
    void eachAmountIsSummedForItself() {
        line("2022", "10.50", "4", "XOF");
        line("2022", "0.25", "1", "XOF");

        assertThat(sums().rows()).hasSize(1);
        assertThat(sums().rows().get(0).years().get(0).amounts()).containsExactly(whole("committed", "10.75"), whole("spent", "5"));
        assertThat(sums().leftOut()).isZero();
    }

    @Test
    void aYearBetweenOfWhichNothingIsRecordedIsMissingAndNotZero() {
        line("2021", "5", "", "EUR");
        line("2024", "0", "0", "EUR");

        Row row = sums().rows().get(0);

        assertThat(row.years()).extracting(YearSums.Year::year).containsExactly(2021, 2022, 2023, 2024);
        assertThat(row.years()).extracting(YearSums.Year::missing).containsExactly(false, true, true, false);
        assertThat(row.years().get(1).amounts()).containsExactly(missing("committed"), missing("spent"));
        assertThat(row.years().get(3).amounts()).containsExactly(whole("committed", "0"), whole("spent", "0"));
    }

    @Test
    void aSumThatLacksTheAmountOfSomeRecordSaysSo() {
        line("2022", "10", "4", "EUR");
        line("2022", "3", "", "EUR");

        assertThat(sums().rows().get(0).years().get(0).amounts())
                .containsExactly(whole("committed", "13"), new Amount("spent", Optional.of(new BigDecimal("4")), State.PARTIAL));
    }

    @Test
    void twoCurrenciesAreNeverAddedUp() {
        line("2022", "10", "", "EUR");
        line("2022", "6000", "", "XOF");
        line("2023", "7000", "", "XOF");

        assertThat(sums().rows()).extracting(row -> row.currency().orElse("")).containsExactly("XOF", "EUR");
        assertThat(sums().rows().get(1).years()).extracting(YearSums.Year::year).containsExactly(2022);
    }

    @Test
    void whatCannotBeCountedIsLeftOutAndCounted() {
        line("2022", "10", "", "EUR");
        line("22", "10", "", "EUR");
        line("", "10", "", "EUR");
        line("2022", "10", "", "EUX");
        line("2022", "10", "", "");
        line("2022", "ten", "2", "EUR");
        line("", "", "", "EUR");

        assertThat(sums().leftOut()).as("the last one holds no amount").isEqualTo(5);
        assertThat(sums().rows()).hasSize(1);
        assertThat(sums().rows().get(0).years().get(0).amounts())
                .containsExactly(
                        new Amount("committed", Optional.of(new BigDecimal("10")), State.PARTIAL),
                        new Amount("spent", Optional.of(new BigDecimal("2")), State.PARTIAL));
    }

    @Test
    void amountsThatAreNoMoneyNeedNoCurrency() {
        line("2022", "12", "9", "");

        YearSums posts = YearSums.of(MONEY, new ByYear("year", List.of("committed"), Optional.empty()), entries);

        assertThat(posts.rows()).hasSize(1);
        assertThat(posts.rows().get(0).currency()).isEmpty();
        assertThat(YearSums.largest(posts.rows().get(0))).isEqualByComparingTo("12");
    }

    @Test
    void nothingGivesNoRow() {
        assertThat(sums()).isEqualTo(new YearSums(List.of(), 0));
    }
}
