package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Leaves a picture of both pages of every sort of brief in target/pages, for the person who changed it to look at. */
class BriefPicturesTest {

    private static final Path FOLDER = Path.of("target", "pages");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts MIRRORED = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);

    private final Workbook practice = Workbook.empty().with(PracticeCountry.edit());

    @Test
    void aFirstRoundOfFewCapabilities() throws IOException {
        picture("brief", new Source(Almara.workbook(), List.of(Almara.pack()), Almara.standings(), ENGLISH, Almara.TODAY), Paper.A4);
    }

    @Test
    void thePracticeCountry() throws IOException {
        picture("brief-practice", of(practice, ENGLISH, "gsr-policy@2019", "mnr@2016"), Paper.A4);
        picture("brief-practice-letter", of(practice, ENGLISH, "gsr-policy@2019"), Paper.LETTER);
    }

    @Test
    void aFrozenRound() throws IOException {
        Workbook frozen = Rounds.frozen(practice);
        picture("brief-frozen", of(frozen, ENGLISH, "gsr-policy@2019", "mnr@2016"), Paper.LETTER);
        picture("brief-frozen-rtl", of(frozen, MIRRORED, "gsr-policy@2019", "mnr@2016"), Paper.A4);
    }

    @Test
    void mirroredWithLettersOfItsOwn() throws IOException {
        Workbook arabic = Almara.practice().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "جمهورية ألمارا")
                .set(Profile.MINISTRY, "وزارة العدل")
                .set(Profile.FOCAL_POINT, "ليلى منصور")
                .and(Round.KIND, Almara.ROUND)
                .set(Round.SUMMARY, "اعتُمدت الخطة الوطنية في مارس، ويصل الخط الساخن الآن إلى تسع من اثنتي عشرة مقاطعة. "
                        + "نطلب وظيفتين وقانونًا واحدًا وموعدًا (ICSE، 2027).")
                .build());
        picture("brief-rtl", new Source(
                arabic, List.of(FakeArabic.of(Almara.pack())), Almara.standings(), MIRRORED, Almara.TODAY), Paper.A4);
    }

    @Test
    void anEmptyWorkbook() throws IOException {
        picture("brief-empty", of(Workbook.empty(), ENGLISH, "gsr-policy@2019", "mnr@2016"), Paper.A4);
    }

    @Test
    void aRecordOfThousands() throws IOException {
        picture("brief-huge", of(Crowded.with(100), ENGLISH, "gsr-policy@2019", "mnr@2016"), Paper.LETTER);
    }

    private static Source of(Workbook workbook, Texts texts, String... references) {
        UnaryOperator<Pack> words = texts.rightToLeft() ? FakeArabic::of : UnaryOperator.identity();
        PackLibrary library = new PackLibrary(FOLDER);
        return new Source(
                workbook,
                Stream.concat(Stream.of(references), Stream.of(Packs.COMMON))
                        .map(reference -> words.apply(library.load(reference, Locale.ENGLISH)))
                        .toList(),
                TreatyActions.standings(workbook, InstrumentReader.read()),
                texts,
                Almara.TODAY);
    }

    private static void picture(String name, Source source, Paper paper) throws IOException {
        Composed composed = PrintedKind.BRIEF.compose(source, Choice.of(paper));
        Printed printed = PdfWriter.of(composed.document());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), printed.pdf());
        Files.writeString(FOLDER.resolve(name + ".html"), Html.of(composed.document()));
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(pages.render(page, 100), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.missingLetters()).isEmpty();
    }
}
