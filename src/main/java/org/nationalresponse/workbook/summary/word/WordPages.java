package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Section.Density;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.text.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * Where paragraphs and tables are added, one below the other. It keeps what Word wants between them: tables that touch would
 * become one, and nothing may end with a table.
 */
final class WordPages {

    private static final String GAP = "Gap";
    private static final int GAP_HEIGHT = 80;
    private static final int TIGHT_GAP_HEIGHT = 40;

    private final XWPFDocument file;
    private final Document document;
    private final WordStyles styles;
    private final WordPlaces places;
    private final CTBody body;
    private final List<Standing> standing = new ArrayList<>();
    private Density density = Density.ROOMY;
    private boolean turn;
    private boolean belowTable;
    private boolean begun;
    private int unit;

    WordPages(XWPFDocument file, Document document, WordStyles styles) {
        this.file = file;
        this.document = document;
        this.styles = styles;
        this.places = new WordPlaces(document);
        this.body = file.getDocument().getBody();
    }

    XWPFDocument file() {
        return file;
    }

    Document document() {
        return document;
    }

    Setting setting() {
        return document.setting();
    }

    Texts texts() {
        return styles.texts();
    }

    boolean rightToLeft() {
        return document.setting().rightToLeft();
    }

    WordPlaces places() {
        return places;
    }

    Density density() {
        return density;
    }

    /** What follows belongs to a section. */
    void begin(Section section) {
        density = section.density();
        if (section.turn()) {
            turn();
        }
        places.mark(body, section);
    }

    /** What follows stands on a new page. */
    void turn() {
        turn = begun;
    }

    /** A paragraph below all that stands there. */
    CTP paragraph(WordStyle style) {
        if (belowTable && !style.isHeading()) {
            gap();
        }
        boolean first = turn;
        CTP paragraph = plain(styles.id(style, density));
        if (first && style.isHeading()) {
            paragraph.getPPr().addNewSpacing().setBefore(BigInteger.ZERO);
        }
        return paragraph;
    }

    /** A paragraph in a cell, whose first it may be. */
    CTP paragraph(CTTc cell, WordStyle style) {
        return styled(cell.addNewP(), styles.id(style, density));
    }

    /** A paragraph whose style has no density. */
    CTP plain(String style) {
        unit++;
        belowTable = false;
        CTP paragraph = styled(body.addNewP(), style);
        turn(paragraph);
        return paragraph;
    }

    /** A table below all that stands there. */
    CTTbl table() {
        if (belowTable || turn) {
            gap();
        }
        begun = true;
        belowTable = true;
        return body.addNewTbl();
    }

    /** The paragraphs that follow belong to a row of their own. */
    void row() {
        unit++;
    }

    /** How many paragraphs there are, to keep those that follow together. */
    int mark() {
        return standing.size();
    }

    /** Keeps the paragraphs since a mark on one page, as far as one page holds them. */
    void together(int mark) {
        List<Standing> block = standing.subList(mark, standing.size());
        for (Standing one : block) {
            CTPPr manner = one.paragraph().getPPr();
            if (!manner.isSetKeepLines()) {
                manner.addNewKeepLines();
            }
            if (one.unit() != unit && !manner.isSetKeepNext()) {
                manner.addNewKeepNext();
            }
        }
    }

    /** Puts below the last table what has to stand there. */
    void finish() {
        if (belowTable || !begun) {
            gap();
        }
    }

    /** A little air. */
    void gap() {
        gap(density == Density.TIGHT ? TIGHT_GAP_HEIGHT : GAP_HEIGHT);
    }

    /** Air of a height that no font changes, in twentieths of a point. */
    void gap(int height) {
        CTSpacing spacing = plain(GAP).getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private void turn(CTP paragraph) {
        if (turn) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
        turn = false;
        begun = true;
    }

    private CTP styled(CTP paragraph, String style) {
        CTPPr manner = paragraph.addNewPPr();
        manner.addNewPStyle().setVal(style);
        if (rightToLeft()) {
            manner.addNewBidi();
        }
        standing.add(new Standing(paragraph, unit));
        return paragraph;
    }

    /** @param unit the same for all that stands beside one another */
    private record Standing(CTP paragraph, int unit) {}
}
