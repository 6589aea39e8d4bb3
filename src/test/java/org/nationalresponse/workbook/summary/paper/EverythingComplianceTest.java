package org.nationalresponse.workbook.summary.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF's word on a document with every block and every run. */
class EverythingComplianceTest {

    enum Way {
        ENGLISH,
        LETTER,
        MIRRORED;

        Document document() {
            return switch (this) {
                case ENGLISH -> Everything.english(Paper.A4);
                case LETTER -> Everything.english(Paper.LETTER);
                case MIRRORED -> Everything.mirrored();
            };
        }
    }

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void isMadeToKeep(Way way) throws Exception {
        assertThat(PdfComplianceTest.faults(PdfWriter.of(way.document()).pdf(), PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void isTaggedForReadingAids(Way way) throws Exception {
        assertThat(PdfComplianceTest.faults(PdfWriter.of(way.document()).pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
