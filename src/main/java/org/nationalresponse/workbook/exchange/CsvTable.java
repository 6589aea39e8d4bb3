package org.nationalresponse.workbook.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * A CSV file as rows with named cells: comma or semicolon, columns in any order, blank lines passed over, blanks round a cell
 * taken off. Reads row by row and stops at the first thing that no row can come after.
 */
final class CsvTable {

    static final int MOST_ROWS = 10_000;
    static final int LONGEST_CELL = 100_000;

    private static final int MOST_CELLS = 100;
    private static final int LONGEST_HEADING = 10_000;
    private static final int BUFFER = 1_000_000;

    private final CsvFaults faults;
    private final List<String> required;
    private final List<String> optional;

    private List<String> columns;
    private int rows;

    /** @param optional columns that may be left out */
    CsvTable(CsvFaults faults, List<String> required, List<String> optional) {
        this.faults = faults;
        this.required = required;
        this.optional = optional;
    }

    /** One row. A cell that is not there is an empty text. */
    record Row(long line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Gives each row that holds something to the taker. */
    void read(Path csv, Consumer<Row> taker) {
        Cells cells = new Cells();
        try (CsvText text = CsvText.open(csv, faults);
                BufferedReader buffered = new BufferedReader(text)) {
            char separator = separator(buffered);
            try (CsvReader<List<String>> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(BUFFER)
                    .build(cells, buffered)) {
                for (List<String> row : reader) {
                    take(cells.line, row, taker);
                }
            } catch (CsvParseException e) {
                throw broken(e, text, cells.line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw faults.file("exchange.csv.unreadable");
        }
        if (columns == null) {
            throw faults.file("exchange.csv.empty", "columns", String.join(", ", required));
        }
        faults.throwIfAny();
    }

    private Fault broken(CsvParseException e, CsvText text, long line) {
        if (e.getCause() instanceof Fault fault) {
            return fault;
        }
        return text.metQuotes() ? faults.file("exchange.csv.quotes", "line", line) : tooLong(line);
    }

    private Fault tooLong(long line) {
        return faults.file("exchange.csv.long", "line", line, "most", LONGEST_CELL);
    }

    private void take(long line, List<String> cells, Consumer<Row> taker) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns == null) {
            columns = heading(line, cells);
            return;
        }
        if (++rows > MOST_ROWS) {
            throw faults.file("exchange.csv.rows", "most", MOST_ROWS);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? columns.get(i) : "";
            if (!column.isEmpty()) {
                row.put(column, cells.get(i));
            } else if (!cells.get(i).isEmpty()) {
                faults.line(line, Message.of("exchange.csv.too-many", "value", CsvFaults.quoted(cells.get(i))));
                return;
            }
        }
        taker.accept(new Row(line, row));
    }

    private List<String> heading(long line, List<String> cells) {
        List<String> names = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                // A table program may leave nameless columns; they are a fault only where a row has text in them.
                continue;
            }
            if (!required.contains(name) && !optional.contains(name)) {
                List<String> known = new ArrayList<>(required);
                known.addAll(optional);
                throw faults.file(
                        "exchange.csv.column-unknown",
                        "line",
                        line,
                        "column",
                        CsvFaults.quoted(cells.get(i)),
                        "columns",
                        String.join(", ", known));
            }
            if (names.indexOf(name) < i) {
                throw faults.file("exchange.csv.column-doubled", "line", line, "column", name);
            }
        }
        for (String name : required) {
            if (!names.contains(name)) {
                throw faults.file("exchange.csv.column-missing", "line", line, "column", name);
            }
        }
        return names;
    }

    /** The separator that the first line with something in it uses; the reader stands at the start again. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADING);
        int commas = 0;
        int semicolons = 0;
        boolean any = false;
        for (int i = 0; i < LONGEST_HEADING - 1; i++) {
            int c = reader.read();
            if (c < 0 || any && (c == '\n' || c == '\r')) {
                break;
            }
            any |= !Character.isWhitespace(c);
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas ? ';' : ',';
    }

    /** Collects one row's cells and knows the line on which it begins, also while the row is still being read. */
    private final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {
        private long line;
        private List<String> cells = List.of();

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (length > LONGEST_CELL) {
                throw tooLong(line);
            }
            if (index < MOST_CELLS) {
                cells.add(new String(buffer, offset, length).strip());
            } else if (length > 0) {
                throw faults.file("exchange.csv.cells", "line", line, "most", MOST_CELLS);
            }
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
    }
}
