package org.nationalresponse.workbook.summary.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.content.Widths;
import org.nationalresponse.workbook.summary.document.Block.Column;

/** The columns of a register in print: what its records go by, then its main fields, each as wide as it needs. */
public final class ShelfColumns {

    private ShelfColumns() {}

    public static List<Column> of(Records.Shelf shelf) {
        List<List<String>> words = new ArrayList<>();
        words.add(words(shelf.title(), shelf.items().stream().map(Records.Item::title).toList()));
        for (int at = 0; at < shelf.columns().size(); at++) {
            int column = at;
            words.add(words(shelf.columns().get(at), shelf.items().stream().map(item -> item.cells().get(column)).toList()));
        }
        List<Integer> widths = Widths.of(words);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            columns.add(new Column(words.get(at).get(0), widths.get(at)));
        }
        return columns;
    }

    private static List<String> words(String header, List<Optional<String>> values) {
        List<String> words = new ArrayList<>(List.of(header));
        values.forEach(value -> words.add(value.orElse("")));
        return words;
    }
}
