package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Labels with what stands under them, row by row. */
final class Facts {

    private static final int LABEL = 15;

    private final Texts texts;
    private final List<Block.Row> rows = new ArrayList<>();

    Facts(Texts texts) {
        this.texts = texts;
    }

    /** Left out where there is nothing to say. */
    Facts row(String label, List<List<Run>> paragraphs) {
        if (!paragraphs.isEmpty()) {
            rows.add(Block.Row.of(Block.Cell.head(Run.words(label)), new Block.Cell(paragraphs, 1, false)));
        }
        return this;
    }

    Facts line(String label, Run... runs) {
        return row(label, List.of(List.of(runs)));
    }

    /** What a person typed, whole; else “no data”. */
    Facts typed(String label, Optional<String> text) {
        return line(label, orNoData(texts, text));
    }

    Block.Table table(String caption) {
        return new Block.Table(
                caption, List.of(new Block.Column("", LABEL), new Block.Column("", 100 - LABEL)), rows);
    }

    static Run orNoData(Texts texts, Optional<String> typed) {
        return typed.map(Run::typed).orElseGet(() -> Run.quiet(texts.get("brief.no-data")));
    }
}
