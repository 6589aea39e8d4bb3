package org.nationalresponse.workbook.summary.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

    /** How large a page is, in points, 72 to the inch. */
    public record Size(double width, double height) {}

    public int count() {
        return document.getNumberOfPages();
    }

    /** @param page from 0 */
    public synchronized Size size(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return new Size(box.getWidth(), box.getHeight());
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

    /**
     * A part of a page as a picture of premultiplied ARGB, so that a page that is looked at closely needs no more memory than what
     * is seen of it.
     *
     * @param page from 0
     * @param scale pixels for each point
     * @param x of the part in pixels, from the page's upper left
     */
    public synchronized BufferedImage render(int page, double scale, int x, int y, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.translate(-x, -y);
            renderer.renderPageToGraphics(page, graphics, (float) scale, (float) scale);
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
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
