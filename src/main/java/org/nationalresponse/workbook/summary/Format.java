package org.nationalresponse.workbook.summary;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.sheet.TablesWriter;
import org.nationalresponse.workbook.summary.word.WordWriter;

/** How a document is written. */
public enum Format {
    PDF {
        @Override
        public byte[] write(Composed composed) {
            return PdfWriter.of(composed.document()).pdf();
        }
    },
    DOCX {
        @Override
        public byte[] write(Composed composed) {
            return WordWriter.of(composed.document());
        }
    },
    HTML {
        @Override
        public byte[] write(Composed composed) {
            return Html.of(composed.document()).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The tables behind every document: ratings, action plan, registers. */
    XLSX {
        @Override
        public byte[] write(Composed composed) {
            return TablesWriter.of(composed.source(), composed.document().setting());
        }
    };

    /** The format as commands call it, and the ending of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A whole file. Takes up to some seconds, so not for the screen's thread. */
    public abstract byte[] write(Composed composed);
}
