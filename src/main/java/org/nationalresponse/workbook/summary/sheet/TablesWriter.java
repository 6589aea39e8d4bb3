package org.nationalresponse.workbook.summary.sheet;

import org.nationalresponse.workbook.summary.content.Source;

/** Writes the tables behind a document as an Excel file. */
public final class TablesWriter {

    private TablesWriter() {}

    public static byte[] of(Source source) {
        throw new UnsupportedOperationException();
    }
}
