package org.nationalresponse.workbook.summary.printer;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Printers as Java's own print service finds them; needs no display. */
public final class SystemPrinters implements Printers {

    @Override
    public List<Printer> list() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        String usualName = usual == null ? "" : usual.getName();
        return Arrays.stream(services())
                .map(service -> new Printer(
                        service.getName(), service.getName().equals(usualName), canDo(service, Sides.TWO_SIDED_LONG_EDGE)))
                .sorted(Comparator.comparing(Printer::usual).reversed())
                .toList();
    }

    @Override
    public void print(Printer printer, byte[] pdf, Job job) {
        PrintService service = Arrays.stream(services())
                .filter(found -> found.getName().equals(printer.name()))
                .findFirst()
                .orElseThrow(() -> new Fault(Message.of("printing.printer.gone", "printer", printer.name())));
        print(service, pdf, job);
    }

    @Override
    public boolean ask(byte[] pdf, String title) {
        return SystemDialog.ask(pdf, title);
    }

    static void print(PrintService service, byte[] pdf, Job job) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (job.first() > document.getNumberOfPages()) {
                throw new Fault(Message.of("printing.pages.none", "n", document.getNumberOfPages()));
            }
            Pageable pages = new Range(new PDFPageable(document, Orientation.AUTO), job.first(), job.last());
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(job.title(), null));
            wishes.add(new Copies(job.copies()));
            Stream.<PrintRequestAttribute>of(paper(document), job.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED)
                    .filter(wish -> canDo(service, wish))
                    .forEach(wishes::add);
            service.createPrintJob().print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (Fault e) {
            throw e;
        } catch (PrintException | IOException | RuntimeException e) {
            log().warn("The printer did not take the job", e);
            boolean gone = Arrays.stream(services()).noneMatch(each -> each.getName().equals(service.getName()));
            throw new Fault(
                    Message.of(gone ? "printing.printer.vanished" : "printing.printer.refused", "printer", service.getName()), e);
        }
    }

    /** The paper that the pages were made for, so that the printer does not shrink them. */
    private static MediaSizeName paper(PDDocument document) {
        PDRectangle page = document.getPage(0).getMediaBox();
        return Math.abs(page.getHeight() - PDRectangle.LETTER.getHeight()) < 1 ? MediaSizeName.NA_LETTER : MediaSizeName.ISO_A4;
    }

    private static boolean canDo(PrintService service, PrintRequestAttribute wish) {
        return service.isAttributeValueSupported(wish, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }

    private static PrintService[] services() {
        try {
            return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        } catch (RuntimeException e) {
            // A broken spooler is the same to a person as none: the PDF is offered instead.
            log().warn("The system's printers could not be listed", e);
            return new PrintService[0];
        }
    }

    /** Some of the pages, so that a range does not hang on what a printer supports. */
    private record Range(Pageable all, int first, int last) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return Math.max(0, Math.min(last, all.getNumberOfPages()) - first + 1);
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(page + first - 1);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable whole = all.getPrintable(page + first - 1);
            return (graphics, format, index) -> whole.print(graphics, format, index + first - 1);
        }
    }

    /** Only where there is something to say: to make the log ready takes a fifth of the start. */
    private static Logger log() {
        return LoggerFactory.getLogger(SystemPrinters.class);
    }
}
