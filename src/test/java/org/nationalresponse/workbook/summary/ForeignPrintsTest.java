package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.JsonExport;
import org.nationalresponse.workbook.exchange.RegisterCsv;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.brief.Since;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.PdfComplianceTest;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A framework that is not ours in every print and export: alone, beside ours, and round by round under its own editions. */
class ForeignPrintsTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Instruments INSTRUMENTS = InstrumentReader.read();

    enum Company {
        ALONE(SaferSchools.FIRST),
        BESIDE("mnr@2016", SaferSchools.FIRST);

        private final String[] references;

        Company(String... references) {
            this.references = references;
        }

        Source source() {
            return of(SaferSchools.first(references), Optional.empty(), references);
        }
    }

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Company.class)
    void everyPrintIsMadeToKeepAndTagged(Company company) throws Exception {
        for (PrintedKind kind : PrintedKind.values()) {
            Printed printed = Prints.pdf(kind, company.source());
            picture(company, kind, printed.pdf());
            assertThat(printed.missingLetters()).isEmpty();
            assertThat(PdfComplianceTest.faults(printed.pdf(), PDFAFlavour.PDFA_3_U)).isEmpty();
            assertThat(PdfComplianceTest.faults(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void theBriefSpeaksTheFrameworksOwnWords() throws IOException {
        String alone = text(Prints.pdf(PrintedKind.BRIEF, Company.ALONE.source()).pdf());
        assertThat(alone).contains("A named lead", "Begun", "Rules that pupils know").doesNotContain("gsr.", "mnr.", "olitical will", "What we owe", "Pledges", "Budget lines", "Memberships");
    }

    @Test
    void theRecordsHoldTheRegisterWithEveryTypeOfField() throws IOException {
        assertThat(text(Prints.pdf(PrintedKind.RECORDS, Company.ALONE.source()).pdf()))
                .contains("School visits", "Harbour School", "Unannounced", "Rules of conduct", "GHS", "letter box");
    }

    @Test
    void eachRoundIsPrintedUnderItsOwnEdition() throws IOException {
        Workbook second = second();
        String[] used = {SaferSchools.FIRST, SaferSchools.SECOND};
        assertThat(text(Prints.pdf(PrintedKind.BRIEF, of(second, Optional.of(1), used)).pdf()))
                .contains("Staff who know what to do")
                .doesNotContain("Training of staff");
        assertThat(text(Prints.pdf(PrintedKind.BRIEF, of(second, Optional.of(2), used)).pdf()))
                .contains("Training of staff", "Devices at school");
    }

    @Test
    void theBriefComparesWithTheRoundBeforeAcrossTheEditions() {
        Workbook moved = second()
                .with(SaferSchools.rating(2, "schools.head", 3))
                .with(Edit.set(Kind.RATING, Ids.rating(Ids.round(2), "schools.head"), Rating.CHANGE, "real-progress"))
                .with(SaferSchools.rating(2, "schools.training", 2));
        Brief brief = BriefBuilder.of(of(moved, Optional.empty(), SaferSchools.FIRST, SaferSchools.SECOND));
        assertThat(brief.since().orElseThrow().moves())
                .singleElement()
                .returns("A named lead and a deputy", Since.Move::name)
                .returns(Optional.of(1), Since.Move::before)
                .returns(TrendMove.Way.UP, Since.Move::way);
        assertThat(new BriefWords(brief, ENGLISH).since().counts(brief.since().orElseThrow()))
                .isEqualTo("In the country: 1 up, 0 down. With the new edition 3 became 4.");
    }

    @Test
    void theJsonNamesTheEditionsOfEachRound() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonExport.write(
                second(), Stream.of(SaferSchools.FIRST, SaferSchools.SECOND).map(SaferSchools::pack).toList(),
                INSTRUMENTS, ENGLISH, json);
        assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("\"packs\" : [ \"safer-schools@2026\", \"safer-schools@2027\" ]")
                .contains("\"packs\" : [ \"safer-schools@2026\" ]")
                .contains("\"packs\" : [ \"safer-schools@2027\" ]");
    }

    @Test
    void theTableOfItsRegisterHasAllItsFields() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Pack pack = SaferSchools.pack(SaferSchools.FIRST);
        RegisterCsv.write(pack.register("visit").orElseThrow(), SaferSchools.first(SaferSchools.FIRST), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("school", "mendBy", "Harbour School", "2027-01-15", "GHS");
    }

    private static Workbook second() {
        return SaferSchools.next(
                SaferSchools.first(SaferSchools.FIRST),
                List.of(SaferSchools.step(SaferSchools.FIRST, SaferSchools.SECOND)));
    }

    private static Source of(Workbook workbook, Optional<Integer> round, String... references) {
        return new Source(
                workbook,
                Stream.of(references).map(SaferSchools::pack).toList(),
                TreatyActions.standings(workbook, INSTRUMENTS),
                ENGLISH,
                SaferSchools.DAY,
                round,
                Optional.empty());
    }

    private static void picture(Company company, PrintedKind kind, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve("safer-schools-" + company.name().toLowerCase(Locale.ROOT) + "-" + kind.code() + ".pdf"), pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
