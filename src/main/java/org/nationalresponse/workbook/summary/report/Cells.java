package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;

/** Small pieces of tables. */
final class Cells {

    private Cells() {}

    static Cell words(String words) {
        return Cell.of(Run.words(words));
    }

    static Cell head(String words) {
        return Cell.head(Run.words(words));
    }

    static Cell typed(String text) {
        return Cell.of(Run.typed(text));
    }

    /** Empty where there is nothing; for columns in which most rows have nothing. */
    static Cell any(Optional<String> typed) {
        return typed.map(Cells::typed).orElseGet(() -> new Cell(List.of(), 1, false));
    }

    /** A heading over the rows that follow. */
    static Row group(String words, int columns) {
        return new Row(List.of(new Cell(List.of(List.of(Run.words(words))), columns, true)), true);
    }

    /** Columns from header, width, header, width. */
    static List<Column> columns(Object... headersAndWidths) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headersAndWidths.length; i += 2) {
            columns.add(new Column((String) headersAndWidths[i], (Integer) headersAndWidths[i + 1]));
        }
        return columns;
    }
}
