package org.nationalresponse.workbook.ui.beside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Item;
import org.nationalresponse.workbook.ui.beside.BesideViewModel.Line;

/** Puts the sums of the latest years into lines, each currency for itself; each line leads to the list of what is in the sum. */
final class SumLines {

    private static final int MONEY_YEARS = 2;

    private final Desk desk;
    private final RecordWords words;
    private final Texts texts;

    SumLines(Desk desk, RecordWords words) {
        this.desk = desk;
        this.words = words;
        this.texts = desk.texts();
    }

    Item money(Register register) {
        Optional<YearSums> sums = sums(register);
        List<Line> lines = new ArrayList<>();
        sums.ifPresent(all -> all.rows().forEach(row -> latest(row, MONEY_YEARS).forEach(year -> lines.add(new Line(
                texts.get(
                        "beside.money.year",
                        "year", String.valueOf(year.year()),
                        "currency", row.currency().orElse(texts.get("beside.none"))),
                texts.get(
                        "beside.money.more",
                        "committed", amount(year, BudgetLine.COMMITTED),
                        "spent", amount(year, BudgetLine.SPENT)),
                Target.page(register.id()))))));
        return new Item(texts.get("beside.money"), lines, note(sums));
    }

    Item posts(Register register) {
        Optional<YearSums> sums = sums(register);
        List<Line> lines = new ArrayList<>();
        sums.ifPresent(all -> all.rows().forEach(row -> latest(row, 1).forEach(year -> lines.add(new Line(
                texts.get(
                        "beside.posts.year",
                        "year", String.valueOf(year.year()),
                        "filled", amount(year, Staffing.FILLED),
                        "posts", amount(year, Staffing.POSTS)),
                "",
                Target.page(register.id()))))));
        return new Item(texts.get("beside.posts"), lines, note(sums));
    }

    /** Absent where the pack does not say what to sum. */
    private Optional<YearSums> sums(Register register) {
        return register.listing()
                .byYear()
                .map(by -> YearSums.of(register, by, desk.content().current(new Kind(register.id()))));
    }

    /** The latest years of which anything is recorded, the last one first; years to come only where there are no others. */
    private List<YearSums.Year> latest(YearSums.Row row, int count) {
        List<YearSums.Year> recorded = row.years().stream().filter(year -> !year.missing()).toList();
        List<YearSums.Year> begun = recorded.stream().filter(year -> year.year() <= desk.today().getYear()).toList();
        List<YearSums.Year> years = new ArrayList<>(begun.isEmpty() ? recorded : begun);
        Collections.reverse(years);
        return years.stream().limit(count).toList();
    }

    private String amount(YearSums.Year year, String field) {
        return year.amounts().stream()
                .filter(amount -> amount.field().equals(field))
                .findFirst()
                .flatMap(amount -> amount.sum().map(sum -> amount.state() == YearSums.State.PARTIAL
                        ? texts.get("beside.sum.partial", "sum", words.number(sum))
                        : words.number(sum)))
                .orElse(texts.get("beside.none"));
    }

    /** What could not be counted is said and not passed over. */
    private String note(Optional<YearSums> sums) {
        return sums.map(YearSums::leftOut)
                .filter(count -> count > 0)
                .map(count -> texts.get("beside.left-out", "count", count))
                .orElse("");
    }
}
