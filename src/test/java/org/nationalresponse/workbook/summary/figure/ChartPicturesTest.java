package org.nationalresponse.workbook.summary.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.chart.Painter;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.text.Texts;

/** Leaves a picture of each chart in target/pages, in colours and in grey, for whoever changes one to look at. */
class ChartPicturesTest {

    private static final Path PAGES = Path.of("target", "pages");
    private static final double WIDTH = 510;
    private static final int DPI = 150;

    @Test
    void practiceCountry() throws IOException {
        Source source = Samples.practice(Texts.in(Locale.ENGLISH));
        draw("practice", source);
    }

    @Test
    void mirrored() throws IOException {
        draw("mirrored", Samples.practice(Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of)));
    }

    @Test
    void crowded() throws IOException {
        Texts texts = Texts.in(Locale.ENGLISH);
        Random chance = new Random(5);
        leave("crowded-domains", DomainStrip.of(Samples.domains(chance, 60), Optional.of(2), frame("domains", texts)));
        leave("crowded-moved", MovedChart.of(Samples.moves(chance, 30), 2, frame("moved", texts)));
        YearSums sums = new YearSums(
                List.of(Samples.row(chance, Optional.of("EUR"), 30, 2), Samples.row(chance, Optional.of("USD"), 1, 2)), 3);
        leave("crowded-money", MoneyChart.of(sums, frame("money", texts)));
        leave("crowded-milestones", MilestoneLine.of(Samples.steps(chance, 60), 4, Samples.TODAY, frame("milestones", texts)));
    }

    private static void draw(String name, Source source) throws IOException {
        leave(name + "-domains", Figures.domains(source, frame("domains", source.texts())));
        leave(name + "-moved", Figures.moved(source, frame("moved", source.texts())));
        leave(name + "-money", Figures.money(source, frame("money", source.texts())));
        leave(name + "-posts", Figures.posts(source, frame("posts", source.texts())));
        leave(name + "-milestones", Figures.milestones(source, frame("milestones", source.texts())));
    }

    private static Frame frame(String place, Texts texts) {
        return new Frame(place, WIDTH, texts);
    }

    private static void leave(String name, List<Block.Figure> figures) throws IOException {
        assertThat(figures).as(name).isNotEmpty();
        Files.createDirectories(PAGES);
        for (int i = 0; i < figures.size(); i++) {
            byte[] png = Painter.png(figures.get(i).drawing(), DPI);
            String file = "chart-" + name + "-" + (i + 1);
            Files.write(PAGES.resolve(file + ".png"), png);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.getGraphics().drawImage(image, 0, 0, null);
            ImageIO.write(grey, "png", PAGES.resolve(file + "-grey.png").toFile());
        }
    }
}
