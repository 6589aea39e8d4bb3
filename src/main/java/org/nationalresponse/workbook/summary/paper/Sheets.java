package org.nationalresponse.workbook.summary.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nationalresponse.workbook.summary.document.Document;

/**
 * A page of HTML laid out on sheets of paper: tagged for reading aids (PDF/UA-1), made to keep (PDF/A-3u), with its fonts inside.
 * Laying out is quick; painting takes most of the time.
 */
final class Sheets implements AutoCloseable {

    static final String LATIN = "/org/nationalresponse/workbook/fonts/NotoSans-Regular.ttf";
    static final String ARABIC = "/org/nationalresponse/workbook/fonts/NotoNaskhArabic-Regular.ttf";
    private static final String LATIN_BOLD = "/org/nationalresponse/workbook/fonts/NotoSans-Bold.ttf";
    private static final String ARABIC_BOLD = "/org/nationalresponse/workbook/fonts/NotoNaskhArabic-Bold.ttf";

    private static final int BUFFER = 65_536;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final String html;
    private final boolean rightToLeft;
    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream(BUFFER);
    private final PdfBoxRenderer renderer;
    private final List<PageBox> pages;

    Sheets(String html, boolean rightToLeft) {
        this(html, rightToLeft, builder(html, rightToLeft));
    }

    private Sheets(String html, boolean rightToLeft, PdfRendererBuilder builder) {
        this.html = html;
        this.rightToLeft = rightToLeft;
        this.renderer = builder.toStream(pdf).buildPdfRenderer();
        renderer.layout();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    static Sheets of(Document document) {
        boolean rightToLeft = document.setting().rightToLeft();
        String html = Html.onPaper(document);
        PdfRendererBuilder builder = builder(html, rightToLeft);
        builder.useObjectDrawerFactory(Drawings.painters(document));
        return new Sheets(html, rightToLeft, builder);
    }

    /** How many sheets each section of the document touches. */
    List<Integer> touched(Document document) {
        return document.sections().stream().map(section -> touched("section-" + section.code())).toList();
    }

    private int touched(String element) {
        Box box = renderer.getSharedContext().getBoxById(element);
        if (box == null || box.getHeight() == 0) {
            return 0;
        }
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        return (int) pages.stream()
                .filter(page -> page.getTop() < bottom && page.getBottom() > top)
                .count();
    }

    int count() {
        return pages.size();
    }

    /** How many sheets end above an element. */
    int countBefore(String element) {
        Box box = renderer.getSharedContext().getBoxById(element);
        return (int) pages.stream().filter(page -> page.getBottom() <= box.getAbsY()).count();
    }

    Printed paint() {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            if (rightToLeft) {
                Mirror.readingOrder(document);
            }
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(pdf.toByteArray(), count(), Letters.missing(html));
    }

    @Override
    public void close() {
        renderer.close();
    }

    private static PdfRendererBuilder builder(String html, boolean rightToLeft) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(COLOURS);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
        builder.useReplacementText("\uFFFD");
        // Nothing is ever fetched: the page names no address, and if one slipped in it would be refused.
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        font(builder, LATIN, "Noto Sans", REGULAR);
        font(builder, LATIN_BOLD, "Noto Sans", BOLD);
        font(builder, ARABIC, "Noto Naskh Arabic", REGULAR);
        font(builder, ARABIC_BOLD, "Noto Naskh Arabic", BOLD);
        if (rightToLeft) {
            builder.addDOMMutator(Mirror::cells);
        }
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(Resources.bytes(file)), family, weight, FontStyle.NORMAL, true);
    }
}
