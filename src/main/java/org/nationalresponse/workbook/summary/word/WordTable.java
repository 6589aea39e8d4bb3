package org.nationalresponse.workbook.summary.word;

import java.util.List;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes tables of records: a head that comes again on each page, and rows that stay whole. */
final class WordTable {

    /** A row with more letters may be higher than a page, and has to be allowed to break. */
    private static final int LETTERS_OF_A_WHOLE_ROW = 1500;

    private final WordPages pages;
    private final WordRuns runs;

    WordTable(WordPages pages, WordRuns runs) {
        this.pages = pages;
        this.runs = runs;
    }

    void write(Block.Table table) {
        if (table.columns().isEmpty() || table.rows().isEmpty() && !table.headed()) {
            return;
        }
        List<Integer> widths = table.columns().stream().map(Block.Column::width).toList();
        int[] edges = WordGrid.edges(widths, WordFrame.textWidth(pages.setting()));
        CTTbl made = WordGrid.begin(pages, table.headed() ? "Records" : "RecordsBare", edges);
        CTTblPr manner = made.getTblPr();
        padding(manner.addNewTblCellMar());
        manner.addNewTblLook().setFirstRow(table.headed() ? "1" : "0");
        if (!table.caption().isBlank()) {
            manner.addNewTblCaption().setVal(WordText.clean(table.caption()));
        }
        if (table.headed()) {
            head(made, table, edges);
        }
        for (Block.Row row : table.rows()) {
            row(made, table, row, edges);
        }
    }

    private void head(CTTbl made, Block.Table table, int[] edges) {
        CTRow row = WordGrid.row(pages, made);
        CTTrPr manner = row.addNewTrPr();
        manner.addNewCantSplit();
        manner.addNewTblHeader();
        for (int column = 0; column < table.columns().size(); column++) {
            Block.Column one = table.columns().get(column);
            CTTc cell = place(row, edges, column, column + 1);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
            CTP paragraph = pages.paragraph(cell, WordStyle.TABLE_HEADING);
            runs.align(paragraph, List.of(), one.align());
            runs.words(paragraph, one.header());
        }
    }

    /** A row that is too short is filled up; the only cell of a row that heads a group covers all columns. */
    private void row(CTTbl made, Block.Table table, Block.Row row, int[] edges) {
        CTRow line = WordGrid.row(pages, made);
        if (letters(row) <= LETTERS_OF_A_WHOLE_ROW) {
            line.addNewTrPr().addNewCantSplit();
        }
        int columns = table.columns().size();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            if (column < columns) {
                boolean whole = row.group() && row.cells().size() == 1;
                int end = whole ? columns : Math.min(columns, column + Math.max(1, cell.span()));
                CTTc place = place(line, edges, column, end);
                fill(place, cell, row.group(), row.group() ? Block.Align.START : table.columns().get(column).align());
                column = end;
            }
        }
        if (column < columns) {
            fill(place(line, edges, column, columns), Block.Cell.of(), row.group(), Block.Align.START);
        }
    }

    /** A cell; the last one reaches to the edge of the text. */
    private CTTc place(CTRow row, int[] edges, int from, int to) {
        CTTc cell = WordGrid.cell(row, edges, from, to);
        if (to == edges.length - 1 && !pages.rightToLeft()) {
            WordGrid.width(cell.getTcPr().addNewTcMar().addNewRight(), 0);
        }
        return cell;
    }

    private void fill(CTTc place, Block.Cell cell, boolean group, Block.Align align) {
        WordStyle style = group ? WordStyle.TABLE_GROUP : cell.head() ? WordStyle.TABLE_ROW_NAME : WordStyle.TABLE_TEXT;
        if (group) {
            WordGrid.ruled(place);
        }
        List<List<Run>> paragraphs = cell.paragraphs().isEmpty() ? List.of(List.of()) : cell.paragraphs();
        for (List<Run> line : paragraphs) {
            CTP paragraph = pages.paragraph(place, style);
            runs.align(paragraph, line, align);
            runs.line(paragraph, line);
        }
    }

    private static int letters(Block.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(List::stream)
                .mapToInt(run -> run instanceof Run.Typed typed ? typed.text().length() : 0)
                .sum();
    }

    /** Air is at the end of each cell. Programs do not agree on which side that is in a mirrored table: there it is at both. */
    private void padding(CTTblCellMar padding) {
        int above = switch (pages.density()) {
            case ROOMY -> 56;
            case CLOSE -> 30;
            case TIGHT -> 12;
        };
        int between = switch (pages.density()) {
            case ROOMY -> 140;
            case CLOSE -> 120;
            case TIGHT -> 100;
        };
        WordGrid.width(padding.addNewTop(), above);
        WordGrid.width(padding.addNewLeft(), pages.rightToLeft() ? between / 2 : 0);
        WordGrid.width(padding.addNewBottom(), above);
        WordGrid.width(padding.addNewRight(), pages.rightToLeft() ? between / 2 : between);
    }
}
