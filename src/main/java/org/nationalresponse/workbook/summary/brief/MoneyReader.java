package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads money and people of the last years. */
public final class MoneyReader {

    /** As many as stand side by side on a page. */
    private static final int YEARS = 4;
    private static final int CURRENCIES = 3;

    private final Source source;

    private MoneyReader(Source source) {
        this.source = source;
    }

    public static BriefRecords.Money money(Source source) {
        return new MoneyReader(source).read();
    }

    private BriefRecords.Money read() {
        Optional<YearSums> sums = sums(BudgetLine.KIND);
        List<YearSums.Row> rows = sums.map(YearSums::rows).orElse(List.of());
        List<Integer> recorded = rows.stream()
                .flatMap(row -> row.years().stream())
                .filter(year -> !year.missing())
                .map(YearSums.Year::year)
                .distinct()
                .sorted()
                .toList();
        List<Integer> years = recorded.isEmpty() ? List.of() : lastYears(recorded.get(0), recorded.get(recorded.size() - 1));
        List<BriefRecords.Purse> purses = rows.stream()
                .filter(row -> row.years().stream().anyMatch(year -> !year.missing()))
                .map(row -> purse(row, years))
                .toList();
        return new BriefRecords.Money(
                years,
                (int) recorded.stream().filter(year -> !years.contains(year)).count(),
                Few.of(purses, CURRENCIES),
                sums.map(YearSums::leftOut).orElse(0),
                BudgetLine.of(source.workbook()).stream().flatMap(line -> line.ends().stream()).max(LocalDate::compareTo),
                people());
    }

    private static List<Integer> lastYears(int first, int last) {
        return IntStream.rangeClosed(Math.max(first, last - YEARS + 1), last).boxed().toList();
    }

    private static BriefRecords.Purse purse(YearSums.Row row, List<Integer> years) {
        return new BriefRecords.Purse(
                row.currency().orElse(""),
                years.stream().map(year -> sum(row, year, BudgetLine.COMMITTED)).toList(),
                years.stream().map(year -> sum(row, year, BudgetLine.SPENT)).toList());
    }

    private Optional<BriefRecords.People> people() {
        return sums(Staffing.KIND).stream()
                .flatMap(sums -> sums.rows().stream())
                .flatMap(row -> row.years().stream()
                        .filter(year -> !year.missing())
                        .map(year -> new BriefRecords.People(
                                year.year(),
                                sum(row, year.year(), Staffing.POSTS),
                                sum(row, year.year(), Staffing.FILLED),
                                sum(row, year.year(), Staffing.TRAINED))))
                .reduce((earlier, later) -> later);
    }

    private static BriefRecords.Sum sum(YearSums.Row row, int year, String field) {
        return row.years().stream()
                .filter(each -> each.year() == year)
                .flatMap(each -> each.amounts().stream())
                .filter(amount -> amount.field().equals(field))
                .findFirst()
                .map(amount -> new BriefRecords.Sum(amount.sum(), amount.state() == YearSums.State.PARTIAL))
                .orElse(BriefRecords.Sum.NONE);
    }

    private Optional<YearSums> sums(Kind kind) {
        for (Pack pack : source.packs()) {
            Optional<Register> register = pack.register(kind.name()).filter(each -> each.listing().byYear().isPresent());
            if (register.isPresent()) {
                return Optional.of(YearSums.of(
                        register.get(), register.get().listing().byYear().get(), source.workbook().current(kind)));
            }
        }
        return Optional.empty();
    }
}
