package org.nationalresponse.workbook.summary.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/**
 * A picture that a person chose as the country's crest, made into what prints need: a small PNG on white, with nothing of what
 * the file said of itself. On white, since paper is, and since an archive's readers need not know transparency.
 */
public final class CrestFile {

    /** The longer side of the picture that is kept, in pixels: 30 mm at 500 dots an inch. */
    public static final int LONGEST = 600;

    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_WIDE = 20_000;
    static final long MOST_PIXELS = 40_000_000;

    private static final Set<String> KNOWN = Set.of("png", "jpeg", "jpg", "gif", "bmp");
    private static final long MEGABYTE = 1024 * 1024;

    private CrestFile() {}

    /**
     * Reads the file. Not for the screen's thread. How large it is, and how large the picture, is looked at before any of it is
     * unpacked.
     *
     * @return a PNG of at most {@value #LONGEST} pixels on its longer side
     * @throws Fault in plain words where it is no picture, is damaged or is too large
     */
    public static byte[] read(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw fault("leaves.crest.no-file", name);
            }
            long size = Files.size(file);
            if (size == 0) {
                throw fault("leaves.crest.empty", name);
            }
            if (size > MOST_BYTES) {
                throw new Fault(Message.of(
                        "leaves.crest.bytes", "file", name, "size", size / MEGABYTE, "most", MOST_BYTES / MEGABYTE));
            }
            return read(name, new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new Fault(Message.of("leaves.crest.unreadable", "file", name), e);
        }
    }

    /**
     * The picture as documents take it; absent where there is none, and also where the file holds something else under its name,
     * as a file from elsewhere may.
     *
     * @param png as {@link #read} made it
     * @param country its name, for those who hear the document
     */
    public static Optional<Block.Crest> crest(Optional<byte[]> png, String country, Texts texts) {
        return png.flatMap(bytes -> {
            try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                ImageReader reader = reader(stream).filter(each -> format(each).equals("png")).orElse(null);
                if (reader == null) {
                    return Optional.empty();
                }
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LONGEST || height > LONGEST) {
                    return Optional.empty();
                }
                reader.read(0);
                reader.dispose();
                return Optional.of(
                        new Block.Crest(bytes, width, height, texts.get("leaves.crest.alternative", "country", country)));
            } catch (IOException | RuntimeException damaged) {
                return Optional.empty();
            }
        });
    }

    private static byte[] read(String name, ByteArrayInputStream content) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(content)) {
            ImageReader reader = reader(stream)
                    .filter(each -> KNOWN.contains(format(each)))
                    .orElseThrow(() -> fault("leaves.crest.no-picture", name));
            try {
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > MOST_WIDE || height > MOST_WIDE || (long) width * height > MOST_PIXELS) {
                    throw new Fault(Message.of("leaves.crest.pixels", "file", name, "width", width, "height", height));
                }
                ImageReadParam param = reader.getDefaultReadParam();
                // Twice as much as is kept is enough for a good picture; more need not be unpacked.
                int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
                param.setSourceSubsampling(step, step, 0, 0);
                return png(small(reader.read(0, param)));
            } finally {
                reader.dispose();
            }
        } catch (Fault fault) {
            throw fault;
        } catch (IOException | RuntimeException e) {
            // The readers of pictures throw all sorts of things at what is damaged.
            throw new Fault(Message.of("leaves.crest.damaged", "file", name), e);
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream stream) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
    }

    private static String format(ImageReader reader) {
        try {
            return reader.getFormatName().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        double shrink = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * shrink));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * shrink));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Fault fault(String key, String name) {
        return new Fault(Message.of(key, "file", name));
    }
}
