package org.nationalresponse.workbook.summary.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the program, ready to be put into one document at a time. Reading a font takes as long as laying out a brief, so
 * each set is read once and lent to one document after the other; two documents at the same time have a set each.
 */
final class Fonts implements AutoCloseable {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private enum Face {
        LATIN("NotoSans-Regular.ttf", "Noto Sans", REGULAR),
        LATIN_BOLD("NotoSans-Bold.ttf", "Noto Sans", BOLD),
        ARABIC("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", REGULAR),
        ARABIC_BOLD("NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic", BOLD);

        private final String file;
        private final String family;
        private final int weight;

        Face(String file, String family, int weight) {
            this.file = file;
            this.family = family;
            this.weight = weight;
        }
    }

    private static final String FOLDER = "/org/nationalresponse/workbook/fonts/";

    /** As wide as Arial, letter by letter; PDFBox has it for documents without fonts. */
    private static final String LIKE_ARIAL = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Queue<Fonts> FREE = new ConcurrentLinkedQueue<>();
    private static final Queue<Fonts> FREE_LIKE_WORD = new ConcurrentLinkedQueue<>();

    private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);
    private final Queue<Fonts> home;

    private Fonts(Queue<Fonts> home) {
        this.home = home;
    }

    /** A set that nobody else has until it is closed. */
    static Fonts lend() {
        return lend(FREE);
    }

    /** A set whose Latin letters are as wide as in our Word files; to be laid out with, not to be painted with. */
    static Fonts lendLikeWord() {
        return lend(FREE_LIKE_WORD);
    }

    private static Fonts lend(Queue<Fonts> home) {
        Fonts free = home.poll();
        return free == null ? new Fonts(home) : free;
    }

    /** Which letters the fonts have. */
    static List<CmapLookup> coverage() {
        return Coverage.KNOWN;
    }

    void into(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            builder.useFont(
                    new PDFontSupplier(null) {
                        @Override
                        public PDFont supply() {
                            return embedded(face, document);
                        }
                    },
                    face.family,
                    face.weight,
                    FontStyle.NORMAL,
                    true);
        }
    }

    @Override
    public void close() {
        home.add(this);
    }

    private PDFont embedded(Face face, PDDocument document) {
        try {
            return PDType0Font.load(document, font(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(Face face) {
        return read.computeIfAbsent(face, this::parse);
    }

    private TrueTypeFont parse(Face face) {
        try {
            boolean likeWord = home == FREE_LIKE_WORD && face.family.equals(Face.LATIN.family);
            byte[] bytes = Resources.bytes(likeWord ? LIKE_ARIAL : FOLDER + face.file);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Arabic letters come here joined already, and looking for ligatures in each word is half the time of painting.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read on first use. */
    private static final class Coverage {
        private static final List<CmapLookup> KNOWN = known();

        private static List<CmapLookup> known() {
            try (Fonts fonts = lend()) {
                return List.of(
                        fonts.font(Face.LATIN).getUnicodeCmapLookup(), fonts.font(Face.ARABIC).getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
