package org.nationalresponse.workbook.summary.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nationalresponse.workbook.summary.chart.Painter;
import org.nationalresponse.workbook.summary.document.Block;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes pictures that stand in the line of the text, with their alternative texts. */
final class WordPictures {

    private static final int DOTS_AN_INCH = 200;
    private static final double CREST_POINTS = 40;

    private final WordPages pages;
    private int pictures;

    WordPictures(WordPages pages) {
        this.pages = pages;
    }

    /** A chart as a picture; one that is wider than the text becomes smaller. */
    void draw(CTP paragraph, Block.Figure figure) {
        double width = figure.drawing().width();
        double scale = Math.min(1, WordFrame.textWidth(pages.setting()) / (double) WordFrame.TWENTIETHS / width);
        byte[] png = Painter.png(figure.drawing(), DOTS_AN_INCH);
        add(paragraph, png, width * scale, figure.drawing().height() * scale, figure.alternative(), figure.caption().orElse(""));
    }

    void crest(CTP paragraph, Block.Crest crest) {
        double scale = CREST_POINTS / Math.max(1, Math.max(crest.width(), crest.height()));
        double width = Math.max(1, crest.width() * scale);
        add(paragraph, crest.png(), width, Math.max(1, crest.height() * scale), crest.alternative(), "");
    }

    private void add(CTP paragraph, byte[] png, double width, double height, String alternative, String title) {
        XWPFRun run = new XWPFParagraph(paragraph, pages.file()).createRun();
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "", Units.toEMU(width), Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CTInline picture = run.getCTR().getDrawingArray(0).getInlineArray(0);
        CTNonVisualDrawingProps about = picture.getDocPr();
        about.setId(++pictures);
        about.setName(pages.texts().get("word.picture", "n", pictures));
        about.setDescr(WordText.clean(alternative));
        if (!title.isEmpty()) {
            about.setTitle(WordText.clean(title));
        }
    }
}
