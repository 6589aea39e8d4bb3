package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Leaves a picture of every page in target/pages, for the person who changed the layout to look at. */
class PagePicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void aRealisticBriefHasTwoPages() throws IOException {
        picture("brief", BriefBuilder.of(new Source(Almara.workbook(), List.of(Almara.pack()), Almara.standings(), english(), Almara.TODAY)),
                english());
    }

    @Test
    void aPracticeBriefHasTwoPages() throws IOException {
        picture("brief-practice", BriefBuilder.of(practice(english())), english());
    }

    @Test
    void aFrozenBriefHasTwoPages() throws IOException {
        Workbook frozen = Rounds.frozen(Workbook.empty().with(PracticeCountry.edit()));
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);

        picture("brief-frozen", BriefBuilder.of(practice(frozen, english())), english());
        picture("brief-frozen-rtl", BriefBuilder.of(practice(frozen, mirrored)), mirrored);
    }

    @Test
    void allRecordsOfThePracticeCountryAreDrawn() throws IOException {
        picture("records-practice", PrintedKind.RECORDS, practice(english()));
    }

    @Test
    void mirroredRecordsAreDrawn() throws IOException {
        picture("records-rtl", PrintedKind.RECORDS, practice(Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of)));
    }

    @Test
    void aMirroredBriefHasTwoPages() throws IOException {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        Workbook arabic = Almara.practice().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "جمهورية ألمارا")
                .and(Round.KIND, Almara.ROUND)
                .set(Round.SUMMARY, "اعتُمدت الخطة الوطنية في مارس، ويصل الخط الساخن الآن إلى تسع من اثنتي عشرة مقاطعة. "
                        + "نطلب وظيفتين وقانونًا واحدًا وموعدًا (ICSE، 2027).")
                .and(Profile.KIND, Profile.ID)
                .set(Profile.MINISTRY, "وزارة العدل")
                .set(Profile.FOCAL_POINT, "ليلى منصور")
                .build());
        Brief brief = BriefBuilder.of(new Source(
                arabic, List.of(FakeArabic.of(Almara.pack())), Almara.standings(), mirrored, Almara.TODAY));
        picture("brief-rtl", brief, mirrored);
    }

    @Test
    void anEmptyBriefIsDrawnToo() throws IOException {
        picture("brief-empty",
                BriefBuilder.of(new Source(Workbook.empty(), List.of(Almara.pack()), List.of(), english(), Almara.TODAY)), english());
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
        Printed printed = kind.pdf(source);
        keep(name, printed, kind.html(source));
        assertThat(printed.missingLetters()).isEmpty();
    }

    private static Texts english() {
        return Texts.in(Locale.ENGLISH);
    }

    private static void picture(String name, Brief brief, Texts texts) throws IOException {
        Printed printed = PdfWriter.of(brief, texts);
        keep(name, printed, Html.of(brief, texts));
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.missingLetters()).isEmpty();
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
