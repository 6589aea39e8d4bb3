package org.nationalresponse.workbook.summary.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.chart.Drawing;

/** A piece of a page, from top to bottom. */
public sealed interface Block {

    /** This block and those inside it. */
    default Stream<Block> all() {
        return Stream.of(this);
    }

    /**
     * What stands at the top of a document's first page.
     *
     * @param crest the country's own picture; absent where none was chosen
     * @param title the country
     * @param lines below the title, such as the subject and the cover line
     * @param aside at the other side: kind, round, period, status, mark, verification code
     * @param cautions what a reader has to know before reading, such as that the content is not what was sealed
     */
    record Band(
            Optional<Crest> crest, String title, List<List<Run>> lines, List<List<Run>> aside, List<String> cautions)
            implements Block {

        public Band {
            lines = List.copyOf(lines);
            aside = List.copyOf(aside);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * A picture that a person chose.
     *
     * @param png as it is drawn
     * @param width of the picture in pixels
     * @param height in pixels
     * @param alternative what it shows, in words
     */
    record Crest(byte[] png, int width, int height, String alternative) {}

    /**
     * @param level 1 to 4; those of 1 and 2 are bookmarks and stand in the contents
     * @param place to jump to, unique in the document
     */
    record Heading(int level, String text, String place) implements Block {}

    record Paragraph(Manner manner, List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** What a paragraph is for. */
    enum Manner {
        BODY,
        /** The sentences at the head of a document, larger than the rest. */
        LEAD,
        /** A smaller remark below something. */
        NOTE,
        /** A caution that a reader must not miss. */
        CAUTION
    }

    record Bullets(List<List<Run>> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * @param caption what it is a table of, for reading aids; printed only by formats that print captions
     * @param columns with empty headers where nothing is to stand above them
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether any column has words above it. */
        public boolean headed() {
            return columns.stream().anyMatch(column -> !column.header().isEmpty());
        }
    }

    /** @param width share of the table's width, in percent; all columns together have 100 */
    record Column(String header, int width, Align align) {

        public Column(String header, int width) {
            this(header, width, Align.START);
        }
    }

    /** Start is left in a language that is written from left to right; numbers stand at the end. */
    enum Align {
        START,
        CENTRE,
        END
    }

    /** @param group whether it is a heading over the rows that follow */
    record Row(List<Cell> cells, boolean group) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    /**
     * @param paragraphs most often one
     * @param span how many columns it covers
     * @param head whether it names its row
     */
    record Cell(List<List<Run>> paragraphs, int span, boolean head) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Cell of(Run... runs) {
            return new Cell(List.of(List.of(runs)), 1, false);
        }

        public static Cell of(List<Run> runs) {
            return new Cell(List.of(runs), 1, false);
        }

        public static Cell head(Run... runs) {
            return new Cell(List.of(List.of(runs)), 1, true);
        }
    }

    /**
     * A chart. Where a format cannot draw, its alternative says the same in words.
     *
     * @param place unique in the document
     * @param alternative all that the chart shows, in words
     * @param caption printed below; absent where the heading above says it
     */
    record Figure(String place, Drawing drawing, String alternative, Optional<String> caption) implements Block {}

    /** Where the contents stand, with page numbers on paper. */
    record Contents(String heading) implements Block {}

    /** Blocks that stand on one page where they fit on one. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Stream<Block> all() {
            return Stream.concat(Stream.of(this), blocks.stream().flatMap(Block::all));
        }
    }

    /** Empty lines to write on by hand. */
    record WritingLines(int lines) implements Block {}

    /** Lines to sign on, each with its words below, and who prepared the document. */
    record Signature(List<String> lines, String preparedBy) implements Block {

        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** What follows stands on a new page. */
    record PageTurn() implements Block {}
}
