package org.nationalresponse.workbook.summary.document;

import java.util.List;

/**
 * A part of a document that can be left out.
 *
 * @param code stable, to choose it by and to jump to; letters, digits and hyphens
 * @param turn whether it begins on a page of its own
 */
public record Section(String code, Density density, boolean turn, List<Block> blocks) {

    /** How much room text has, most first. Body text is 10 pt where it is roomy and 9 pt, the least there is, in the others. */
    public enum Density {
        ROOMY,
        CLOSE,
        /** 9 pt with the least air, and small lists run on in a paragraph. */
        TIGHT
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
