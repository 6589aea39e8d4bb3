package org.nationalresponse.workbook.summary.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Setting;
import org.w3c.dom.Element;

/** Whatever a person types or leaves out, the file stays one that Word opens. */
class HostileWordTest {

    private static final String PASTED = "a\u0000b\u0001c\u000Bd\fe\uFFFEf\uD800g\u0085h\u2028i\r\nj\tk";

    @Test
    void whatNoFileMayHoldIsLeftOutEverywhere() {
        Setting setting = new Setting(
                "en", false, Paper.A4, PASTED, PASTED, PASTED, Optional.of(PASTED), Optional.of(PASTED), Optional.of(PASTED));
        Block.Table table = new Block.Table(PASTED, List.of(new Block.Column(PASTED, 100)), List.of(
                Block.Row.of(Block.Cell.of(Run.typed(PASTED)))));
        Parts parts = new Parts(WordWriter.of(new Document(setting, List.of(section(
                new Block.Band(Optional.empty(), PASTED, List.of(List.of(Run.typed(PASTED))), List.of(), List.of(PASTED)),
                new Block.Contents(PASTED),
                new Block.Heading(1, PASTED, "one"),
                new Block.Paragraph(Block.Manner.BODY, List.of(Run.typed(PASTED), new Run.Link(PASTED, PASTED))),
                table,
                new Block.Signature(List.of(PASTED), PASTED))))));

        parts.xml().forEach(parts::read);
        assertThat(Parts.text(parts.document())).contains("abc d ef\uFFFDg h i j k");
    }

    @Test
    void markupIsText() {
        assertThat(text(new Block.Paragraph(Block.Manner.BODY, List.of(Run.typed("</w:t> & <b> ]]> &amp;")))))
                .isEqualTo("</w:t> & <b> ]]> &amp;");
    }

    @Test
    void aDocumentWithoutAnythingIsAFileThatOpens() {
        assertThat(Parts.all(body(new Document(setting(false), List.of())), "w:p")).hasSize(1);
        assertThat(Parts.all(body(new Document(setting(true), List.of(section()))), "w:p")).hasSize(1);
    }

    @Test
    void emptyThingsDoNotBreakTheFile() {
        Element body = body(new Document(setting(false), List.of(section(
                new Block.Paragraph(Block.Manner.BODY, List.of()),
                new Block.Bullets(List.of()),
                new Block.Bullets(List.of(List.of())),
                new Block.Table("", List.of(), List.of()),
                new Block.Table("", List.of(new Block.Column("", 0), new Block.Column("", 0)), List.of(
                        new Block.Row(List.of(), false),
                        new Block.Row(List.of(), true),
                        new Block.Row(List.of(new Block.Cell(List.of(), 0, false)), false),
                        new Block.Row(List.of(new Block.Cell(List.of(), 9, true)), true))),
                new Block.Together(List.of()),
                new Block.WritingLines(0),
                new Block.Contents(""),
                new Block.Signature(List.of(), ""),
                new Block.Band(Optional.empty(), "", List.of(), List.of(), List.of()),
                new Block.PageTurn(),
                new Block.PageTurn()))));

        assertThat(Parts.all(body, "w:tc")).isNotEmpty().allMatch(cell -> Parts.has(cell, "w:p"));
        assertThat(Parts.all(body, "w:tr")).isNotEmpty().allMatch(row -> Parts.has(row, "w:tc"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDocumentThatOnlyTurnsThePageStartsOnTheFirst(boolean mirrored) {
        Element body = body(new Document(setting(mirrored), List.of(
                new Section("one", Section.Density.CLOSE, true, List.of(new Block.Heading(1, "One", "one"))),
                new Section("two", Section.Density.CLOSE, true, List.of(table("x"))))));
        List<Element> turns = Parts.all(body, "w:p").stream()
                .filter(paragraph -> Parts.has(paragraph, "w:pPr", "w:pageBreakBefore"))
                .toList();

        assertThat(turns).hasSize(1);
        assertThat(Parts.text(turns.get(0)).strip()).isEmpty();
    }

    @Test
    void aRowThatIsHigherThanAPageMayBreak() {
        Element body = body(new Document(setting(false), List.of(section(table("word ".repeat(3000)), table("short")))));

        assertThat(Parts.all(body, "w:tr").stream().map(row -> Parts.has(row, "w:trPr", "w:cantSplit")).toList())
                .containsExactly(false, true);
    }

    @Test
    void blocksThatBelongTogetherAreKeptSoButForTheLast() {
        Element body = body(new Document(setting(false), List.of(section(
                new Block.Together(List.of(
                        new Block.Heading(3, "a", "a"),
                        new Block.Paragraph(Block.Manner.BODY, List.of(Run.words("b"))),
                        new Block.Table("", List.of(new Block.Column("", 50), new Block.Column("", 50)), List.of(
                                Block.Row.of(Block.Cell.of(Run.words("c")), Block.Cell.of(Run.words("d"))),
                                Block.Row.of(Block.Cell.of(Run.words("e")), Block.Cell.of(Run.words("f"))))))),
                new Block.Paragraph(Block.Manner.BODY, List.of(Run.words("g")))))));

        assertThat(Parts.all(body, "w:p").stream()
                        .filter(paragraph -> Parts.has(paragraph, "w:pPr", "w:keepNext"))
                        .map(paragraph -> Parts.text(paragraph).strip()))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aLinkToWhatWasLeftOutIsPlainWords() {
        Element body = body(new Document(setting(false), List.of(section(
                new Block.Paragraph(Block.Manner.BODY, List.of(new Run.Link("gone", "nowhere")))))));

        assertThat(Parts.all(body, "w:hyperlink")).isEmpty();
        assertThat(Parts.text(body).strip()).isEqualTo("gone");
    }

    @Test
    void aCrestThatIsNoPictureDoesNotStopTheDocument() {
        Block.Crest crest = new Block.Crest(new byte[] {1, 2, 3}, 0, 0, "");

        assertThatCode(() -> WordWriter.of(new Document(setting(false), List.of(section(
                        new Block.Band(Optional.of(crest), "t", List.of(), List.of(), List.of()))))))
                .doesNotThrowAnyException();
    }

    private static Block.Table table(String text) {
        return new Block.Table("", List.of(new Block.Column("", 100)), List.of(Block.Row.of(Block.Cell.of(Run.typed(text)))));
    }

    private static String text(Block block) {
        return Parts.text(body(new Document(setting(false), List.of(section(block))))).strip();
    }

    private static Element body(Document document) {
        Parts parts = new Parts(WordWriter.of(document));
        parts.xml().forEach(parts::read);
        return parts.document();
    }

    private static Section section(Block... blocks) {
        return new Section("one", Section.Density.CLOSE, false, List.of(blocks));
    }

    private static Setting setting(boolean mirrored) {
        return new Setting(
                mirrored ? "ar" : "en", mirrored, Paper.A4, "", "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
