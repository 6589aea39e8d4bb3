package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
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
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;

/** What was typed and counted is what stands on paper, in PDF and HTML alike. */
class PrintedTextTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void pdfAndHtmlSayWhatWasTyped() throws IOException {
        Source source = source(Almara.workbook());
        Brief brief = BriefBuilder.of(source);
        BriefWords words = new BriefWords(brief, texts);
        List<String> expected = new ArrayList<>(List.of(
                words.page().country(), words.page().round(), words.page().period(), words.page().status(), words.proof(),
                words.page().preparedBy(), brief.summary().orElseThrow().text()));
        brief.capabilities().forEach(line -> {
            expected.addAll(List.of(line.name(), words.phase(line)));
            line.rationale().ifPresent(why -> expected.add(why.text()));
        });
        brief.debts().most(8).first().forEach(debt -> {
            expected.addAll(List.of(debt.name().text(), debt.state()));
            debt.why().ifPresent(why -> expected.add(why.text()));
        });
        brief.decisions().forEach(ask -> Stream.of(ask.text(), ask.cost(), ask.lead(), ask.waiting())
                .forEach(told -> expected.add(told.orElseThrow().text())));

        String paper = squeezed(text(pdf(source).pdf()));
        String screen = squeezed(plain(Prints.html(PrintedKind.BRIEF, source)));
        assertThat(expected).hasSizeGreaterThan(40).allSatisfy(said -> {
            assertThat(paper).contains(squeezed(said));
            assertThat(screen).contains(squeezed(said));
        });
    }

    @Test
    void noLetterIsSmallerThanNinePoints() throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(source(Almara.workbook())).pdf())) {
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
        assertThat(pages(pdf(source(Almara.practice())).pdf())).hasSize(2).allSatisfy(page -> assertThat(page).contains("PRACTICE"));
        assertThat(text(pdf(source(Almara.workbook())).pdf())).doesNotContain("PRACTICE");
        assertThat(Prints.html(PrintedKind.BRIEF, source(Almara.practice()))).contains("PRACTICE");
        assertThat(Prints.html(PrintedKind.BRIEF, source(Almara.workbook()))).doesNotContain("PRACTICE");
    }

    @Test
    void theFootAndThePageNumberAreOnEveryPage() throws IOException {
        List<String> pages = pages(pdf(source(Almara.workbook())).pdf());

        assertThat(pages).hasSize(2).allSatisfy(page ->
                assertThat(page).contains("Self-assessed. Not an official WeProtect result. Not for ranking."));
        assertThat(pages.get(0)).contains("1 / 2");
        assertThat(pages.get(1)).contains("2 / 2");
    }

    @Test
    void markupInATextIsPrintedAsText() throws IOException {
        String hostile = "<script>alert('x')</script> & </p><img src=\"http://example.org/x.png\"/> ${texts} 5 < 6";
        Source source = source(Almara.workbook().with(Edit.of(Round.KIND, Almara.ROUND)
                .set(Round.SUMMARY, hostile)
                .and(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "A & B <b>")
                .build()));

        assertThat(squeezed(text(pdf(source).pdf()))).contains(squeezed(hostile)).contains("A&B<b>");
        String html = Prints.html(PrintedKind.BRIEF, source);
        assertThat(html).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
        assertThat(squeezed(plain(html))).contains(squeezed(hostile));
    }

    @Test
    void nothingPointsOutside() {
        String html = Prints.html(PrintedKind.BRIEF, source(Almara.practice()));

        assertThat(html).doesNotContainPattern("(?i)(https?:|//|url\\(|@import|src=|<script|<link|<img|<iframe|href=\")");
        assertThat(html).contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void aWordWithoutBlanksStaysOnThePage() throws IOException {
        Workbook endless = Almara.workbook().with(
                Edit.set(Decision.KIND, Ids.decision(Almara.ROUND, 1), Decision.COST, "x".repeat(300)));
        float[] rightmost = {0};
        try (PDDocument document = Loader.loadPDF(pdf(source(endless)).pdf())) {
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
        String paper = text(pdf(source(summary(broken))).pdf());

        assertThat(paper).contains("before", "middle", "after", "next line");
    }

    @Test
    void lettersThatNoFontHasAreReportedAndReplacedVisibly() throws IOException {
        Printed printed = pdf(source(summary("Hello 世界 \uD83D\uDE00 done")));

        assertThat(printed.missingLetters()).containsExactlyInAnyOrder("世", "界", "\uD83D\uDE00");
        assertThat(text(printed.pdf())).contains("Hello \uFFFD\uFFFD", "done");
    }

    @Test
    void namesInOtherScriptsKeepTheirLetters() throws IOException {
        Workbook names = Almara.workbook().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.FOCAL_POINT, "Ngo\u0302\u0303 Thi\u0323 S\u030Cárka Œuvre")
                .set(Profile.MINISTRY, "وزارة العدل")
                .build());
        Printed printed = pdf(source(names));

        assertThat(printed.missingLetters()).isEmpty();
        assertThat(text(printed.pdf())).contains("Ngỗ Thị Šárka Œuvre");
    }

    @Test
    void aMirroredTableIsStillReadFromItsFirstColumn() throws IOException {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        Source source = new Source(Almara.workbook(), List.of(Almara.pack()), Almara.standings(), mirrored, Almara.TODAY);
        List<String> firstCells = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(source).pdf())) {
            firstCells(document.getDocumentCatalog().getStructureTreeRoot(), firstCells);
        }

        // Each row starts with its heading; only what is due begins with its day.
        assertThat(firstCells).filteredOn("TH"::equals).hasSizeGreaterThan(20);
        assertThat(firstCells).filteredOn("TD"::equals).hasSize(1);
        assertThat(Prints.html(PrintedKind.BRIEF, source)).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void thePdfHasATitleALanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(source(Almara.workbook())).pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Republic of Almara: Progress brief, round 3");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
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

    private Source source(Workbook workbook) {
        return new Source(workbook, List.of(Almara.pack()), Almara.standings(), texts, Almara.TODAY);
    }

    private static Printed pdf(Source source) {
        return Prints.pdf(PrintedKind.BRIEF, source);
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
