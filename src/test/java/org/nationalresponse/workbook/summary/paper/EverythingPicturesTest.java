package org.nationalresponse.workbook.summary.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;

/** Leaves pictures of a document of everything in target/pages, for the person who changed the layout to look at. */
class EverythingPicturesTest {

    @Test
    void everythingIsDrawn() throws IOException {
        keep("everything", Everything.english(Paper.A4));
    }

    @Test
    void everythingIsDrawnOnLetter() throws IOException {
        keep("everything-letter", Everything.english(Paper.LETTER));
    }

    @Test
    void everythingIsDrawnMirrored() throws IOException {
        keep("everything-rtl", Everything.mirrored());
    }

    private static void keep(String name, Document document) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Printed printed = PdfWriter.of(document);
        Files.write(folder.resolve(name + ".pdf"), printed.pdf());
        Files.writeString(folder.resolve(name + ".html"), Html.of(document));
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(pages.render(page, 100), "png", folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
        assertThat(printed.missingLetters()).isEmpty();
        assertThat(Layout.pages(document)).hasSameSizeAs(document.sections());
    }
}
