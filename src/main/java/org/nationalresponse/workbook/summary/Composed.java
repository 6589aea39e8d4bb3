package org.nationalresponse.workbook.summary;

import java.util.List;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;

/**
 * A document, and what to know before it is printed.
 *
 * @param source what it was made from, without what its readers are not to see
 */
public record Composed(Document document, Source source, List<Notice> notices) {

    public Composed {
        notices = List.copyOf(notices);
    }
}
