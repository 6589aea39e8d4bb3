package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Countries;
import org.nationalresponse.workbook.country.Entry;

/** One record as a line of a list. Its words are put together when they are first asked for, and once. */
public final class ListRow {

    private final Entry entry;
    private final String[] cells;
    private final IntFunction<String> words;
    private final int faults;
    private String folded;

    /**
     * @param columns how many there are, the title among them
     * @param words of a column, the title being 0; empty where the record holds nothing
     * @param faults how many of its values are to be corrected
     */
    ListRow(Entry entry, int columns, IntFunction<String> words, int faults) {
        this.entry = entry;
        this.cells = new String[columns];
        this.words = words;
        this.faults = faults;
    }

    public Entry entry() {
        return entry;
    }

    public UUID id() {
        return entry.id();
    }

    public String title() {
        return cell(0);
    }

    public String cell(int column) {
        if (cells[column] == null) {
            cells[column] = words.apply(column);
        }
        return cells[column];
    }

    public int faults() {
        return faults;
    }

    public boolean retired() {
        return entry.retired();
    }

    public String reason() {
        return entry.text(Entry.RETIRED).orElse("");
    }

    /** Whether all the words, folded, stand somewhere in the line. */
    boolean holds(List<String> words) {
        if (folded == null) {
            folded = Countries.fold(
                    IntStream.range(0, cells.length).mapToObj(this::cell).collect(Collectors.joining(" ")) + " " + reason());
        }
        return words.stream().allMatch(folded::contains);
    }

    @Override
    public String toString() {
        return title();
    }
}
