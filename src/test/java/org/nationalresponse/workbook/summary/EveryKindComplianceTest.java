package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.PdfComplianceTest;
import org.nationalresponse.workbook.summary.report.Reports;
import org.nationalresponse.workbook.text.Texts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF's word on every kind, of a country with three rounds, in both directions. */
class EveryKindComplianceTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void isMadeToKeepAndTaggedForReadingAids(PrintedKind kind) throws Exception {
        holds(kind, Reports.source(Reports.practice()));
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void isMadeToKeepAndTaggedFromRightToLeft(PrintedKind kind) throws Exception {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        holds(kind, Reports.source(Reports.practice(), mirrored, FakeArabic::of, Optional.empty()));
    }

    private static void holds(PrintedKind kind, Source source) throws Exception {
        byte[] pdf = Prints.pdf(kind, source).pdf();
        assertThat(PdfComplianceTest.faults(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(PdfComplianceTest.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
