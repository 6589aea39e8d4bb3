package org.nationalresponse.workbook.summary.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Metrics;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.text.Texts;

/** Whatever the numbers: no word covers another or a shape, none leaves its drawing, and none is below 9 points. */
class ChartLayoutTest {

    private static final double HAIR = 0.02;
    private static final List<Texts> LANGUAGES = List.of(
            Texts.in(Locale.ENGLISH),
            Texts.disguised(Locale.ENGLISH, text -> text.replaceAll("([a-z]+)", "$1$1")),
            Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of));
    private static final double[] WIDTHS = {510, 360, 240};

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void domains(int seed) {
        Random chance = new Random(seed);
        check(DomainStrip.of(Samples.domains(chance, seed % 4 == 0 ? 60 : seed), Optional.of(2), frame(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMoved(int seed) {
        check(MovedChart.of(Samples.moves(new Random(seed), seed), 11, frame(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moneyAndPosts(int seed) {
        Random chance = new Random(seed);
        YearSums money = new YearSums(
                List.of(
                        Samples.row(chance, Optional.of("EUR"), 1 + chance.nextInt(30), 2),
                        Samples.row(chance, Optional.of("XTS"), 1 + chance.nextInt(4), 2)),
                seed % 3);
        check(MoneyChart.of(money, frame(seed)));
        check(PostsChart.of(new YearSums(List.of(Samples.row(chance, Optional.empty(), 5, 3)), 0), frame(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void milestones(int seed) {
        check(MilestoneLine.of(Samples.steps(new Random(seed), seed * 2), seed % 3, Samples.TODAY, frame(seed)));
    }

    private static Frame frame(int seed) {
        return new Frame("chart", WIDTHS[seed % WIDTHS.length], LANGUAGES.get(seed / 3 % LANGUAGES.size()));
    }

    private static void check(List<Block.Figure> figures) {
        Set<String> places = new HashSet<>();
        for (Block.Figure figure : figures) {
            assertThat(places.add(figure.place())).as(figure.place()).isTrue();
            assertThat(figure.alternative()).isNotBlank();
            check(figure.drawing());
        }
    }

    private static void check(Drawing drawing) {
        List<Mark.Word> words = drawing.marks().stream()
                .filter(Mark.Word.class::isInstance)
                .map(Mark.Word.class::cast)
                .toList();
        List<Rectangle2D> boxes = words.stream().map(ChartLayoutTest::box).toList();
        List<Rectangle2D> shapes = drawing.marks().stream().flatMap(mark -> shape(mark).stream()).toList();
        Rectangle2D sheet = new Rectangle2D.Double(-HAIR, -HAIR, drawing.width() + 2 * HAIR, drawing.height() + 2 * HAIR);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Mark.Word word = words.get(i);
            boolean tooWide = boxes.get(i).getWidth() > word.width() + HAIR;
            if (!sheet.contains(boxes.get(i)) || word.size() < Metrics.SMALLEST || tooWide) {
                wrong.add("leaves its room: " + word);
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    wrong.add(word + " covers " + words.get(j));
                }
            }
            for (Rectangle2D shape : shapes) {
                if (boxes.get(i).intersects(shape)) {
                    wrong.add(word + " covers " + shape);
                }
            }
        }
        shapes.stream().filter(shape -> !sheet.contains(shape)).forEach(shape -> wrong.add("leaves the drawing: " + shape));
        assertThat(wrong).isEmpty();
    }

    private static Rectangle2D box(Mark.Word word) {
        double width = Metrics.width(word.text(), word.size(), word.bold());
        double x = switch (word.anchor()) {
            case LEFT -> word.x();
            case MIDDLE -> word.x() - width / 2;
            case RIGHT -> word.x() - width;
        };
        double above = Metrics.above(word.size());
        double tall = above + Metrics.below(word.size());
        return new Rectangle2D.Double(x, word.y() - above + HAIR, Math.max(0, width - HAIR), tall - 2 * HAIR);
    }

    /** What words must not cover; the ruler of the milestones has its years inside. */
    private static Optional<Rectangle2D> shape(Mark mark) {
        if (mark instanceof Mark.Bar bar && bar.ink() != Ink.PAPER && bar.ink() != Ink.RULE) {
            return Optional.of(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
        }
        if (mark instanceof Mark.Area area) {
            Rectangle2D box = null;
            for (Mark.Point point : area.points()) {
                Rectangle2D dot = new Rectangle2D.Double(point.x(), point.y(), HAIR / 2, HAIR / 2);
                box = box == null ? dot : box.createUnion(dot);
            }
            return Optional.ofNullable(box);
        }
        if (mark instanceof Mark.Dot dot) {
            double radius = dot.radius();
            return Optional.of(new Rectangle2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
        }
        return Optional.empty();
    }
}
