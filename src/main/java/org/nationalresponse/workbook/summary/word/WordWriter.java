package org.nationalresponse.workbook.summary.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;

/** Writes a document as a Word file. */
public final class WordWriter {

    private static final int BUFFER = 65_536;

    private WordWriter() {}

    /** The same document gives the same bytes. Takes up to some seconds, so not for the screen's thread. */
    public static byte[] of(Document document) {
        try (XWPFDocument file = new XWPFDocument()) {
            WordStyles styles = new WordStyles(file, document);
            WordPages pages = new WordPages(file, document, styles);
            WordBlocks blocks = new WordBlocks(pages);
            for (Section section : document.sections()) {
                blocks.write(section);
            }
            pages.finish();
            WordFrame.write(file, document, styles);
            styles.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
            file.write(bytes);
            return SameBytes.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
