package org.nationalresponse.workbook.summary;

import java.util.List;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.document.Document;

/** A document, and what to know before it is printed. */
public record Composed(Document document, List<Notice> notices) {

    public Composed {
        notices = List.copyOf(notices);
    }
}
