package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Leaves a picture of every page in target/pages, for the person who changed the layout to look at. */
class PagePicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void allRecordsOfThePracticeCountryAreDrawn() throws IOException {
        picture("records-practice", PrintedKind.RECORDS, practice(english()));
    }

    @Test
    void mirroredRecordsAreDrawn() throws IOException {
        picture("records-rtl", PrintedKind.RECORDS, practice(Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of)));
    }

    private static Source practice(Texts texts) {
        return practice(Workbook.empty().with(PracticeCountry.edit()), texts);
    }

    private static Source practice(Workbook workbook, Texts texts) {
        Pack pack = new PackLibrary(FOLDER).load("gsr-policy@2019", Locale.ENGLISH);
        return new Source(
                workbook,
                List.of(texts.rightToLeft() ? FakeArabic.of(pack) : pack),
                TreatyActions.standings(workbook, InstrumentReader.read()),
                texts,
                Almara.TODAY);
    }

    private static void picture(String name, PrintedKind kind, Source source) throws IOException {
        Printed printed = Prints.pdf(kind, source);
        keep(name, printed, Prints.html(kind, source));
        assertThat(printed.missingLetters()).isEmpty();
    }

    private static Texts english() {
        return Texts.in(Locale.ENGLISH);
    }

    private static void keep(String name, Printed printed, String html) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), printed.pdf());
        Files.writeString(FOLDER.resolve(name + ".html"), html);
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(pages.render(page, 100), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
