package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Money for one purpose in one year. Here are the fields that are reckoned with. */
public record BudgetLine(Entry entry) {

    public static final Kind KIND = new Kind("budget-line");

    public static final String TITLE = "title";
    public static final String YEAR = "year";
    public static final String COMMITTED = "committed";
    public static final String SPENT = "spent";
    /** Three letters of ISO 4217. */
    public static final String CURRENCY = "currency";
    /** ISO date until which the money is agreed. */
    public static final String AGREED_UNTIL = "agreedUntil";

    public static List<BudgetLine> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(BudgetLine::new).toList();
    }

    public Optional<Integer> year() {
        return entry.year(YEAR);
    }

    public Optional<BigDecimal> committed() {
        return entry.number(COMMITTED);
    }

    public Optional<BigDecimal> spent() {
        return entry.number(SPENT);
    }

    public Optional<String> currency() {
        return entry.text(CURRENCY);
    }

    public Optional<LocalDate> agreedUntil() {
        return entry.date(AGREED_UNTIL);
    }

    /** The day until which there is money: as agreed, else the end of a year for which a sum is committed. */
    public Optional<LocalDate> ends() {
        boolean money = committed().filter(sum -> sum.signum() > 0).isPresent();
        return agreedUntil().or(() -> year().filter(year -> money).map(year -> LocalDate.of(year, Month.DECEMBER, 31)));
    }
}
