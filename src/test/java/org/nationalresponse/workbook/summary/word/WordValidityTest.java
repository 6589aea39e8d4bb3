package org.nationalresponse.workbook.summary.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Everything;
import org.w3c.dom.Element;

/** What Word refuses or repairs does not come out: wrong order, double ids, relations that lead nowhere, unknown styles. */
class WordValidityTest {

    /** The order of children by ECMA-376, part 1 (5th edition, 2016), annex A.1, transitional; names that we do not write are left out. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "w:pPr", List.of("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr", "w:pBdr",
                    "w:shd", "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr"),
            "w:rPr", List.of("w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:noProof", "w:color", "w:sz", "w:szCs",
                    "w:u", "w:rtl", "w:cs", "w:lang"),
            "w:tblPr", List.of("w:tblStyle", "w:bidiVisual", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout",
                    "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription"),
            "w:tcPr", List.of("w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar", "w:vAlign"),
            "w:sectPr", List.of("w:headerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols",
                    "w:titlePg", "w:bidi", "w:docGrid"),
            "w:style", List.of("w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed",
                    "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr"),
            "w:tbl", List.of("w:tblPr", "w:tblGrid", "w:tr"),
            "w:tc", List.of("w:tcPr", "w:p"),
            "w:settings", List.of("w:zoom", "w:defaultTabStop", "w:characterSpacingControl", "w:compat"),
            "wp:inline", List.of("wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"));

    static Stream<byte[]> files() {
        return Stream.of(
                WordWriter.of(Everything.english(Paper.A4)),
                WordWriter.of(Everything.english(Paper.LETTER)),
                WordWriter.of(Everything.mirrored()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void childrenStandInTheOrderOfTheSchema(byte[] file) {
        Parts parts = new Parts(file);
        List<String> wrong = new ArrayList<>();
        for (String name : parts.xml()) {
            for (Element element : Parts.all(parts.read(name), each -> ORDER.containsKey(each.getNodeName()))) {
                List<String> order = ORDER.get(element.getNodeName());
                int last = 0;
                for (Element child : Parts.children(element)) {
                    // Both kinds of reference may come first, in any order.
                    int at = order.indexOf(child.getNodeName().replace("footerReference", "headerReference"));
                    if (at < last) {
                        wrong.add(name + ": " + element.getNodeName() + " has " + child.getNodeName());
                    }
                    last = Math.max(at, last);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noIdStandsTwice(byte[] file) {
        Parts parts = new Parts(file);
        Element document = parts.document();
        List<String> pictures = attributes(document, "wp:docPr", "id");
        List<String> marks = attributes(document, "w:bookmarkStart", "w:id");
        List<String> places = attributes(document, "w:bookmarkStart", "w:name");
        List<String> styles = attributes(parts.read("word/styles.xml").getDocumentElement(), "w:style", "w:styleId");
        List<String> names = Parts.all(parts.read("word/styles.xml"), "w:style").stream()
                .map(style -> Parts.value(style, "w:name"))
                .toList();

        assertThat(pictures).hasSize(4).doesNotHaveDuplicates().doesNotContain("0");
        assertThat(marks).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(attributes(document, "w:bookmarkEnd", "w:id")).containsExactlyElementsOf(marks);
        assertThat(places).doesNotHaveDuplicates().allMatch(name -> name.matches("_[A-Za-z0-9_]{1,39}"));
        assertThat(styles).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLinkAndEveryFieldLeadsToAPlace(byte[] file) {
        Element document = new Parts(file).document();
        Set<String> places = new HashSet<>(attributes(document, "w:bookmarkStart", "w:name"));
        List<String> fields = Parts.all(document, "w:instrText").stream()
                .map(Element::getTextContent)
                .filter(text -> text.contains("PAGEREF"))
                .map(text -> text.strip().split(" ")[1])
                .toList();

        assertThat(fields).isNotEmpty();
        assertThat(places).containsAll(fields).containsAll(attributes(document, "w:hyperlink", "w:anchor"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStyleThatIsUsedIsThere(byte[] file) {
        Parts parts = new Parts(file);
        Set<String> styles = new HashSet<>(attributes(parts.read("word/styles.xml").getDocumentElement(), "w:style", "w:styleId"));
        for (String name : parts.xml()) {
            Element root = parts.read(name).getDocumentElement();
            for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
                assertThat(styles).as(name).containsAll(attributes(root, kind, "w:val"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRelationLeadsToAPartAndEveryPartHasItsType(byte[] file) throws Exception {
        Parts parts = new Parts(file);
        List<String> relations = parts.names().stream().filter(name -> name.endsWith(".rels")).toList();
        assertThat(relations).isNotEmpty();
        for (String name : relations) {
            URI folder = URI.create("/" + name.replaceFirst("_rels/[^/]*$", ""));
            for (Element relation : Parts.all(parts.read(name), "Relationship")) {
                String target = folder.resolve(relation.getAttribute("Target")).getPath().substring(1);
                assertThat(relation.getAttribute("TargetMode")).isNotEqualTo("External");
                assertThat(parts.names()).as(name).contains(target);
            }
        }
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            assertThat(pack.getParts()).allMatch(part -> !part.getContentType().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowFillsItsTable(byte[] file) {
        for (Element table : Parts.all(new Parts(file).document(), "w:tbl")) {
            List<Element> columns = Parts.all(table, "w:gridCol");
            int width = columns.stream().mapToInt(column -> Integer.parseInt(column.getAttribute("w:w"))).sum();
            for (Element row : Parts.all(table, "w:tr")) {
                List<Element> cells = Parts.all(row, "w:tc");
                assertThat(cells).allMatch(cell -> Parts.has(cell, "w:p"));
                assertThat(cells.stream().mapToInt(WordValidityTest::span).sum()).isEqualTo(columns.size());
                assertThat(Parts.all(row, "w:tcW").stream().mapToInt(one -> Integer.parseInt(one.getAttribute("w:w"))).sum())
                        .isEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLockedAndNoTextStandsInABox(byte[] file) {
        Parts parts = new Parts(file);
        for (String name : parts.xml()) {
            assertThat(Parts.all(parts.read(name), each -> Set.of("w:sdt", "w:txbxContent", "w:documentProtection", "w:lock")
                            .contains(each.getNodeName())))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tablesDoNotTouch(byte[] file) throws IOException {
        List<String> body = Parts.children(Parts.children(new Parts(file).document()).get(0)).stream()
                .map(Element::getNodeName)
                .filter(name -> !name.startsWith("w:bookmark"))
                .toList();
        for (int i = 1; i < body.size(); i++) {
            assertThat(body.get(i - 1) + " " + body.get(i)).isNotIn("w:tbl w:tbl", "w:tbl w:sectPr");
        }
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getTables()).isNotEmpty();
        }
    }

    private static int span(Element cell) {
        String span = Parts.value(cell, "w:tcPr", "w:gridSpan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private static List<String> attributes(Element root, String name, String attribute) {
        return Parts.all(root, name).stream().map(each -> each.getAttribute(attribute)).toList();
    }
}
