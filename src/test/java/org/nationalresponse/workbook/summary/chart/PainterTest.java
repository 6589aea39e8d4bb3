package org.nationalresponse.workbook.summary.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Mark.Point;

class PainterTest {

    private static final int DPI = 144;

    @Test
    void pictureIsAsManyPixelsAsItsPaperHas() throws IOException {
        BufferedImage image = picture(new Mark.Bar(0, 0, 36, 36, Ink.SOLID));

        assertThat(image.getWidth()).isEqualTo(2 * 72);
        assertThat(image.getHeight()).isEqualTo(2 * 36);
        assertThat(new Color(image.getRGB(10, 10))).isEqualTo(new Color(0x0F766E));
        assertThat(new Color(image.getRGB(100, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void pictureSaysHowLargeItIsOnPaper() {
        byte[] png = Painter.png(new Drawing(72, 36, List.of()), 200);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");

        assertThat(ByteBuffer.wrap(png, at + 4, 4).getInt()).isEqualTo(Math.round(200 / 0.0254f));
        assertThat(png[at + 12]).as("dots a metre").isEqualTo((byte) 1);
    }

    @Test
    void everyWayToFillLooksDifferentInGrey() throws IOException {
        List<Double> greys = Stream.of(Ink.SOLID, Ink.STRIPED, Ink.HOLLOW, Ink.DOTTED)
                .map(ink -> grey(new Mark.Bar(2, 2, 60, 30, ink)))
                .sorted()
                .toList();

        for (int i = 1; i < greys.size(); i++) {
            assertThat(greys.get(i) - greys.get(i - 1)).isGreaterThan(2);
        }
    }

    @Test
    void patternsStayInsideTheirShape() throws IOException {
        BufferedImage image = picture(new Mark.Bar(20, 8, 20, 20, Ink.STRIPED), new Mark.Dot(60, 18, 5, Ink.STRIPED));

        assertThat(new Color(image.getRGB(2 * 15, 2 * 18))).isEqualTo(Color.WHITE);
        assertThat(new Color(image.getRGB(2 * 45, 2 * 18))).isEqualTo(Color.WHITE);
        assertThat(new Color(image.getRGB(2 * 60, 2 * 5))).isEqualTo(Color.WHITE);
        assertThat(new Color(image.getRGB(2 * 60, 2 * 31))).isEqualTo(Color.WHITE);
    }

    @Test
    void arabicWordsAreJoinedAndStandBesideLatinOnes() {
        double joined = Metrics.width("تقرير", 10, false);
        double apart = "تقرير".chars().mapToDouble(letter -> Metrics.width(Character.toString(letter), 10, false)).sum();

        assertThat(joined).isGreaterThan(0).isLessThan(apart);
        assertThat(Metrics.width("تقرير OPSC", 10, false)).isGreaterThan(joined + 15);
    }

    @Test
    void wordsStandWhereTheirAnchorSays() throws IOException {
        assertThat(darkColumns(word(Anchor.LEFT))).allMatch(x -> x >= 2 * 35);
        assertThat(darkColumns(word(Anchor.RIGHT))).allMatch(x -> x <= 2 * 37);
        assertThat(darkColumns(word(Anchor.MIDDLE))).anyMatch(x -> x < 2 * 32).anyMatch(x -> x > 2 * 40);
    }

    @Test
    void aMirroredDrawingKeepsItsWordsReadable() {
        Drawing drawing = new Drawing(100, 50, List.of(
                new Mark.Word(10, 20, "Ratified", 9, false, Anchor.LEFT, 40, Ink.TEXT),
                new Mark.Bar(10, 30, 20, 5, Ink.SOLID),
                new Mark.Area(List.of(new Point(0, 0), new Point(4, 0), new Point(2, 4)), Ink.WANTS)));

        assertThat(drawing.mirrored().marks()).containsExactly(
                new Mark.Word(90, 20, "Ratified", 9, false, Anchor.RIGHT, 40, Ink.TEXT),
                new Mark.Bar(70, 30, 20, 5, Ink.SOLID),
                new Mark.Area(List.of(new Point(100, 0), new Point(96, 0), new Point(98, 4)), Ink.WANTS));
        assertThat(drawing.mirrored().mirrored()).isEqualTo(drawing);
    }

    @Test
    void hostileWordsArePaintedWithoutHarm() throws IOException {
        assertThat(darkColumns(
                        new Mark.Word(2, 20, "a\u0000\u0007b\uD800\r\n\tc", 9, false, Anchor.LEFT, 60, Ink.TEXT))).isNotEmpty();
        assertThat(darkColumns(new Mark.Word(2, 20, "\u0000 \n", 9, false, Anchor.LEFT, 60, Ink.TEXT))).isEmpty();
    }

    @Test
    void linesHoldEveryWordWhereThereIsRoom() {
        String text = "Convention on the Rights of the Child, second periodic report of the Republic";
        List<String> lines = Metrics.lines(text, 120, 9, false, 9);

        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Metrics.width(line, 9, false) <= 120);
    }

    @Test
    void whatDoesNotFitIsSeenToBeShortened() {
        List<String> lines = Metrics.lines("The national plan was adopted in March and the hotline reaches all", 80, 9, false, 2);

        assertThat(lines).hasSize(2).allMatch(line -> Metrics.width(line, 9, false) <= 80);
        assertThat(lines.get(1)).endsWith("…");
    }

    @Test
    void aWordLongerThanItsLineIsBroken() {
        List<String> lines = Metrics.lines("Donaudampfschifffahrtsgesellschaftskapitän", 60, 9, false, 9);

        assertThat(String.join("", lines)).isEqualTo("Donaudampfschifffahrtsgesellschaftskapitän");
        assertThat(lines).allMatch(line -> Metrics.width(line, 9, false) <= 60);
        assertThat(Metrics.lines("wide", 1, 9, false, 9)).containsExactly("w", "i", "d", "e");
        assertThat(Metrics.lines(" \n ", 60, 9, false, 2)).isEmpty();
    }

    private static Mark word(Anchor anchor) {
        return new Mark.Word(36, 20, "Word", 9, true, anchor, 30, Ink.TEXT);
    }

    private static BufferedImage picture(Mark... marks) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Painter.png(new Drawing(72, 36, Arrays.asList(marks)), DPI)));
    }

    private static double grey(Mark mark) {
        try {
            BufferedImage image = picture(mark);
            double sum = 0;
            for (int y = 4; y < 64; y++) {
                for (int x = 4; x < 124; x++) {
                    Color colour = new Color(image.getRGB(x, y));
                    sum += 0.3 * colour.getRed() + 0.59 * colour.getGreen() + 0.11 * colour.getBlue();
                }
            }
            return sum / (60 * 120);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> darkColumns(Mark mark) throws IOException {
        BufferedImage image = picture(mark);
        return IntStream.range(0, image.getWidth())
                .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(x, y) & 0xFF) < 128))
                .boxed()
                .toList();
    }
}
