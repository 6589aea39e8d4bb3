package org.nationalresponse.workbook.summary.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Section.Density;

/** Documents as PDF, the ordinary ones and those that a hostile or hurried person makes. */
class DocumentPdfTest {

    private static final double LEAST = 8.99;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTextIsSmallerThanNinePoints(boolean mirrored) throws IOException {
        Document document = mirrored ? Everything.mirrored() : Everything.english(Paper.A4);
        List<TextPosition> letters = letters(PdfWriter.of(document).pdf());
        assertThat(letters).hasSizeGreaterThan(1000).allMatch(letter -> size(letter) >= LEAST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyLetterStandsOnItsSheet(boolean mirrored) throws IOException {
        byte[] pdf = PdfWriter.of(mirrored ? Everything.mirrored() : Everything.english(Paper.LETTER)).pdf();
        double width = mirrored ? 595.3 : 612;
        assertThat(letters(pdf).stream().filter(letter -> letter.getDir() == 0))
                .allMatch(letter -> letter.getXDirAdj() >= 36 && letter.getXDirAdj() + letter.getWidthDirAdj() <= width - 36);
    }

    @Test
    void theSheetsHaveTheSizeThatWasChosen() throws IOException {
        assertThat(size(Paper.A4)).isEqualTo("595 x 842");
        assertThat(size(Paper.LETTER)).isEqualTo("612 x 792");
    }

    @Test
    void theContentsTellThePageOfEachHeading() throws IOException {
        byte[] pdf = PdfWriter.of(Everything.english(Paper.A4)).pdf();
        assertThat(page(pdf, 1)).containsSubsequence("Contents", "Where we stand", "2", "What moved", "2", "Annex", "5");
        assertThat(page(pdf, 5)).contains("Annex", "5 / ");
    }

    @Test
    void bookmarksStandAsTheHeadingsDo() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(Everything.english(Paper.A4)).pdf())) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(below -> bookmarks.add("- " + below.getTitle()));
            }
            assertThat(bookmarks)
                    .containsExactly("Where we stand", "- What moved", "Where we stand", "- What moved", "Where we stand",
                            "- What moved", "Annex");
        }
    }

    @Test
    void everyPageHasItsFootAndTheWatermark() throws IOException {
        byte[] pdf = PdfWriter.of(Everything.english(Paper.A4)).pdf();
        int pages = pages(pdf);
        for (int page = 1; page <= pages; page++) {
            assertThat(page(pdf, page))
                    .contains("Not for ranking.", "Internal · 7F3A-91C2 · " + page + " / " + pages);
        }
    }

    @Test
    void aTableRepeatsItsHeaderOnEachPage() throws IOException {
        Printed printed = PdfWriter.of(document(table(200)));
        assertThat(printed.pages()).isGreaterThan(3);
        for (int page = 1; page <= printed.pages(); page++) {
            assertThat(page(printed.pdf(), page)).contains("Second column");
        }
    }

    @ParameterizedTest
    @EnumSource(Density.class)
    void aTableMayBeginAtTheTopOfAPage(Density density) throws IOException {
        Document document = new Document(
                Everything.setting("en", false, Paper.A4),
                List.of(
                        new Section("a", Density.ROOMY, false, List.of(new Block.Heading(1, "Above", "above"))),
                        new Section("b", density, true, IntStream.range(0, 60).<Block>mapToObj(any -> table(1)).toList())));
        assertThat(text(PdfWriter.of(document).pdf()).split("Second column", -1)).hasSize(61);
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 46, 48, 50, 52, 54})
    void theHeadOfATableNeverStandsAloneAtTheFoot(int above) throws IOException {
        List<Block> blocks = new ArrayList<>(IntStream.range(0, above)
                .<Block>mapToObj(any -> new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words("above"))))
                .toList());
        blocks.add(table(100));
        byte[] pdf = PdfWriter.of(document(blocks.toArray(Block[]::new))).pdf();
        int head = page(pdf, 1).contains("Second column") ? 1 : 2;
        assertThat(page(pdf, head)).contains("row-0-");
        assertThat(page(pdf, 2)).containsPattern("row-3[0-9]-");
    }

    @Test
    void aTableOfThousandsOfRowsLosesNone() throws IOException {
        Printed printed = PdfWriter.of(document(table(5_000)));
        String text = text(printed.pdf());
        assertThat(IntStream.range(0, 5_000).filter(row -> !text.contains("row-" + row + "-")).boxed()).isEmpty();
    }

    @Test
    void aWordWithoutEndIsBrokenAndStaysOnTheSheet() throws IOException {
        String word = "x".repeat(2_000);
        Block.Table narrow = new Block.Table("", List.of(new Block.Column("", 10), new Block.Column("", 90)), List.of(
                Block.Row.of(Block.Cell.of(Run.typed(word)), Block.Cell.of(Run.words("beside")))));
        Printed printed = PdfWriter.of(document(
                new Block.Heading(1, word, "h"), new Block.Paragraph(Block.Manner.BODY, List.of(Run.typed(word))), narrow));
        List<TextPosition> letters = letters(printed.pdf());
        assertThat(letters.stream().filter(letter -> letter.getUnicode().equals("x"))).hasSize(6_000);
        assertThat(letters).allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() < 595 - 36);
    }

    @Test
    void anEmptyDocumentIsOnePage() {
        assertThat(PdfWriter.of(new Document(Everything.setting("en", false, Paper.A4), List.of())).pages()).isOne();
        assertThat(PdfWriter.of(document()).pages()).isOne();
        assertThat(Layout.pages(document())).containsExactly(0);
    }

    @Test
    void emptyBlocksAreWrittenToo() {
        Printed printed = PdfWriter.of(document(
                new Block.Table("", List.of(), List.of()),
                new Block.Table("", List.of(new Block.Column("Only a header", 100)), List.of()),
                new Block.Bullets(List.of()),
                new Block.Bullets(List.of(List.of())),
                new Block.Together(List.of()),
                new Block.Paragraph(Block.Manner.LEAD, List.of()),
                new Block.Signature(List.of(), ""),
                new Block.WritingLines(0),
                new Block.Contents(""),
                new Block.Band(Optional.empty(), "", List.of(), List.of(), List.of())));
        assertThat(printed.pages()).isOne();
    }

    @Test
    void aCrestThatIsNoPictureLeavesItsPlaceEmpty() {
        Block.Crest broken = new Block.Crest(new byte[] {1, 2, 3}, 100, 100, "Crest");
        assertThat(PdfWriter.of(document(new Block.Band(Optional.of(broken), "Almara", List.of(), List.of(), List.of()))).pages())
                .isOne();
    }

    @Test
    void whatIsKeptTogetherButLongerThanAPageIsPrintedWhole() throws IOException {
        List<Block> lines = IntStream.range(0, 150)
                .<Block>mapToObj(line -> new Block.Paragraph(Block.Manner.BODY, List.of(Run.words("line-" + line + "-"))))
                .toList();
        Printed printed = PdfWriter.of(document(new Block.Together(List.of(new Block.Together(lines)))));
        String text = text(printed.pdf());
        assertThat(IntStream.range(0, 150)).allMatch(line -> text.contains("line-" + line + "-"));
    }

    @Test
    void whatIsKeptTogetherBeginsOnTheNextPageWhereItDoesNotFit() throws IOException {
        Block.Paragraph line = new Block.Paragraph(Block.Manner.BODY, List.of(Run.words("above")));
        List<Block> blocks = new ArrayList<>(IntStream.range(0, 38).<Block>mapToObj(any -> line).toList());
        blocks.add(new Block.Together(IntStream.range(0, 10)
                .<Block>mapToObj(any -> new Block.Paragraph(Block.Manner.BODY, List.of(Run.words("together"))))
                .toList()));
        byte[] pdf = PdfWriter.of(document(blocks.toArray(Block[]::new))).pdf();
        assertThat(page(pdf, 1)).contains("above").doesNotContain("together");
        assertThat(page(pdf, 2)).contains("together");
    }

    @Test
    void lettersThatNoFileMayHoldNeitherBreakNorAppear() throws IOException {
        String bad = "be" + IntStream.range(0, 0x20).mapToObj(Character::toString).reduce("", String::concat) + "\uFFFE\uFFFFfore \uD83D";
        Document document = new Document(
                Everything.setting("en", false, Paper.A4),
                List.of(new Section("s", Density.ROOMY, false, List.of(
                        new Block.Heading(1, bad, "h"),
                        new Block.Paragraph(Block.Manner.BODY, List.of(Run.typed(bad), Run.words("\u0338<b>&amp;\"'"), Run.words(bad))),
                        new Block.Table(bad, List.of(new Block.Column(bad, 100)), List.of(Block.Row.of(Block.Cell.of(Run.typed(bad)))))))));
        Printed printed = PdfWriter.of(document);
        assertThat(text(printed.pdf())).contains("fore", "<b>&amp;\"'").doesNotContain("\u0001", "\u001F", "\uFFFE", "\uD83D");
        assertThat(Html.of(document)).contains("\u0338&lt;b&gt;&amp;amp;").doesNotContain("\u0001", "\u001F", "\uFFFE");
    }

    @Test
    void missingLettersAreReported() {
        Printed printed = PdfWriter.of(document(new Block.Paragraph(Block.Manner.BODY, List.of(Run.typed("Almara 阿尔 \uD83D\uDE00")))));
        assertThat(printed.missingLetters()).containsExactlyInAnyOrder("阿", "尔", "\uD83D\uDE00");
    }

    @Test
    void ofManyMissingLettersOnlyTheFirstAreNamed() {
        Printed printed = new Printed(new byte[0], 1, Set.of("क", "ख", "ग", "घ", "ङ"));
        assertThat(printed.missingLettersNotice().values())
                .containsEntry("letters", "U+0915 DEVANAGARI LETTER KA, U+0916 DEVANAGARI LETTER KHA, U+0917 DEVANAGARI LETTER GA")
                .containsEntry("more", 2);
    }

    @Test
    void aSectionTakesThePagesThatItTouches() {
        Document document = new Document(
                Everything.setting("en", false, Paper.A4),
                List.of(
                        new Section("a", Density.ROOMY, false, List.of(table(10))),
                        new Section("b", Density.ROOMY, false, List.of(table(10))),
                        new Section("c", Density.TIGHT, true, List.of(table(120))),
                        new Section("d", Density.ROOMY, true, List.of(new Block.Heading(1, "d", "d")))));
        List<Integer> pages = Layout.pages(document);
        assertThat(pages.subList(0, 2)).containsExactly(1, 1);
        assertThat(pages.get(2)).isGreaterThan(1);
        assertThat(pages.get(3)).isOne();
        assertThat(PdfWriter.of(document).pages()).isEqualTo(1 + pages.get(2) + 1);
    }

    @Test
    void theFirstPagesComeBeforeTheWholeAndSayTheSame() throws IOException {
        try (Begun begun = PdfWriter.begin(Everything.english(Paper.A4))) {
            Printed front = begun.front().orElseThrow();
            Printed whole = begun.whole();
            assertThat(whole.pages()).isEqualTo(begun.pages());
            assertThat(front.pages()).isOne();
            assertThat(page(front.pdf(), 1)).isEqualTo(page(whole.pdf(), 1));
        }
    }

    @Test
    void aDocumentWithoutATurnHasNoFront() {
        try (Begun begun = PdfWriter.begin(document(table(3)))) {
            assertThat(begun.front()).isEmpty();
            assertThat(begun.whole().pages()).isOne();
        }
    }

    private static Document document(Block... blocks) {
        return new Document(
                Everything.setting("en", false, Paper.A4), List.of(new Section("s", Density.ROOMY, false, List.of(blocks))));
    }

    private static Block.Table table(int rows) {
        return new Block.Table(
                "Rows",
                List.of(new Block.Column("First column", 30), new Block.Column("Second column", 70)),
                IntStream.range(0, rows)
                        .mapToObj(row -> Block.Row.of(Block.Cell.head(Run.words("row-" + row + "-")), Block.Cell.of(Run.typed("words"))))
                        .toList());
    }

    /** As it stands on the sheet, in points. */
    private static double size(TextPosition letter) {
        return Math.hypot(letter.getTextMatrix().getScaleX(), letter.getTextMatrix().getShearY());
    }

    private static String size(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.of(Everything.english(paper)).pdf())) {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
        }
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(document);
        }
        return letters;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        return page(pdf, 0);
    }

    /** @param page from 1; 0 for all */
    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return Stream.of(stripper.getText(document).split("\\s+")).reduce("", (all, word) -> all + " " + word);
        }
    }
}
