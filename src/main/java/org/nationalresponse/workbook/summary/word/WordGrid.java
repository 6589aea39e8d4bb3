package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables as Word and LibreOffice both lay them out: widths in the grid and in each cell, in twentieths of a point. */
final class WordGrid {

    private WordGrid() {}

    /** Where columns begin and end; the first is 0, the last the whole width. */
    static int[] edges(List<Integer> shares, int width) {
        int all = Math.max(1, shares.stream().mapToInt(Integer::intValue).sum());
        int[] edges = new int[shares.size() + 1];
        int sum = 0;
        for (int column = 0; column < shares.size(); column++) {
            sum += shares.get(column);
            edges[column + 1] = (int) Math.round((double) width * sum / all);
        }
        return edges;
    }

    static CTTbl begin(WordPages pages, String style, int[] edges) {
        CTTbl table = pages.table();
        CTTblPr manner = table.addNewTblPr();
        manner.addNewTblStyle().setVal(style);
        if (pages.rightToLeft()) {
            manner.addNewBidiVisual();
        }
        width(manner.addNewTblW(), edges[edges.length - 1]);
        manner.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int column = 0; column + 1 < edges.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(edges[column + 1] - edges[column]));
        }
        return table;
    }

    static CTRow row(WordPages pages, CTTbl table) {
        pages.row();
        return table.addNewTr();
    }

    /** A cell from one column to before another. */
    static CTTc cell(CTRow row, int[] edges, int from, int to) {
        CTTc cell = row.addNewTc();
        CTTcPr manner = cell.addNewTcPr();
        width(manner.addNewTcW(), edges[to] - edges[from]);
        if (to - from > 1) {
            manner.addNewGridSpan().setVal(BigInteger.valueOf(to - from));
        }
        return cell;
    }

    /** A stronger rule below a cell. */
    static void ruled(CTTc cell) {
        CTBorder rule = cell.getTcPr().addNewTcBorders().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(8));
        rule.setSpace(BigInteger.ZERO);
        rule.setColor("7B8794");
    }

    static void width(CTTblWidth width, int twentieths) {
        width.setW(BigInteger.valueOf(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
