package org.nationalresponse.workbook.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the first line of a table may name.
 *
 * @param all the columns, as a fault lists them
 * @param required those of them that must be there
 * @param labels other names of columns; a name that could mean two columns means none
 */
record Heading(List<String> all, List<String> required, List<Map.Entry<String, String>> labels) {

    static Heading of(List<String> required, List<String> optional) {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return new Heading(all, required, List.of());
    }

    /** The column under each cell of the first line, an empty text where it has no name. */
    List<String> columns(long line, List<String> cells, CsvFaults faults) {
        Map<String, String> names = names();
        List<String> columns = new ArrayList<>();
        for (String cell : cells) {
            // A table program may leave nameless columns; they are a fault only where a row has text in them.
            String column = cell.isEmpty() ? "" : names.getOrDefault(folded(cell), "");
            if (column.isEmpty() && !cell.isEmpty()) {
                throw faults.file(
                        "exchange.csv.column-unknown",
                        "line", line, "column", CsvFaults.quoted(cell), "columns", String.join(", ", all));
            }
            if (!column.isEmpty() && columns.contains(column)) {
                throw faults.file("exchange.csv.column-doubled", "line", line, "column", column);
            }
            columns.add(column);
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                throw faults.file("exchange.csv.column-missing", "line", line, "column", column);
            }
        }
        return columns;
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        labels.forEach(label -> names.merge(
                folded(label.getKey()), label.getValue(), (one, other) -> one.equals(other) ? one : ""));
        all.forEach(column -> names.put(folded(column), column));
        return names;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
