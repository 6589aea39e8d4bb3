package org.nationalresponse.workbook.summary.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;

/**
 * A page of HTML laid out on sheets of paper: tagged for reading aids (PDF/UA-1), made to keep (PDF/A-3u), with its fonts inside.
 * Laying out is quick; painting takes most of the time.
 */
final class Sheets implements AutoCloseable {

    /** Here a table leaves room at the foot of each page that it goes on from; Word and LibreOffice do not. The height was tried. */
    private static final String LIKE_WORD = Resources.style("document-like-word.css");

    private static final int BUFFER = 65_536;
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final String html;
    private final boolean rightToLeft;
    private final Fonts fonts;
    private final PDDocument pdf = new PDDocument();
    private final PdfBoxRenderer renderer;
    private final List<PageBox> pages;

    private Sheets(String html, boolean rightToLeft, FSObjectDrawerFactory painters, Fonts fonts) {
        this.html = html;
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
        this.renderer = renderer(painters);
        renderer.layout();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    static Sheets of(Document document) {
        return of(new DocumentPage(document, true), Fonts.lend(), "");
    }

    /** With the letters of our Word files: to see where things stand in them, not to be painted. */
    static Sheets likeWord(Document document) {
        return of(new DocumentPage(document, true), Fonts.lendLikeWord(), LIKE_WORD);
    }

    /** A part of a document, with the page numbers of the whole. */
    static Sheets of(Document part, PageNumbers numbers) {
        return of(new DocumentPage(part, true, Optional.of(numbers)), Fonts.lend(), "");
    }

    private static Sheets of(DocumentPage page, Fonts fonts, String more) {
        String html = Html.of(page).replace("</style>", more + "</style>");
        return new Sheets(html, page.setting().rightToLeft(), Drawings.painters(page.document()), fonts);
    }

    /** Where each listed heading of the document stands. */
    PageNumbers numbers(Document document) {
        Map<String, Integer> places = new HashMap<>();
        List<Block.Heading> listed = new DocumentPage(document, true).listed();
        listed.forEach(heading -> {
            Box box = renderer.getSharedContext().getBoxById(heading.place());
            if (box != null) {
                places.put(heading.place(), countBefore(heading.place()) + 1);
            }
        });
        return new PageNumbers(count(), listed, places);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        try {
            renderer.createPDFKeepOpen();
            if (rightToLeft) {
                Mirror.readingOrder(pdf);
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(out.toByteArray(), count(), Letters.missing(html));
    }

    @Override
    public void close() {
        try (fonts;
                pdf) {
            renderer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(FSObjectDrawerFactory painters) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
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
        builder.useObjectDrawerFactory(painters);
        fonts.into(builder, pdf);
        if (rightToLeft) {
            builder.addDOMMutator(Mirror::cells);
        }
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }
}
