package org.nationalresponse.workbook.summary.content;

import java.util.Set;
import org.nationalresponse.workbook.summary.document.Paper;

/**
 * What a person chose for a document.
 *
 * @param without codes of the sections that are left out
 * @param half whether a booklet holds what is answered already; else it is blank
 */
public record Choice(Audience audience, Paper paper, Set<String> without, boolean half) {

    public Choice {
        without = Set.copyOf(without);
    }

    /** Everything, for the country's own offices, on its own paper. */
    public static Choice of(Paper paper) {
        return new Choice(Audience.INTERNAL, paper, Set.of(), false);
    }
}
