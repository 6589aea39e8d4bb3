package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.document.Block;

/** Keeps headings with what they stand over, where that cannot be broken itself. */
final class Kept {

    private Kept() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> over = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading) {
                over.add(block);
            } else if (over.isEmpty() || block instanceof Block.Table) {
                // A table keeps its own first rows with what is over it.
                kept.addAll(over);
                over.clear();
                kept.add(block);
            } else {
                over.addAll(block instanceof Block.Together together ? together.blocks() : List.of(block));
                kept.add(new Block.Together(over));
                over.clear();
            }
        }
        kept.addAll(over);
        return kept;
    }
}
