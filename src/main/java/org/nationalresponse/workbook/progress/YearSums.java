package org.nationalresponse.workbook.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.RecordFaults;
import org.nationalresponse.workbook.country.RecordFaults.FieldFault;
import org.nationalresponse.workbook.framework.Listing.ByYear;
import org.nationalresponse.workbook.framework.Register;

/**
 * Amounts of records summed for each year, each currency for itself. Pure. A year of which nothing is recorded has no sum, which
 * is not zero; a sum that lacks the amount of some record says so.
 *
 * @param rows one for each currency, the one of most records first; one without a currency where amounts are no money
 * @param leftOut records with an amount that could not be counted: its year, its currency or the number itself is missing or
 *     wrong
 */
public record YearSums(List<Row> rows, int leftOut) {

    public YearSums {
        rows = List.copyOf(rows);
    }

    /**
     * All years of one currency, from the first of which something is recorded to the last.
     *
     * @param currency the code of ISO 4217; absent where the amounts are no money
     */
    public record Row(Optional<String> currency, List<Year> years) {

        public Row {
            years = List.copyOf(years);
        }
    }

    /** @param amounts in the order in which the register names them */
    public record Year(int year, List<Amount> amounts) {

        public Year {
            amounts = List.copyOf(amounts);
        }

        /** Whether nothing at all is recorded of the year. */
        public boolean missing() {
            return amounts.stream().allMatch(amount -> amount.state() == State.MISSING);
        }
    }

    /**
     * One sum.
     *
     * @param field the register's field
     * @param sum absent where no record of the year has the amount
     */
    public record Amount(String field, Optional<BigDecimal> sum, State state) {}

    /** How much of what there is to sum is in a sum. */
    public enum State {
        /** No record of the year has the amount. */
        MISSING,
        /** Some have it, and others of the same year do not. */
        PARTIAL,
        WHOLE
    }

    /** The sums of these records; all years of the range of each currency are there. */
    public static YearSums of(Register register, ByYear by, List<Entry> entries) {
        Map<String, TreeMap<Integer, List<Entry>>> sorted = new TreeMap<>();
        Map<Entry, Set<String>> wrong = new IdentityHashMap<>();
        int leftOut = 0;
        for (Entry entry : entries) {
            Set<String> faulty = faulty(register, by, entry);
            wrong.put(entry, faulty);
            boolean hasAmount = by.amounts().stream().anyMatch(amount -> entry.text(amount).isPresent());
            boolean unplaced = faulty.contains(by.year())
                    || entry.text(by.year()).isEmpty()
                    || by.currency().filter(currency -> faulty.contains(currency) || entry.text(currency).isEmpty()).isPresent();
            leftOut += hasAmount && (unplaced || by.amounts().stream().anyMatch(faulty::contains)) ? 1 : 0;
            if (!unplaced) {
                String currency = by.currency().flatMap(entry::text).map(String::strip).orElse("");
                int year = Integer.parseInt(entry.text(by.year()).orElseThrow().strip());
                sorted.computeIfAbsent(currency, code -> new TreeMap<>())
                        .computeIfAbsent(year, each -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Row> rows = new ArrayList<>();
        sorted.entrySet().stream()
                .sorted(Comparator.comparing(each -> -count(each.getValue())))
                .forEach(each -> rows.add(new Row(
                        Optional.of(each.getKey()).filter(currency -> !currency.isEmpty()), years(by, each.getValue(), wrong))));
        return new YearSums(rows, leftOut);
    }

    /** The largest sum, to draw the others in its measure; zero where there is none. */
    public static BigDecimal largest(Row row) {
        return row.years().stream()
                .flatMap(year -> year.amounts().stream())
                .flatMap(amount -> amount.sum().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static int count(TreeMap<Integer, List<Entry>> years) {
        return years.values().stream().mapToInt(List::size).sum();
    }

    private static List<Year> years(ByYear by, TreeMap<Integer, List<Entry>> years, Map<Entry, Set<String>> wrong) {
        List<Year> all = new ArrayList<>();
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            List<Entry> entries = years.getOrDefault(year, List.of());
            all.add(new Year(year, by.amounts().stream().map(field -> amount(field, entries, wrong)).toList()));
        }
        return all;
    }

    private static Amount amount(String field, List<Entry> entries, Map<Entry, Set<String>> wrong) {
        List<BigDecimal> held = entries.stream()
                .filter(entry -> !wrong.get(entry).contains(field))
                .flatMap(entry -> entry.number(field).stream())
                .toList();
        if (held.isEmpty()) {
            return new Amount(field, Optional.empty(), State.MISSING);
        }
        BigDecimal sum = held.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(field, Optional.of(sum), held.size() < entries.size() ? State.PARTIAL : State.WHOLE);
    }

    /** The fields of the sum whose values cannot be used. What a value needs beside it is looked at by the sum itself. */
    private static Set<String> faulty(Register register, ByYear by, Entry entry) {
        Set<String> reckoned = new HashSet<>(by.amounts());
        reckoned.add(by.year());
        by.currency().ifPresent(reckoned::add);
        return RecordFaults.of(register, entry.fields()).stream()
                .map(FieldFault::field)
                .filter(reckoned::contains)
                .collect(Collectors.toSet());
    }
}
