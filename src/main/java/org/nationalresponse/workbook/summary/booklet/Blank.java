package org.nationalresponse.workbook.summary.booklet;

import java.util.Collections;
import java.util.List;
import org.nationalresponse.workbook.summary.document.Run;

/** Room to write by hand inside a cell. */
final class Blank {

    private static final String SPACE = "\u00a0";

    private Blank() {}

    /** Empty lines of text; two are as high as a line of handwriting. */
    static List<List<Run>> lines(int lines) {
        return Collections.nCopies(lines, List.of(Run.words(SPACE)));
    }
}
