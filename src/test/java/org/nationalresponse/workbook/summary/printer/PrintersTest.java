package org.nationalresponse.workbook.summary.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class PrintersTest {

    private static final Pattern PAGE = Pattern.compile("(?m)^%%Page: ");
    private static final Printers.Job ALL = new Printers.Job("Brief", 1, 1, Integer.MAX_VALUE, false);

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void printersAreListedWithoutADisplay() {
        assertThatCode(() -> new SystemPrinters().list()).doesNotThrowAnyException();
    }

    @Test
    void aPrinterThatVanishedIsNamed() {
        Printers.Printer gone = new Printers.Printer("Office 3rd floor", false, true);

        assertThatThrownBy(() -> new SystemPrinters().print(gone, pdf(), ALL))
                .isInstanceOfSatisfying(Fault.class, fault ->
                        assertThat(texts.say(fault.messages().get(0))).contains("Office 3rd floor", "no longer there"));
    }

    @Test
    void allPagesReachThePrintJob() {
        assertThat(pagesIn(ALL)).isEqualTo(2);
    }

    @Test
    void onlyTheChosenPagesReachThePrintJob() {
        assertThat(pagesIn(new Printers.Job("Brief", 1, 2, 2, false))).isEqualTo(1);
        assertThat(pagesIn(new Printers.Job("Brief", 1, 1, 99, false))).isEqualTo(2);
    }

    @Test
    void copiesReachThePrintJob() {
        assertThat(postScript(new Printers.Job("Brief", 3, 1, 1, false))).contains("/NumCopies 3");
    }

    @Test
    void pagesThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> pagesIn(new Printers.Job("Brief", 1, 3, 4, false)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(texts.say(fault.messages().get(0))).contains("2 pages"));
    }

    private long pagesIn(Printers.Job job) {
        return PAGE.matcher(postScript(job)).results().count();
    }

    private String postScript(Printers.Job job) {
        ByteArrayOutputStream spool = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        StreamPrintService service = factories[0].getPrintService(spool);
        SystemPrinters.print(service, pdf(), job);
        return spool.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] pdf() {
        Source source = new Source(Almara.practice(), List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY);
        return Prints.pdf(PrintedKind.BRIEF, source).pdf();
    }
}
