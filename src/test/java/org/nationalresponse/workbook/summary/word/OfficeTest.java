package org.nationalresponse.workbook.summary.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.summary.report.Reports;
import org.nationalresponse.workbook.text.Texts;

/** LibreOffice, where it is installed, opens every Word file and sets its pages. Leaves them in target/office to be looked at. */
@Tag("office")
class OfficeTest {

    private static final String PROGRAM = "soffice";
    private static final int MOST_SECONDS = 120;

    @TempDir
    Path settings;

    @BeforeAll
    static void installed() {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM))));
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void everyKindIsOpened(PrintedKind kind) throws Exception {
        check(kind, Reports.source(Reports.practice()), kind.code());
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void everyMirroredKindIsOpened(PrintedKind kind) throws Exception {
        Texts mirrored = Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
        check(kind, Reports.source(Reports.practice(), mirrored, FakeArabic::of, Optional.empty()), kind.code() + "-rtl");
    }

    private void check(PrintedKind kind, Source source, String name) throws Exception {
        Document document = kind.compose(source, Choice.of(Paper.A4)).document();
        try (PDDocument pdf = Loader.loadPDF(opened(name, WordWriter.of(document)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).isNotBlank().doesNotContain("Error!");
            // Arabic is as wide as whatever font the machine has for it, so only pages in Latin letters are counted.
            if (!document.setting().rightToLeft()) {
                assertThat(text).contains("1 / " + pdf.getNumberOfPages());
                assertThat(pdf.getNumberOfPages()).matches(pages -> kind != PrintedKind.BRIEF || pages == 2);
            }
        }
    }

    private byte[] opened(String name, byte[] word) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "office"));
        Path file = Files.write(folder.resolve(name + ".docx"), word);
        Path pdf = folder.resolve(name + ".pdf");
        Files.deleteIfExists(pdf);
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + settings.toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(pdf).exists();
        return Files.readAllBytes(pdf);
    }
}
