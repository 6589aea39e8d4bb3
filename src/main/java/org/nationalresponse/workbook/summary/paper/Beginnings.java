package org.nationalresponse.workbook.summary.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;

/**
 * How much room headings and tables want at the foot of a page to begin there: a heading what it stands over, a table its head and
 * its first row. A head alone is not only ugly: the renderer cannot tag it. Guessed from the letters, rather too much than too little.
 */
final class Beginnings {

    /** Letters in a line as wide as the page, at 9 pt. */
    private static final double LETTERS = 96;
    private static final double LINE = 13;
    private static final double PADDING = 8;
    private static final double HEADING = 34;
    private static final double LINES_OF_TEXT = 2 * LINE;
    /** More is not asked for, since it would leave much of a page empty. */
    private static final double MOST = 420;

    private final Map<Block, Integer> points = new IdentityHashMap<>();

    Beginnings(Document document) {
        document.sections().forEach(section -> read(section.blocks()));
    }

    /** In points; none for a block that may begin anywhere. */
    int of(Block block) {
        return points.getOrDefault(block, 0);
    }

    private void read(List<Block> blocks) {
        List<Block.Heading> over = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                over.add(heading);
                continue;
            }
            double least = least(block);
            for (int at = over.size() - 1; at >= 0; at--) {
                least = Math.min(MOST, least + HEADING);
                points.put(over.get(at), (int) least);
            }
            over.clear();
            if (block instanceof Block.Together together) {
                read(together.blocks());
            }
        }
    }

    private double least(Block block) {
        if (block instanceof Block.Table table) {
            double least = Math.min(MOST, head(table) + first(table) + LINE);
            points.put(table, (int) least);
            return least;
        }
        return block instanceof Block.Figure figure ? figure.drawing().height() + PADDING : LINES_OF_TEXT;
    }

    private static double head(Block.Table table) {
        double lines = 0;
        for (Block.Column column : table.columns()) {
            lines = Math.max(lines, lines(column.header().length(), column.width()));
        }
        return table.headed() ? lines * LINE + PADDING : 0;
    }

    /** Up to the first row that is no heading over others. */
    private static double first(Block.Table table) {
        double least = 0;
        for (Block.Row row : table.rows()) {
            least += row(table, row);
            if (!row.group()) {
                break;
            }
        }
        return least;
    }

    private static double row(Block.Table table, Block.Row row) {
        double lines = 1;
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            int width = 0;
            for (int last = Math.min(table.columns().size(), column + Math.max(1, cell.span())); column < last; column++) {
                width += table.columns().get(column).width();
            }
            int percent = width;
            lines = Math.max(lines, cell.paragraphs().stream().mapToDouble(runs -> lines(letters(runs), percent)).sum());
        }
        return lines * LINE + PADDING;
    }

    private static double lines(int letters, int percent) {
        return Math.max(1, Math.ceil(letters / Math.max(4, LETTERS * percent / 100)));
    }

    private static int letters(List<Run> runs) {
        int letters = 0;
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                letters += words.text().length();
            } else if (run instanceof Run.Typed typed) {
                letters += typed.text().length();
            } else {
                letters += 3;
            }
        }
        return letters;
    }
}
