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
import java.util.Map;
import java.util.function.Consumer;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * A CSV file as rows with named cells: comma or semicolon, columns in any order, blank lines passed over, blanks round a cell
 * taken off. Reads row by row and stops at the first thing that no row can come after.
 */
final class CsvTable {

    static final int MOST_ROWS = 100_000;
    static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_CELLS = 100;
    private static final int LONGEST_HEADING = 10_000;
    /** How many rows pass before the monitor hears of it. */
    private static final int STRIDE = 100;
    private static final int BUFFER = 2 * LONGEST_CELL;

    private final CsvFaults faults;
    private final Heading heading;
    private final Monitor monitor;

    private List<String> columns;
    private int rows;

    CsvTable(CsvFaults faults, Heading heading, Monitor monitor) {
        this.faults = faults;
        this.heading = heading;
        this.monitor = monitor;
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
                    monitor.check();
                    take(cells.line, row, taker);
                    if (rows % STRIDE == 0) {
                        monitor.at(text.bytesRead(), text.bytes());
                    }
                }
            } catch (CsvParseException e) {
                throw broken(e, text, cells.line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw faults.file("exchange.csv.unreadable");
        }
        if (columns == null) {
            List<String> named = heading.required().isEmpty() ? heading.all() : heading.required();
            throw faults.file("exchange.csv.empty", "columns", String.join(", ", named));
        }
        faults.throwIfAny();
    }

    /** Whether the heading, which comes before the first row, names a column. */
    boolean has(String column) {
        return columns != null && columns.contains(column);
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
            columns = heading.columns(line, cells, faults);
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
