package org.nationalresponse.workbook.framework;

import java.util.List;
import java.util.Optional;

/**
 * How the records of a register are listed. Field ids throughout.
 *
 * @param title fields whose values, in this order, name a record
 * @param columns further columns of the list
 * @param filters choices, or texts that repeat, to narrow the list by
 * @param key fields that together tell one record from another when a table is imported; empty: the title
 * @param usuallyOne whether a country mostly has one record, so that its form opens at once
 * @param matrix a field of several choices that is shown as a grid, records by choices
 * @param byYear what is summed for each year
 */
public record Listing(
        List<String> title,
        List<String> columns,
        List<String> filters,
        List<String> key,
        boolean usuallyOne,
        Optional<String> matrix,
        Optional<ByYear> byYear) {

    static final int FEW = 4;

    /** What a register has that says nothing of its list. */
    public static final Listing PLAIN =
            new Listing(List.of(), List.of(), List.of(), List.of(), false, Optional.empty(), Optional.empty());

    public Listing {
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        key = List.copyOf(key);
    }

    /**
     * Amounts that are summed for each year, each for itself.
     *
     * @param year the field of the year
     * @param amounts number fields
     * @param currency the field of the currency, where the amounts are money: no sum mixes two
     */
    public record ByYear(String year, List<String> amounts, Optional<String> currency) {

        public ByYear {
            amounts = List.copyOf(amounts);
        }
    }
}
