package org.nationalresponse.workbook.summary.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Everything;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.paper.Html;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.report.Reports;
import org.nationalresponse.workbook.text.Texts;
import org.w3c.dom.Element;

/** The Word file, the web page and the PDF say the same words. */
class WordTextTest {

    private static final Source ENGLISH = Reports.source(Reports.practice());
    private static final Source MIRRORED = Reports.source(
            Reports.practice(), Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of), FakeArabic::of, Optional.empty());

    @Test
    void everythingIsSaidInOrder() {
        for (Document document : List.of(Everything.english(Paper.A4), Everything.mirrored())) {
            assertThat(words(WordWriter.of(document))).containsExactlyElementsOf(Told.words(document));
        }
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void eachKindSaysTheSameInEveryFormat(PrintedKind kind) throws IOException {
        Document document = kind.compose(ENGLISH, Choice.of(Paper.A4)).document();
        List<String> told = Told.words(document);

        assertThat(told).hasSizeGreaterThan(100);
        assertThat(words(WordWriter.of(document))).containsExactlyElementsOf(told);
        assertThat(web(Html.of(document))).containsExactlyElementsOf(told);
        String paper = paper(PdfWriter.of(document).pdf());
        assertThat(told.stream().map(WordTextTest::letters).filter(word -> !paper.contains(word))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void eachMirroredKindSaysItsWords(PrintedKind kind) {
        Document document = kind.compose(MIRRORED, Choice.of(Paper.A4)).document();

        assertThat(words(WordWriter.of(document))).containsExactlyElementsOf(Told.words(document));
    }

    /** Without blanks, since a long word may be broken at the edge of its column. */
    private static String paper(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> words(byte[] file) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : Parts.all(new Parts(file).document(), "w:p")) {
            if (!Parts.value(paragraph, "w:pPr", "w:pStyle").startsWith("TOC")) {
                text.append(Parts.text(paragraph)).append('\n');
            }
        }
        return Told.split(text.toString());
    }

    private static List<String> web(String html) {
        String main = html.substring(html.indexOf("<main>"), html.indexOf("</main>"))
                .replace("&#160;", " ")
                .replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("(?s)<div class=\"contents\">.*?</div>", " ")
                .replaceAll("</?(span|a)\\b[^>]*>", "")
                .replaceAll("(?s)<[^>]*>", " ");
        List<String> words = new ArrayList<>();
        Told.split(main).forEach(word -> words.add(plain(word)));
        return words;
    }

    private static String plain(String word) {
        return word.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
