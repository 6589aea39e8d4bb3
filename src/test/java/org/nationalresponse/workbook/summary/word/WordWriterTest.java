package org.nationalresponse.workbook.summary.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.summary.paper.Everything;
import org.w3c.dom.Element;

/** A Word file is made of what Word has for each thing. */
class WordWriterTest {

    private static final Document ENGLISH = Everything.english(Paper.A4);
    private static final byte[] FILE = WordWriter.of(ENGLISH);
    private static final byte[] MIRRORED = WordWriter.of(Everything.mirrored());

    private final Parts parts = new Parts(FILE);

    @Test
    void theSameDocumentIsTheSameFile() {
        assertThat(WordWriter.of(Everything.english(Paper.A4))).isEqualTo(FILE);
    }

    @Test
    void headingsAreHeadings() throws IOException {
        Map<String, String> levels = Map.of("1", "Heading1", "2", "Heading2", "3", "Heading3", "4", "Heading4");
        List<String> wanted = ENGLISH.blocks()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> levels.get("" + heading.level()) + " " + heading.text())
                .toList();
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            List<String> made = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                    .map(paragraph -> paragraph.getStyle().replaceFirst("-.*", "") + " " + paragraph.getText())
                    .toList();
            assertThat(made).containsExactlyElementsOf(wanted);
            assertThat(file.getTables().get(0).getRow(0).getCell(1).getParagraphs().get(0).getStyle()).isEqualTo("Title");
        }
        Map<String, String> outline = Parts.all(parts.read("word/styles.xml"), "w:style").stream()
                .filter(style -> Parts.has(style, "w:pPr", "w:outlineLvl"))
                .collect(Collectors.toMap(
                        style -> style.getAttribute("w:styleId"), style -> Parts.value(style, "w:pPr", "w:outlineLvl")));
        assertThat(outline).isEqualTo(Map.of("Heading1", "0", "Heading2", "1", "Heading3", "2", "Heading4", "3"));
    }

    @Test
    void denserPartsFollowThePlainStyles() {
        List<Element> variants = Parts.all(parts.read("word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").matches(".*-(close|tight|roomy)"))
                .toList();
        assertThat(variants).isNotEmpty().allMatch(style ->
                style.getAttribute("w:styleId").startsWith(Parts.value(style, "w:basedOn") + "-"));
        assertThat(Parts.all(parts.document(), each -> List.of("w:sz", "w:color", "w:b", "w:rFonts").contains(each.getNodeName())))
                .isEmpty();
    }

    @Test
    void noTextIsSmallerThanNinePoints() {
        List<Element> sizes = Parts.all(parts.read("word/styles.xml"), each -> each.getNodeName().matches("w:sz(Cs)?"));
        assertThat(sizes).isNotEmpty().allMatch(size -> !size.getParentNode().getNodeName().equals("w:rPr")
                || Integer.parseInt(size.getAttribute("w:val")) >= 18);
    }

    @Test
    void listsAreLists() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            List<XWPFParagraph> items = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle().startsWith("ListBullet"))
                    .toList();
            assertThat(items).hasSize(9);
            assertThat(file.getStyles().getStyle("ListBullet").getCTStyle().getPPr().getNumPr().getNumId().getVal()).isEqualTo(1);
            assertThat(file.getNumbering().getNum(BigInteger.ONE)).isNotNull();
        }
    }

    @Test
    void headsOfTablesComeAgainAndRowsStayWhole() {
        List<Element> headed = Parts.all(parts.document(), "w:tbl").stream()
                .filter(table -> Parts.value(table, "w:tblPr", "w:tblStyle").equals("Records"))
                .toList();
        assertThat(headed).hasSize(4);
        for (Element table : headed) {
            List<Element> rows = Parts.all(table, "w:tr");
            assertThat(Parts.has(rows.get(0), "w:trPr", "w:tblHeader")).isTrue();
            assertThat(rows.stream().skip(1)).noneMatch(row -> Parts.has(row, "w:trPr", "w:tblHeader"));
            assertThat(rows).allMatch(row -> Parts.has(row, "w:trPr", "w:cantSplit"));
            assertThat(Parts.value(table, "w:tblPr", "w:tblCaption")).isNotEmpty();
        }
    }

    @Test
    void picturesSayWhatTheyShow() {
        List<String> texts = Parts.all(parts.document(), "wp:docPr").stream().map(each -> each.getAttribute("descr")).toList();
        assertThat(texts).hasSize(4).containsOnly("Crest of Almara", "Six domains, four phases. Two capabilities went up.");
        assertThat(Parts.all(parts.document(), "wp:docPr").get(1).getAttribute("title")).isEqualTo("One dot for each capability.");
    }

    @Test
    void theContentsAreAFieldWithItsEntriesInIt() {
        List<Element> entries = Parts.all(parts.document(), "w:p").stream()
                .filter(paragraph -> Parts.value(paragraph, "w:pPr", "w:pStyle").matches("TOC\\d.*"))
                .toList();
        List<String> wanted = ENGLISH.blocks()
                .filter(block -> block instanceof Block.Heading heading && heading.level() <= 2)
                .map(block -> ((Block.Heading) block).text())
                .toList();
        assertThat(entries.stream().map(entry -> Parts.text(entry).replaceAll("\\s+\\d+\\s*$", "").strip()).toList())
                .containsExactlyElementsOf(wanted);
        assertThat(entries).allMatch(entry -> Parts.text(entry).matches("(?s).* [1-9]\\d*\\s*"));
        assertThat(Parts.text(entries.get(entries.size() - 1))).contains("Annex 5");
        assertThat(Parts.all(entries.get(0), "w:instrText").get(0).getTextContent()).contains("TOC");
        long begun = count("begin");
        assertThat(begun).isEqualTo(wanted.size() + 1L).isEqualTo(count("end")).isEqualTo(count("separate"));
    }

    private long count(String kind) {
        return Parts.all(parts.document(), "w:fldChar").stream()
                .filter(each -> each.getAttribute("w:fldCharType").equals(kind))
                .count();
    }

    @Test
    void eachPageSaysWhatItIsAndWhichItIs() {
        Element foot = parts.read("word/footer1.xml").getDocumentElement();
        assertThat(Parts.text(foot).strip())
                .isEqualTo("Self-assessed. Not an official result. Not for ranking. Internal · 7F3A-91C2 · 1 / 1");
        assertThat(Parts.all(foot, "w:instrText").stream().map(each -> each.getTextContent().strip()).toList())
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void aPracticeCountryHasAMarkBehindTheText() {
        List<Element> marks = Parts.all(parts.read("word/header1.xml"), "v:textpath").stream()
                .filter(each -> each.hasAttribute("string"))
                .toList();
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).getAttribute("string")).isEqualTo("PRACTICE");
    }

    @Test
    void aRealCountryHasNone() {
        Document real = ENGLISH.with(new Setting(
                "en", false, Paper.LETTER, "t", "s", "f", Optional.empty(), Optional.empty(), Optional.empty()));
        Parts plain = new Parts(WordWriter.of(real));

        assertThat(plain.names()).noneMatch(name -> name.contains("header"));
        assertThat(Parts.text(plain.read("word/footer1.xml")).strip()).isEqualTo("f 1 / 1");
        Element size = Parts.all(plain.document(), "w:pgSz").get(0);
        assertThat(size.getAttribute("w:w") + " × " + size.getAttribute("w:h")).isEqualTo("12240 × 15840");
    }

    @Test
    void thePropertiesNameTheDocumentAndNoPerson() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Republic of Almara: everything");
            assertThat(core.getSubject()).isEqualTo("National response to child sexual exploitation and abuse online");
            assertThat(core.getCreator()).isEqualTo("National Response Workbook");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getCreated()).isNull();
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
        }
        assertThat(new String(parts.bytes("docProps/app.xml"), StandardCharsets.UTF_8)).doesNotContain("POI");
    }

    @Test
    void aMirroredDocumentRunsFromRightToLeft() {
        Parts mirrored = new Parts(MIRRORED);
        Element document = mirrored.document();

        assertThat(Parts.all(document, "w:p")).allMatch(paragraph -> Parts.has(paragraph, "w:pPr", "w:bidi"));
        assertThat(Parts.all(document, "w:tbl")).allMatch(table -> Parts.has(table, "w:tblPr", "w:bidiVisual"));
        assertThat(Parts.has(Parts.all(document, "w:sectPr").get(0), "w:bidi")).isTrue();
        assertThat(Parts.all(document, "w:r").stream().filter(run -> Parts.text(run).matches("(?s).*[\u0621-\u064A].*")))
                .isNotEmpty()
                .allMatch(run -> Parts.has(run, "w:rPr", "w:rtl"));
        assertThat(Parts.all(document, "w:r").stream().filter(run -> Parts.text(run).contains("7F3A")))
                .isNotEmpty()
                .noneMatch(run -> Parts.has(run, "w:rPr", "w:rtl"));
        Element language = Parts.all(mirrored.read("word/styles.xml"), "w:lang").get(0);
        assertThat(language.getAttribute("w:bidi")).isEqualTo("ar-EG");
    }

    @Test
    void arabicThatWasTypedRunsFromRightToLeftInAnEnglishDocument() {
        List<Element> arabic = Parts.all(parts.document(), "w:p").stream()
                .filter(paragraph -> Parts.text(paragraph).contains("الصور"))
                .toList();
        assertThat(arabic).hasSize(3).allMatch(paragraph -> Parts.has(paragraph, "w:pPr", "w:bidi"));
        assertThat(Parts.all(arabic.get(0), "w:r").stream().filter(run -> Parts.text(run).contains("ICSE")))
                .hasSize(1)
                .noneMatch(run -> Parts.has(run, "w:rPr", "w:rtl"));
    }

    @Test
    void spellingKnowsTheLanguage() {
        assertThat(WordLanguage.of("en")).isEqualTo("en-GB");
        assertThat(WordLanguage.of("fr")).isEqualTo("fr-FR");
        assertThat(WordLanguage.of("fr-SN")).isEqualTo("fr-SN");
        assertThat(WordLanguage.of("zh-Hant")).isEqualTo("zh-TW");
        assertThat(WordLanguage.of("pt")).isEqualTo("pt-BR");
    }

    @Test
    void sectionsTurnThePage() {
        List<String> turned = Parts.all(parts.document(), "w:p").stream()
                .filter(paragraph -> Parts.has(paragraph, "w:pPr", "w:pageBreakBefore"))
                .map(paragraph -> Parts.text(paragraph).strip())
                .toList();
        assertThat(turned).containsExactly("Where we stand", "Where we stand", "Where we stand", "Annex");
    }
}
