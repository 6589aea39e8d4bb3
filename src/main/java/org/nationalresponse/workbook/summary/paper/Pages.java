package org.nationalresponse.workbook.summary.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's own pages, drawn one at a time when asked for. What is seen is what prints. */
public final class Pages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private Pages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    public static Pages of(byte[] pdf) {
        try {
            return new Pages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page as a picture; takes some tens of milliseconds, so not for the screen's thread.
     *
     * @param page from 0
     * @param dpi dots per inch; 96 is a page at its real size on an ordinary screen
     */
    public synchronized BufferedImage render(int page, float dpi) {
        try {
            return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
