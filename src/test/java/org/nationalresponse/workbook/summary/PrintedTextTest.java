package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;

/** What was typed and counted is what stands on paper, in PDF and HTML alike. */
class PrintedTextTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void pdfAndHtmlSayWhatTheModelSays() throws IOException {
        Brief brief = brief(Almara.workbook());
        BriefWords words = new BriefWords(brief, texts);
        List<String> expected = new ArrayList<>(List.of(
                words.page().country(), words.page().round(), words.page().period(), words.page().status(), words.proof(), words.page().preparedBy(),
                brief.head().summary().orElseThrow(), brief.lead().orElseThrow().rationale().orElseThrow()));
        brief.capabilities().forEach(line ->
                expected.addAll(List.of(line.name(), words.phase(line), words.answered(line.tally()))));
        brief.lead().orElseThrow().notMet().forEach(expected::add);
        brief.unmet().forEach(one -> expected.addAll(one.criteria()));
        words.facts(brief.posts().first().get(0)).forEach(fact -> expected.addAll(List.of(fact.label(), words.page().orNoData(fact.value()))));
        brief.commitments().rows().forEach(row -> expected.addAll(
                List.of(row.coded(), words.state(row), words.effect(row), words.checked(row))));
        words.commitmentNotes().forEach(note -> expected.add(note.value().orElseThrow()));
        expected.add(words.records().registers());
        expected.addAll(words.marks());
        expected.addAll(brief.commitments().nothingRecorded());
        expected.addAll(brief.commitments().notOpen());
        brief.decisions().forEach(ask -> expected.addAll(List.of(ask.text().orElseThrow(), ask.cost().orElseThrow(),
                ask.lead().orElseThrow(), ask.waiting().orElseThrow())));

        String paper = squeezed(text(PdfWriter.of(brief, texts).pdf()));
        String screen = squeezed(plain(Html.of(brief, texts)));
        assertThat(expected).hasSizeGreaterThan(100).allSatisfy(said -> {
            assertThat(paper).contains(squeezed(said));
            assertThat(screen).contains(squeezed(said));
        });
    }

    @Test
    void noLetterIsSmallerThanNinePoints() throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(brief(Almara.workbook()), texts).pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.add(letter.getFontSizeInPt());
                }
            }.getText(document);
        }
        assertThat(sizes).isNotEmpty().allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(8.99f));
    }

    @Test
    void theWatermarkIsOnEveryPageOfAPracticeCountryAndNowhereElse() throws IOException {
        Workbook longer = Almara.practice()
                .with(Edit.set(Round.KIND, Almara.ROUND, Round.SUMMARY, "A long story. ".repeat(1500)));
        Printed practice = PdfWriter.of(brief(longer), texts);

        assertThat(practice.pages()).isGreaterThan(2);
        assertThat(pages(practice.pdf())).hasSize(practice.pages()).allSatisfy(page -> assertThat(page).contains("PRACTICE"));
        assertThat(text(PdfWriter.of(brief(Almara.workbook()), texts).pdf())).doesNotContain("PRACTICE");
        assertThat(Html.of(brief(Almara.practice()), texts)).contains("PRACTICE");
        assertThat(Html.of(brief(Almara.workbook()), texts)).doesNotContain("PRACTICE");
    }

    @Test
    void theFootAndThePageNumberAreOnEveryPage() throws IOException {
        List<String> pages = pages(PdfWriter.of(brief(Almara.workbook()), texts).pdf());

        assertThat(pages).hasSize(2).allSatisfy(page ->
                assertThat(page).contains("Self-assessed. Not an official WeProtect result. Not for ranking."));
        assertThat(pages.get(0)).contains("1 / 2");
        assertThat(pages.get(1)).contains("2 / 2");
    }

    @Test
    void markupInATextIsPrintedAsText() throws IOException {
        String hostile = "<script>alert('x')</script> & </p><img src=\"http://example.org/x.png\"/> ${texts} 5 < 6";
        Brief brief = brief(Almara.workbook().with(Edit.of(Round.KIND, Almara.ROUND)
                .set(Round.SUMMARY, hostile)
                .and(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "A & B <b>")
                .build()));

        assertThat(squeezed(text(PdfWriter.of(brief, texts).pdf()))).contains(squeezed(hostile)).contains("A&B<b>");
        String html = Html.of(brief, texts);
        assertThat(html).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
        assertThat(squeezed(plain(html))).contains(squeezed(hostile));
    }

    @Test
    void nothingPointsOutside() {
        String html = Html.of(brief(Almara.practice()), texts);

        assertThat(html).doesNotContainPattern("(?i)(https?:|//|url\\(|@import|src=|<script|<link|<img|<iframe|href=\")");
        assertThat(html).contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void aHundredThousandLettersAreAllPrinted() throws IOException {
        String words = "word ".repeat(19_999) + "last.";
        Printed printed = PdfWriter.of(brief(summary(words)), texts);

        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(text(printed.pdf()).split("\\bword\\b", -1)).hasSize(20_000);
        assertThat(text(printed.pdf())).contains("last.");
    }

    @Test
    void aWordWithoutBlanksStaysOnThePage() throws IOException {
        Workbook endless = Almara.workbook().with(
                Edit.set(Decision.KIND, Ids.decision(Almara.ROUND, 1), Decision.COST, "x".repeat(300)));
        float[] rightmost = {0};
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(brief(endless), texts).pdf())) {
            float width = document.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    rightmost[0] = Math.max(rightmost[0], letter.getXDirAdj() + letter.getWidthDirAdj());
                    super.processTextPosition(letter);
                }
            }.getText(document);
            assertThat(rightmost[0]).isLessThan(width - 39);
        }
    }

    @Test
    void controlCharactersAndHalfLettersDoNotBreakThePage() throws IOException {
        String broken = "be\u0000fore\u0007\u001b[31m \uD800 middle \uFFFE\uFFFF \u0085after\r\nnext line";
        String paper = text(PdfWriter.of(brief(summary(broken)), texts).pdf());

        assertThat(paper).contains("before", "middle", "after", "next line");
    }

    @Test
    void lettersThatNoFontHasAreReportedAndReplacedVisibly() throws IOException {
        Printed printed = PdfWriter.of(brief(summary("Hello 世界 \uD83D\uDE00 done")), texts);

        assertThat(printed.missingLetters()).containsExactlyInAnyOrder("世", "界", "\uD83D\uDE00");
        assertThat(text(printed.pdf())).contains("Hello \uFFFD\uFFFD", "done");
    }

    @Test
    void namesInOtherScriptsKeepTheirLetters() throws IOException {
        Workbook names = Almara.workbook().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.FOCAL_POINT, "Ngo\u0302\u0303 Thi\u0323 S\u030Cárka Œuvre")
                .set(Profile.MINISTRY, "وزارة العدل")
                .build());
        Printed printed = PdfWriter.of(brief(names), texts);

        assertThat(printed.missingLetters()).isEmpty();
        assertThat(text(printed.pdf())).contains("Ngỗ Thị Šárka Œuvre");
    }

    @Test
    void aMirroredTableIsStillReadFromItsFirstColumn() throws IOException {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        Brief brief = BriefBuilder.of(new Source(Almara.workbook(), List.of(Almara.pack()), Almara.standings(), mirrored, Almara.TODAY));
        List<String> firstCells = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(brief, mirrored).pdf())) {
            firstCells(document.getDocumentCatalog().getStructureTreeRoot(), firstCells);
        }

        // Each row starts with its heading; only the tally's figures and the decisions' numbers have none before them.
        assertThat(firstCells).filteredOn("TH"::equals).hasSizeGreaterThan(25);
        assertThat(firstCells).filteredOn("TD"::equals).hasSize(4);
        assertThat(Html.of(brief, mirrored)).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void thePdfHasATitleALanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(brief(Almara.workbook()), texts).pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Republic of Almara: progress brief, round 3");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void aCountryWithTwoThirdsOfItsCriteriaUnmetStillHasTwoPages() {
        Edit.Builder edit = Edit.of(Round.KIND, Almara.ROUND).set(Round.NUMBER, "3");
        AtomicInteger count = new AtomicInteger();
        Almara.pack().capabilities().flatMap(one -> one.criteria().stream()).forEach(criterion -> edit
                .and(Answer.KIND, Ids.answer(Almara.ROUND, criterion.id()))
                .set(Answer.VALUE, count.getAndIncrement() % 3 == 0 ? "met" : "not-met"));

        assertThat(PdfWriter.of(brief(Almara.workbook().with(edit.build())), texts).pages()).isEqualTo(2);
    }

    private static void firstCells(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(element.getStructureType())) {
                    Optional.of(element.getKids().get(0))
                            .ifPresent(cell -> found.add(((PDStructureElement) cell).getStructureType()));
                }
                firstCells(element, found);
            }
        }
    }

    private Brief brief(Workbook workbook) {
        return BriefBuilder.of(new Source(workbook, List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY));
    }

    private static Workbook summary(String text) {
        return Almara.workbook().with(Edit.set(Round.KIND, Almara.ROUND, Round.SUMMARY, text));
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** Lines break where the paper wants, so blanks do not count. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
