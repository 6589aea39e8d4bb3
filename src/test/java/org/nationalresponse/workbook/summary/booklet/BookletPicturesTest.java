package org.nationalresponse.workbook.summary.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;

/** The booklet on real pages: how many there are, with a picture of each in target/pages to look at. */
class BookletPicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");
    /** What fits into an envelope and a morning. */
    private static final int MOST = 24;

    private static final String LONG = "the Ministry of Justice, the police and the regulator agreed in March on a procedure, "
            + "which was published in the official gazette and is to be reviewed after two years; ".repeat(4);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void allCapabilitiesFitBlank(Paper paper) throws IOException {
        Printed printed = print("booklet-" + paper.code(), paper, Filled.english(), "", false, Filled.MNR);

        assertThat(printed.pages()).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void allCapabilitiesFitMirrored(Paper paper) throws IOException {
        Printed printed = print("booklet-rtl-" + paper.code(), paper, Filled.mirrored(), "", false, Filled.MNR);

        assertThat(printed.pages()).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void longNotesDoNotMakeItLonger(Paper paper) throws IOException {
        Printed printed = print("booklet-half-" + paper.code(), paper, Filled.english(), LONG, true, Filled.MNR);

        assertThat(printed.pages()).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void longNotesDoNotMakeItLongerMirrored(Paper paper) throws IOException {
        String arabic = "اتفقت وزارة العدل والشرطة والجهة التنظيمية في مارس على إجراء مشترك نُشر في الجريدة الرسمية. ".repeat(8);
        Printed printed = print("booklet-half-rtl-" + paper.code(), paper, Filled.mirrored(), arabic, true, Filled.MNR);

        assertThat(printed.pages()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void thirteenCriteriaStandOnTwoPages() throws IOException {
        Printed printed = print("booklet-gsr", Paper.A4, Filled.english(), "In force.", true, Filled.GSR);

        assertThat(printed.pages()).isEqualTo(1 + 3 * 2);
    }

    @Test
    void bothFrameworksFollowOneAnother() throws IOException {
        Printed printed = print("booklet-both", Paper.LETTER, Filled.english(), "", false, Filled.GSR, Filled.MNR);

        assertThat(printed.pages()).isEqualTo(1 + 3 * 2 + 21);
    }

    private static Printed print(
            String name, Paper paper, Texts texts, String words, boolean half, String... references) throws IOException {
        List<Pack> packs = Filled.packs(texts, references);
        Workbook workbook = half ? Filled.full(packs, words) : Filled.blank(references);
        Printed printed = PdfWriter.of(BookletComposer.of(
                        Filled.source(workbook, texts, packs), new Choice(Audience.INTERNAL, paper, Set.of(), half))
                .document());
        keep(name, printed);
        assertThat(printed.missingLetters()).isEmpty();
        return printed;
    }

    private static void keep(String name, Printed printed) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), printed.pdf());
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < Math.min(3, pages.count()); page++) {
                ImageIO.write(pages.render(page, 100), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
