package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** The blocks of which both pages are made. */
record Lines(Texts texts) {

    Block heading(String key, String place) {
        return new Block.Heading(2, texts.get(key), place);
    }

    static Block paragraph(Manner manner, Run... runs) {
        return new Block.Paragraph(manner, spaced(runs));
    }

    /** A remark below a list; absent where there is nothing to say. */
    static Optional<Block> note(Stream<String> sentences) {
        String note = String.join(" ", sentences.filter(sentence -> !sentence.isEmpty()).toList());
        return note.isEmpty() ? Optional.empty() : Optional.of(paragraph(Manner.NOTE, Run.words(note)));
    }

    /** How many others the report has; empty where there are none. */
    String more(int others) {
        return others == 0 ? "" : texts.get("brief.more", "n", others);
    }

    /** Runs that are words of their own, with blanks between them; shapes bring their own room. */
    static List<Run> spaced(List<Run> runs) {
        List<Run> spaced = new ArrayList<>();
        boolean word = false;
        for (Run run : runs) {
            if (word) {
                spaced.add(Run.words(" "));
            }
            spaced.add(run);
            word = !(run instanceof Run.Dots) && !(run instanceof Run.Sign);
        }
        return spaced;
    }

    static List<Run> spaced(Run... runs) {
        return spaced(List.of(runs));
    }

    static Block table(String caption, List<Column> columns, List<Row> rows) {
        return new Block.Table(caption, columns, rows);
    }

    static Row row(Cell head, Cell... cells) {
        List<Cell> all = new ArrayList<>(List.of(head));
        all.addAll(List.of(cells));
        return new Row(all, false);
    }
}
