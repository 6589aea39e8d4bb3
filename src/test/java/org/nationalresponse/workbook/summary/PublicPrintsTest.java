package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Marked;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;

/** What leaves on paper and in files, for every kind and every format that there is, also those to come. */
class PublicPrintsTest {

    private static final Pattern MARK = Pattern.compile("q\\d{5}z");
    private static final Choice PUBLIC = new Choice(Audience.PUBLIC, Paper.A4, Set.of(), true);
    private static final Marked MARKED = new Marked();
    private static final Source SOURCE = MARKED.source(MARKED.workbook());

    static Stream<Arguments> prints() {
        return Arrays.stream(PrintedKind.values())
                .flatMap(kind -> Arrays.stream(Format.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void noPublicPrintHoldsWhatMustStayInside(PrintedKind kind, Format format) {
        Set<String> marks = marks(format.write(kind.compose(SOURCE, PUBLIC)), format);

        assertThat(marks.stream().filter(MARKED.inside()::containsKey).map(MARKED.inside()::get)).isEmpty();
    }

    @Test
    void whatLeavesIsThereInOneOrTheOther() {
        Set<String> marks = new TreeSet<>();
        for (PrintedKind kind : PrintedKind.values()) {
            marks.addAll(marks(Format.HTML.write(kind.compose(SOURCE, PUBLIC)), Format.HTML));
        }
        marks.addAll(marks(Format.XLSX.write(PrintedKind.REPORT.compose(SOURCE, PUBLIC)), Format.XLSX));

        assertThat(MARKED.leaving().entrySet().stream()
                        .filter(mark -> !marks.contains(mark.getKey()))
                        .map(mark -> mark.getValue().kind().name() + "." + mark.getValue().field()))
                .as("what no print shows")
                .isEmpty();
    }

    private static Set<String> marks(byte[] print, Format format) {
        // What a line end parts in a narrow column is still the same word.
        return Stream.of(text(print, format), text(print, format).replaceAll("\\s+", ""))
                .flatMap(text -> MARK.matcher(text).results().map(result -> result.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(byte[] print, Format format) {
        try {
            return switch (format) {
                case PDF -> pdf(print);
                case HTML -> new String(print, StandardCharsets.UTF_8);
                case DOCX, XLSX -> parts(print);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages, the properties of the file, the bookmarks and what is said for those who hear it. */
    private static String pdf(byte[] print) throws IOException {
        try (PDDocument document = Loader.loadPDF(print)) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            all.append(document.getDocumentInformation().getCOSObject());
            all.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            for (COSName name : List.of(COSName.T, COSName.ALT, COSName.ACTUAL_TEXT, COSName.TITLE, COSName.CONTENTS)) {
                document.getDocument().getXrefTable().keySet().forEach(key -> {
                    COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                    if (object instanceof COSDictionary dictionary) {
                        all.append('\n').append(dictionary.getString(name, ""));
                    }
                });
            }
            return all.toString();
        }
    }

    private static String parts(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Word parts words wherever it likes, so tags are taken out.
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                all.append(entry.getName()).append('\n').append(part).append('\n').append(part.replaceAll("<[^>]*>", " ")).append('\n');
            }
        }
        return all.toString();
    }
}
