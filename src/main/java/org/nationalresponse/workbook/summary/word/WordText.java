package org.nationalresponse.workbook.summary.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.text.Legible;

/** Texts as Word wants them: without what no XML file may hold, and in pieces that each are written in one direction. */
final class WordText {

    private WordText() {}

    /** Ends of lines of every kind become one; Word's own, which comes with what is pasted from it, among them. */
    static String clean(String text) {
        return Legible.of(text.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n"));
    }

    /** The pieces in the order in which they are read. */
    static List<Piece> pieces(String text, boolean rightToLeft) {
        List<Piece> pieces = new ArrayList<>();
        if (text.isEmpty()) {
            return pieces;
        }
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            pieces.add(new Piece(text, false));
            return pieces;
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            pieces.add(new Piece(piece, bidi.getRunLevel(run) % 2 == 1));
        }
        return pieces;
    }

    record Piece(String text, boolean rightToLeft) {}
}
