package org.nationalresponse.workbook.summary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;

/** Leaves a picture of every page of the report in target/pages, for the person who changed it to look at. */
class ReportPicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void thePracticeCountryWithItsTwoFrameworksHasAReportOfAReadableLength() throws IOException {
        assertThat(picture("report-practice", Reports.source(Reports.practice())).pages()).isBetween(15, 32);
    }

    @Test
    void aFrozenFirstRoundIsDrawn() throws IOException {
        picture("report-first", Reports.source(
                Reports.practice(), Texts.in(Locale.ENGLISH), UnaryOperator.identity(), Optional.of(1)));
    }

    @Test
    void aMirroredReportIsDrawn() throws IOException {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        picture("report-rtl", Reports.source(Reports.practice(), mirrored, FakeArabic::of, Optional.empty()));
    }

    @Test
    void anEmptyReportIsDrawn() throws IOException {
        picture("report-empty", Reports.source(Workbook.empty()));
    }

    private static Printed picture(String name, Source source) throws IOException {
        Composed composed = PrintedKind.REPORT.compose(source, Choice.of(Paper.A4));
        Printed printed = PdfWriter.of(composed.document());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), printed.pdf());
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(pages.render(page, 100), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
        assertThat(printed.missingLetters()).isEmpty();
        return printed;
    }
}
