package org.nationalresponse.workbook.summary.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Mark.Point;
import org.w3c.dom.Document;

class SvgTest {

    @Test
    void everyMarkIsWrittenAndPatternsAreNamedAfterTheFigure() throws Exception {
        String svg = svg(
                new Mark.Bar(1, 2.005, 30, 4, Ink.STRIPED),
                new Mark.Dot(5, 5, 2, Ink.HOLLOW),
                new Mark.Area(List.of(new Point(0, 0), new Point(4, 0), new Point(2, 4)), Ink.DOTTED),
                new Mark.Line(new Point(0, 9), new Point(9, 9), 0.6, true, Ink.RULE),
                new Mark.Word(1, 20, "Ratified", 9, true, Anchor.RIGHT, 50, Ink.TEXT));

        assertThat(svg)
                .contains("id=\"money-striped\"", "url(#money-striped)", "id=\"money-dotted\"", "url(#money-dotted)")
                .contains("<circle", "<polygon points=\"0,0 4,0 2,4\"", "stroke-dasharray")
                .contains("text-anchor=\"end\"", ">Ratified</text>");
        parsed(svg);
    }

    @Test
    void readingAidsHearTitleAndDescription() throws Exception {
        Document svg = parsed(Svg.of(drawing(), "money", "Money by year", "In 2024: 5."));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("money-title money-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Money by year");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("In 2024: 5.");
    }

    @Test
    void typedTextCannotLeaveItsPlace() throws Exception {
        String hostile = "</text><script>alert(1)</script>\u0000\u001B\uFFFE & \"quoted\" %s %n";
        String svg = Svg.of(
                drawing(new Mark.Word(1, 20, hostile, 9, false, Anchor.LEFT, 50, Ink.TEXT)), "money", hostile, hostile);

        assertThat(svg).doesNotContain("<script", "\u0000", "\u001B", "\uFFFE", "http", "href");
        assertThat(parsed(svg).getElementsByTagName("text").item(0).getTextContent()).contains("alert(1)", "%s %n");
    }

    @Test
    void nothingIsWrittenThatIsNotUsed() {
        assertThat(svg(new Mark.Bar(1, 2, 3, 4, Ink.SOLID))).doesNotContain("pattern");
    }

    private static String svg(Mark... marks) {
        return Svg.of(drawing(marks), "money", "Money by year", "In 2024: 5.");
    }

    private static Drawing drawing(Mark... marks) {
        return new Drawing(100, 50, List.of(marks));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
