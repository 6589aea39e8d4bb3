package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads the money, the people and the post behind the response. */
final class MeansReader {

    static final String POST = Mandate.KIND.name();

    private final Source source;
    private final RecordWords words;
    private final Titles titles;

    private MeansReader(Source source) {
        this.source = source;
        this.words = source.words();
        this.titles = new Titles(source);
    }

    static Means means(Source source) {
        return new MeansReader(source).read();
    }

    private Means read() {
        Optional<YearSums> money = sums(BudgetLine.KIND);
        return new Means(
                money.stream().flatMap(sums -> sums.rows().stream()).flatMap(row -> purse(row).stream()).toList(),
                money.map(YearSums::leftOut).orElse(0),
                BudgetLine.of(source.workbook()).stream().flatMap(line -> line.ends().stream()).max(LocalDate::compareTo),
                people(),
                Mandate.of(source.workbook()).stream().map(this::post).toList(),
                Profile.of(source.workbook()).nextElection().filter(day -> !day.isBefore(source.today())),
                Findings.electionWarning(
                                source.workbook(), source.packs(), words, source.standings(), source.today())
                        .map(source.texts()::say));
    }

    private static Optional<YearSums.Year> last(YearSums.Row row) {
        return row.years().stream()
                .filter(year -> !year.missing())
                .max(Comparator.comparingInt(YearSums.Year::year));
    }

    private static Optional<Means.Purse> purse(YearSums.Row row) {
        return last(row).map(year -> new Means.Purse(
                row.currency().orElse(""),
                year.year(),
                sum(year, BudgetLine.COMMITTED),
                sum(year, BudgetLine.SPENT)));
    }

    private Optional<Means.People> people() {
        return sums(Staffing.KIND).stream()
                .flatMap(sums -> sums.rows().stream())
                .flatMap(row -> last(row).stream())
                .max(Comparator.comparingInt(YearSums.Year::year))
                .map(year -> new Means.People(
                        year.year(), sum(year, Staffing.POSTS), sum(year, Staffing.FILLED), sum(year, Staffing.TRAINED)));
    }

    private static Means.Sum sum(YearSums.Year year, String field) {
        return year.amounts().stream()
                .filter(amount -> amount.field().equals(field))
                .findFirst()
                .map(amount -> new Means.Sum(amount.sum(), amount.state() == YearSums.State.PARTIAL))
                .orElse(Means.Sum.NONE);
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

    private Means.Post post(Mandate mandate) {
        Entry entry = mandate.entry();
        return new Means.Post(
                titles.field(entry, Mandate.NAME).filter(name -> !hidden(Mandate.NAME, entry)),
                exists(entry),
                mandate.exists(),
                titles.field(entry, Mandate.HOLDER).filter(holder -> !hidden(Mandate.HOLDER, entry)),
                mandate.holderEnds().filter(day -> !hidden(Mandate.HOLDER_ENDS, entry)));
    }

    private Optional<String> exists(Entry entry) {
        return words.register(POST)
                .flatMap(register -> register.field(Mandate.EXISTS).flatMap(field -> words.value(register, field, entry)))
                .or(() -> Typed.text(entry, Mandate.EXISTS));
    }

    /** An answer that the screen hides, since it was said that there is no such post, is not printed either. */
    private boolean hidden(String field, Entry entry) {
        Optional<Register> register = words.register(POST);
        return Typed.text(entry, Mandate.EXISTS).isPresent()
                && register.flatMap(one -> one.field(field)).isPresent()
                && register.get().asked(entry.fields()).stream().noneMatch(each -> each.id().equals(field));
    }
}
