package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;
import org.nationalresponse.workbook.text.Legible;
import org.nationalresponse.workbook.text.Texts;

/** Lets texts that no cell can hold go on in further columns, and says so where they break off. */
final class LongTexts {

    private LongTexts() {}

    static TableSheet spread(TableSheet sheet, Texts texts) {
        List<Integer> widest = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            int at = column;
            widest.add(sheet.rows().stream().mapToInt(row -> pieces(row.get(at)).size()).max().orElse(1));
        }
        if (widest.stream().allMatch(pieces -> pieces <= 1)) {
            return sheet;
        }
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < widest.size(); at++) {
            Column column = sheet.columns().get(at);
            columns.add(column);
            for (int piece = 2; piece <= widest.get(at); piece++) {
                columns.add(new Column(
                        texts.get("sheet.continued", "label", column.header(), "n", piece), column.width()));
            }
        }
        List<List<CellValue>> rows = sheet.rows().stream().map(row -> row(row, widest, texts)).toList();
        return new TableSheet(sheet.name(), sheet.about(), columns, rows);
    }

    private static List<CellValue> row(List<CellValue> row, List<Integer> widest, Texts texts) {
        List<CellValue> spread = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            List<CellValue> pieces = pieces(row.get(at));
            for (int piece = 0; piece < widest.get(at); piece++) {
                if (piece >= pieces.size()) {
                    spread.add(CellValue.NOTHING);
                } else if (piece == pieces.size() - 1) {
                    spread.add(pieces.get(piece));
                } else {
                    String text = ((CellValue.Words) pieces.get(piece)).text();
                    spread.add(new CellValue.Words(texts.get("sheet.goes-on", "text", text)));
                }
            }
        }
        return spread;
    }

    private static List<CellValue> pieces(CellValue value) {
        return value instanceof CellValue.Words words
                ? CellText.pieces(Legible.of(words.text())).stream().<CellValue>map(CellValue.Words::new).toList()
                : List.of(value);
    }
}
