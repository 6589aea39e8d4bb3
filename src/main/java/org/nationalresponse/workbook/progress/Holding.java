package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Register;

/**
 * What a register holds, in short. Presets that nobody has added to are left out.
 *
 * @param records how many records count
 * @param latest the latest day among them, in the first of the list's columns that holds days on which something was done, not
 *     days to keep; absent where there is none
 * @param latestYear the same for years, where the list has no column of days
 */
public record Holding(int records, Optional<LocalDate> latest, Optional<Integer> latestYear) {

    public static Holding of(Register register, Workbook workbook) {
        List<Entry> entries = Presets.added(workbook, register);
        Optional<String> day = column(register, Register.Type.DATE);
        if (day.isPresent()) {
            return new Holding(entries.size(), latest(entries, day.get()), Optional.empty());
        }
        Optional<String> year =
                register.listing().byYear().map(Listing.ByYear::year).or(() -> column(register, Register.Type.YEAR));
        return new Holding(
                entries.size(),
                Optional.empty(),
                year.flatMap(field -> entries.stream()
                        .flatMap(entry -> entry.year(field).stream())
                        .max(Comparator.naturalOrder())));
    }

    /** The treaty actions. */
    public static Holding ofTreaties(Workbook workbook) {
        List<Entry> entries = workbook.current(Kind.TREATY_ACTION);
        return new Holding(entries.size(), latest(entries, TreatyActions.DATE), Optional.empty());
    }

    private static Optional<String> column(Register register, Register.Type type) {
        return Stream.concat(register.titleFields().stream(), register.columnFields().stream())
                .filter(field -> field.type() == type && field.rules().deadline() == Register.Deadline.NONE)
                .map(Register.Field::id)
                .findFirst();
    }

    private static Optional<LocalDate> latest(List<Entry> entries, String field) {
        return entries.stream().flatMap(entry -> entry.date(field).stream()).max(Comparator.naturalOrder());
    }
}
