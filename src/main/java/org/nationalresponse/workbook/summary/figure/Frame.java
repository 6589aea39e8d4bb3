package org.nationalresponse.workbook.summary.figure;

import java.util.Optional;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/**
 * Where a chart stands.
 *
 * @param place unique in the document; further pieces of the same chart add a number to it
 * @param width in points; a page of A4 with its margins has about 510
 * @param texts in the language of the document, which decides the direction too
 */
public record Frame(String place, double width, Texts texts) {

    Block.Figure figure(int number, Drawing drawing, String alternative) {
        return new Block.Figure(
                number == 1 ? place : place + "-" + number,
                texts.rightToLeft() ? drawing.mirrored() : drawing,
                alternative,
                Optional.empty());
    }
}
