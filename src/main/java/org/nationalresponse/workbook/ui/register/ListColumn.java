package org.nationalresponse.workbook.ui.register;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.framework.Register;

/**
 * A column of a list.
 *
 * @param place 0 for the title
 * @param fields the fields that it shows: several only for a title
 */
public record ListColumn(int place, String name, List<Register.Field> fields) {

    private static final double DAY = 8.6;
    private static final double NUMBER = 7.5;
    private static final double SHORT = 5.8;
    /** A letter's usual width, and that of a head, which is bold and a little smaller; what stands around a value. */
    private static final double LETTER = 0.52;

    private static final double HEAD_LETTER = 0.56;
    private static final double PADDING = 1.4;
    /** More letters than this are cut in any case. */
    private static final int ENOUGH = 80;
    /** So many lines tell how long values are. */
    private static final int SAMPLE = 200;

    /**
     * How much room its values need, in heights of text.
     *
     * @param usual for values of any length
     */
    double room(double usual) {
        return Math.max(head(), switch (type()) {
            case DATE -> DAY;
            case NUMBER -> NUMBER;
            case YEAR, CURRENCY -> SHORT;
            default -> usual;
        });
    }

    /** How much room nine of ten of its values need to be seen whole, in heights of text. */
    double wish(List<ListRow> rows) {
        int[] lengths = rows.stream().limit(SAMPLE).mapToInt(row -> row.cell(place).length()).sorted().toArray();
        int length = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
        return PADDING + LETTER * Math.min(length, ENOUGH);
    }

    /** Room for the longest word of its head, which must not be broken. */
    double head() {
        return PADDING + HEAD_LETTER * Stream.of(name.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    public boolean numeric() {
        return type() == Register.Type.NUMBER;
    }

    /** Several fields together are read as text. */
    private Register.Type type() {
        return fields.size() == 1 ? fields.get(0).type() : Register.Type.TEXT;
    }

    /** Days, numbers and years by their value, all else as the language sorts; what cannot be read and what is empty, last. */
    Comparator<ListRow> order(Collator collator, boolean descending) {
        return switch (type()) {
            case DATE -> byValue(entry -> entry.date(fields.get(0).id()), descending);
            case YEAR, NUMBER -> byValue(this::number, descending);
            default -> byValue(
                    row -> row.cell(place).isEmpty() ? Optional.empty() : Optional.of(row.cell(place)), collator, descending);
        };
    }

    private Optional<BigDecimal> number(Entry entry) {
        return entry.number(fields.get(0).id());
    }

    private <T extends Comparable<? super T>> Comparator<ListRow> byValue(
            Function<Entry, Optional<T>> value, boolean descending) {
        Comparator<T> natural = Comparator.naturalOrder();
        return Comparator.comparing(
                        (ListRow row) -> value.apply(row.entry()).orElse(null),
                        Comparator.nullsLast(descending ? natural.reversed() : natural))
                .thenComparing(row -> row.cell(place).isEmpty());
    }

    private static Comparator<ListRow> byValue(
            Function<ListRow, Optional<String>> words, Collator collator, boolean descending) {
        Comparator<String> order = (one, other) -> descending ? collator.compare(other, one) : collator.compare(one, other);
        return Comparator.comparing((ListRow row) -> words.apply(row).orElse(null), Comparator.nullsLast(order));
    }
}
