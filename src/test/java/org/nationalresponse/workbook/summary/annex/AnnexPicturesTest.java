package org.nationalresponse.workbook.summary.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.summary.booklet.Filled;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.summary.word.WordWriter;
import org.nationalresponse.workbook.text.Texts;

/** The annex on real pages, with a picture of each in target/pages to look at, and as Word, which is how it goes to the desk. */
class AnnexPicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void thePracticeCountryHasAnAnnexThatCanBeReadInAnAfternoon() throws IOException {
        Printed printed = print("annex", practice(Filled.english()), Paper.A4);

        assertThat(printed.pages()).isBetween(6, 15);
    }

    @Test
    void aMirroredAnnexIsDrawn() throws IOException {
        print("annex-rtl", practice(Filled.mirrored()), Paper.LETTER);
    }

    @Test
    void anEmptyRoundShowsItsGaps() throws IOException {
        print("annex-empty", source(Filled.blank(Filled.GSR), Filled.english(), Filled.GSR), Paper.A4);
    }

    @Test
    void bothFrameworksStandUnderTheSameHeadings() throws IOException {
        Workbook full = Filled.full(Filled.packs(Filled.english(), Filled.MNR, Filled.GSR), "In force since March.");

        print("annex-both", source(full, Filled.english(), Filled.MNR, Filled.GSR), Paper.A4);
    }

    private static Source practice(Texts texts) {
        return source(Workbook.empty().with(PracticeCountry.edit()), texts, Filled.GSR);
    }

    private static Source source(Workbook workbook, Texts texts, String... references) {
        return Filled.source(workbook, texts, Filled.packs(texts, references));
    }

    private static Printed print(String name, Source source, Paper paper) throws IOException {
        Document document = AnnexComposer.of(source, Choice.of(paper)).document();
        Printed printed = PdfWriter.of(document);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), printed.pdf());
        Files.write(FOLDER.resolve(name + ".docx"), WordWriter.of(document));
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < Math.min(15, pages.count()); page++) {
                ImageIO.write(pages.render(page, 100), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
        assertThat(printed.missingLetters()).isEmpty();
        return printed;
    }
}
