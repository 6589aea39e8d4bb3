package org.nationalresponse.workbook.summary.paper;

import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.summary.document.Block;

/**
 * Page numbers of a whole document, for a part of it that is painted first.
 *
 * @param total pages of the whole
 * @param listed headings that stand in the contents of the whole
 * @param places page, from 1, of each of them by its place
 */
record PageNumbers(int total, List<Block.Heading> listed, Map<String, Integer> places) {

    PageNumbers {
        listed = List.copyOf(listed);
        places = Map.copyOf(places);
    }
}
