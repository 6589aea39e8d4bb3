package org.nationalresponse.workbook.summary;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.sheet.TablesWriter;
import org.nationalresponse.workbook.summary.word.WordWriter;
import org.nationalresponse.workbook.summary.content.Source;

/** How a document is written. */
public enum Format {
    PDF {
        @Override
        public byte[] write(Document document, Source source) {
            return PdfWriter.of(document).pdf();
        }
    },
    DOCX {
        @Override
        public byte[] write(Document document, Source source) {
            return WordWriter.of(document);
        }
    },
    HTML {
        @Override
        public byte[] write(Document document, Source source) {
            return Html.of(document).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The tables behind every document: ratings, action plan, registers. */
    XLSX {
        @Override
        public byte[] write(Document document, Source source) {
            return TablesWriter.of(source);
        }
    };

    /** The format as commands call it, and the ending of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A whole file. Takes up to some seconds, so not for the screen's thread. */
    public abstract byte[] write(Document document, Source source);
}
