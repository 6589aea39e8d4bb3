package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section.Density;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes what stands side by side without being a table of records: the band at the top, and the lines to sign on. */
final class WordArrangement {

    private static final String STYLE = "Arrangement";
    private static final List<Integer> BAND = List.of(64, 36);
    private static final List<Integer> BAND_WITH_CREST = List.of(10, 54, 36);
    private static final int PREPARED = 38;

    private final WordPages pages;
    private final WordRuns runs;
    private final WordPictures pictures;

    WordArrangement(WordPages pages, WordRuns runs, WordPictures pictures) {
        this.pages = pages;
        this.runs = runs;
        this.pictures = pictures;
    }

    void band(Block.Band band) {
        int[] edges = edges(band.crest().isPresent() ? BAND_WITH_CREST : BAND);
        CTTbl table = begin(edges, 0);
        CTRow row = WordGrid.row(pages, table);
        row.addNewTrPr().addNewCantSplit();
        int column = 0;
        if (band.crest().isPresent()) {
            CTTc place = ruled(WordGrid.cell(row, edges, column++, column));
            pictures.crest(pages.paragraph(place, WordStyle.SUBTITLE), band.crest().get());
        }
        CTTc named = ruled(WordGrid.cell(row, edges, column++, column));
        runs.typed(pages.paragraph(named, WordStyle.TITLE), band.title());
        band.lines().forEach(line -> runs.line(pages.paragraph(named, WordStyle.SUBTITLE), line));
        CTTc aside = ruled(WordGrid.cell(row, edges, column++, column));
        List<List<Run>> lines = band.aside().isEmpty() ? List.of(List.of()) : band.aside();
        lines.forEach(line -> runs.line(pages.paragraph(aside, WordStyle.ASIDE), line));
        pages.gap();
        band.cautions().forEach(caution -> runs.typed(pages.paragraph(WordStyle.CAUTION), caution));
    }

    /** Who prepared the document first, then the lines beside one another. */
    void signature(Block.Signature signature) {
        pages.gap(air(pages.density()));
        List<Integer> shares = new ArrayList<>(List.of(PREPARED));
        signature.lines().forEach(line -> shares.add((100 - PREPARED) / signature.lines().size()));
        int[] edges = edges(shares);
        CTRow row = WordGrid.row(pages, begin(edges, 160));
        row.addNewTrPr().addNewCantSplit();
        runs.typed(pages.paragraph(WordGrid.cell(row, edges, 0, 1), WordStyle.TABLE_TEXT), signature.preparedBy());
        for (int line = 0; line < signature.lines().size(); line++) {
            CTTc cell = WordGrid.cell(row, edges, line + 1, line + 2);
            runs.typed(pages.paragraph(cell, WordStyle.SIGNATURE_LINE), signature.lines().get(line));
        }
    }

    private int[] edges(List<Integer> shares) {
        return WordGrid.edges(shares, WordFrame.textWidth(pages.setting()));
    }

    private CTTbl begin(int[] edges, int between) {
        CTTbl table = WordGrid.begin(pages, STYLE, edges);
        CTTblCellMar padding = table.getTblPr().addNewTblCellMar();
        WordGrid.width(padding.addNewLeft(), 0);
        WordGrid.width(padding.addNewRight(), between);
        return table;
    }

    private CTTc ruled(CTTc cell) {
        CTBorder rule = cell.getTcPr().addNewTcBorders().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(pages.density() == Density.TIGHT ? 12 : 16));
        rule.setSpace(BigInteger.ZERO);
        rule.setColor("0F766E");
        WordGrid.width(cell.getTcPr().addNewTcMar().addNewBottom(), switch (pages.density()) {
            case ROOMY -> 180;
            case CLOSE -> 120;
            case TIGHT -> 60;
        });
        return cell;
    }

    private static int air(Density density) {
        return switch (density) {
            case ROOMY -> 480;
            case CLOSE -> 340;
            case TIGHT -> 200;
        };
    }
}
