package org.nationalresponse.workbook.summary.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.text.Legible;

/** Paints drawings with shapes alone: patterns are lines and dots, words are outlines, so on paper all of it stays sharp. */
public final class Painter {

    private static final double POINTS_AN_INCH = 72;
    private static final double MILLIMETRES_AN_INCH = 25.4;

    private final Graphics2D graphics;

    private Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Paints in points, from the origin to the right and downwards. */
    public static void paint(Drawing drawing, Graphics2D graphics) {
        Painter painter = new Painter(graphics);
        drawing.marks().forEach(painter::paint);
    }

    /** Paints into a room of another measure, such as pixels. */
    public static void paint(Drawing drawing, Graphics2D graphics, double width, double height) {
        Graphics2D scaled = (Graphics2D) graphics.create();
        try {
            scaled.scale(width / drawing.width(), height / drawing.height());
            paint(drawing, scaled);
        } finally {
            scaled.dispose();
        }
    }

    /** A picture on white, which says how large it is on paper. */
    public static byte[] png(Drawing drawing, int dpi) {
        double scale = dpi / POINTS_AN_INCH;
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(drawing.width() * scale)),
                Math.max(1, (int) Math.ceil(drawing.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(new Color(Palette.PAPER));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        return png(image, dpi);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()), bar.ink(), bar.ink() == Ink.DOTTED);
        } else if (mark instanceof Mark.Dot dot) {
            double radius = dot.radius();
            fill(new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius), dot.ink(), false);
        } else if (mark instanceof Mark.Area area) {
            fill(path(area), area.ink(), area.ink() == Ink.DOTTED);
        } else if (mark instanceof Mark.Line line) {
            graphics.setColor(colour(line.ink()));
            graphics.setStroke(line.dashed() ? dashed(line.thickness(), Palette.DASH) : plain(line.thickness()));
            graphics.draw(new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()));
        } else if (mark instanceof Mark.Word word) {
            say(word);
        }
    }

    private void fill(Shape shape, Ink ink, boolean dots) {
        if (!Palette.outlined(ink)) {
            graphics.setColor(colour(ink));
            graphics.fill(shape);
            return;
        }
        graphics.setColor(new Color(Palette.PAPER));
        graphics.fill(shape);
        graphics.setColor(colour(ink));
        if (ink == Ink.STRIPED || dots) {
            Shape outside = graphics.getClip();
            graphics.clip(shape);
            pattern(shape.getBounds2D(), ink);
            graphics.setClip(outside);
        }
        graphics.setStroke(ink == Ink.DOTTED ? dashed(Palette.OUTLINE, Palette.FINE_DASH) : plain(Palette.OUTLINE));
        graphics.draw(shape);
    }

    private void pattern(Rectangle2D room, Ink ink) {
        if (ink == Ink.STRIPED) {
            graphics.setStroke(plain(Palette.STRIPE));
            for (double x = room.getMinX() - room.getHeight(); x < room.getMaxX(); x += Palette.STRIPE_STEP) {
                graphics.draw(new Line2D.Double(x, room.getMaxY(), x + room.getHeight(), room.getMinY()));
            }
            return;
        }
        double radius = Palette.DOT_RADIUS;
        for (double y = room.getMinY() + Palette.DOT_STEP / 2; y < room.getMaxY(); y += Palette.DOT_STEP) {
            for (double x = room.getMinX() + Palette.DOT_STEP / 2; x < room.getMaxX(); x += Palette.DOT_STEP) {
                graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            }
        }
    }

    private void say(Mark.Word word) {
        String text = Legible.line(word.text());
        if (text.isEmpty()) {
            return;
        }
        TextLayout layout = Typefaces.layout(text, word.size(), word.bold());
        double x = switch (word.anchor()) {
            case LEFT -> word.x();
            case MIDDLE -> word.x() - layout.getAdvance() / 2;
            case RIGHT -> word.x() - layout.getAdvance();
        };
        graphics.setColor(colour(word.ink()));
        graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, word.y())));
    }

    private static Path2D path(Mark.Area area) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < area.points().size(); i++) {
            Mark.Point point = area.points().get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (!area.points().isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private static BasicStroke plain(double thickness) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static BasicStroke dashed(double thickness, double[] dash) {
        float[] lengths = {(float) dash[0], (float) dash[1]};
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static Color colour(Ink ink) {
        return new Color(Palette.colour(ink));
    }

    private static byte[] png(BufferedImage image, int dpi) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
            about.mergeTree("javax_imageio_1.0", size(dpi));
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, about));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Pixels for a millimetre; ImageIO takes it so for PNG, whatever its own description of the standard tree says. */
    private static IIOMetadataNode size(int dpi) {
        String dots = Double.toString(dpi / MILLIMETRES_AN_INCH);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode node = new IIOMetadataNode(name);
            node.setAttribute("value", dots);
            dimension.appendChild(node);
        }
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        root.appendChild(dimension);
        return root;
    }
}
