package org.nationalresponse.workbook.summary.word;

import org.nationalresponse.workbook.summary.document.Document;

/** Writes a document as a Word file. */
public final class WordWriter {

    private WordWriter() {}

    public static byte[] of(Document document) {
        throw new UnsupportedOperationException();
    }
}
