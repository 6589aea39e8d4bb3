package org.nationalresponse.workbook.summary.sheet;

import java.util.List;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;

/**
 * How high a row has to be for its longest text. Not every program finds that out when it opens a file, and a text would then
 * be seen only by its first line. Letters are counted, not measured, so there may be a little too much room.
 */
final class RowHeight {

    private static final double LINE = 13.5;
    /** No program shows a higher row; the text is in the cell all the same. */
    private static final double HIGHEST = 409;

    private RowHeight() {}

    /** In points. */
    static double of(List<Column> columns, List<CellValue> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof CellValue.Words words) {
                lines = Math.max(lines, lines(words.text(), columns.get(column).width().letters()));
            }
        }
        return height(lines);
    }

    static double ofHeaders(List<Column> columns) {
        return height(columns.stream().mapToInt(column -> lines(column.header(), column.width().letters())).max().orElse(1));
    }

    private static double height(int lines) {
        return Math.min(HIGHEST, lines * LINE);
    }

    private static int lines(String text, int letters) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            int used = 0;
            for (String word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > letters) {
                    lines++;
                    used = 0;
                }
                lines += word.length() / (letters + 1);
                used += (used > 0 ? 1 : 0) + word.length() % (letters + 1);
            }
        }
        return lines;
    }
}
