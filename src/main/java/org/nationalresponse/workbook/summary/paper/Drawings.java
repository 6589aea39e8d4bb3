package org.nationalresponse.workbook.summary.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.chart.Painter;
import org.nationalresponse.workbook.summary.chart.Svg;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.w3c.dom.Element;

/** Charts and the crest of a document, painted into its PDF; the charts as vectors. */
final class Drawings {

    private Drawings() {}

    /** What paints the figures of a document by their places. */
    static DefaultObjectDrawerFactory painters(Document document) {
        Map<String, Drawing> drawings = new HashMap<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Figure figure) {
                drawings.put(figure.place(), figure.drawing());
            }
        });
        Optional<Block.Crest> crest = document.blocks()
                .filter(Block.Band.class::isInstance)
                .map(Block.Band.class::cast)
                .flatMap(band -> band.crest().stream())
                .findFirst();
        DefaultObjectDrawerFactory painters = new DefaultObjectDrawerFactory();
        painters.registerDrawer(DocumentPage.DRAWING, new Painting() {
            @Override
            void paint(Element element, Graphics2D canvas, double width, double height) {
                Painter.paint(drawings.get(element.getAttribute("id")), canvas, width, height);
            }
        });
        painters.registerDrawer(DocumentPage.PICTURE, new Painting() {
            @Override
            void paint(Element element, Graphics2D canvas, double width, double height) {
                crest.flatMap(Drawings::picture).ifPresent(picture -> {
                    // Files made to keep may not ask for smooth pixels.
                    canvas.setRenderingHint(
                            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
                    canvas.scale(width / picture.getWidth(), height / picture.getHeight());
                    canvas.drawImage(picture, 0, 0, null);
                });
            }
        });
        return painters;
    }

    /** A chart for a browser. */
    static String svg(Block.Figure figure) {
        return Svg.of(
                figure.drawing(),
                figure.place(),
                figure.caption().orElse(figure.alternative()),
                figure.alternative());
    }

    private static Optional<BufferedImage> picture(Block.Crest crest) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(crest.png())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Paints in points from the left upper corner of its box. */
    private abstract static class Painting implements FSObjectDrawer {

        abstract void paint(Element element, Graphics2D canvas, double width, double height);

        @Override
        public Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            // The device hands out a canvas in CSS pixels.
            float pixels = dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    canvas -> paint(element, canvas, width / pixels, height / pixels));
            return Map.of();
        }
    }
}
