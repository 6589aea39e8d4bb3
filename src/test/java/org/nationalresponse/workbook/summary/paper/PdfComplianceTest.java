package org.nationalresponse.workbook.summary.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.brief.Crowded;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's word on the files that leave the program. */
public class PdfComplianceTest {

    enum Kind {
        PLAIN,
        PRACTICE,
        MIRRORED,
        EMPTY,
        RECORDS,
        RECORDS_MIRRORED,
        FULL;

        byte[] pdf() {
            return switch (this) {
                case RECORDS -> Prints.pdf(PrintedKind.RECORDS, Crowded.practice()).pdf();
                case RECORDS_MIRRORED -> {
                    Source source = Crowded.practice();
                    Texts arabic = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
                    yield Prints.pdf(
                                    PrintedKind.RECORDS,
                                    new Source(source.workbook(), source.packs(), source.standings(), arabic, source.today()))
                            .pdf();
                }
                case FULL -> Prints.pdf(PrintedKind.BRIEF, Crowded.practice()).pdf();
                default -> brief();
            };
        }

        private byte[] brief() {
            Texts texts = this == MIRRORED
                    ? Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of)
                    : Texts.in(Locale.ENGLISH);
            Workbook workbook = switch (this) {
                case PLAIN -> Almara.workbook();
                case PRACTICE, MIRRORED -> Almara.practice();
                default -> Workbook.empty();
            };
            Source source = new Source(workbook, List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY);
            return Prints.pdf(PrintedKind.BRIEF, source).pdf();
        }
    }

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isMadeToKeep(Kind kind) throws Exception {
        assertThat(faults(kind.pdf(), PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isTaggedForReadingAids(Kind kind) throws Exception {
        assertThat(faults(kind.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage() + " " + one.getLocation())
                    .toList();
        }
    }
}
