package org.nationalresponse.workbook.summary.sheet;

import java.util.List;

/**
 * One sheet: a table with its headers.
 *
 * @param name as it is called where there is room; the file may need a shorter one
 * @param about what it holds, in a sentence
 * @param rows each with a value for every column
 */
record TableSheet(String name, String about, List<Column> columns, List<List<CellValue>> rows) {

    TableSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    record Column(String header, Width width) {}

    /** In letters of the sheet's font. */
    enum Width {
        NUMBER(11),
        DAY(12),
        SHORT(20),
        NAME(34),
        TEXT(60);

        private final int letters;

        Width(int letters) {
            this.letters = letters;
        }

        int letters() {
            return letters;
        }
    }
}
