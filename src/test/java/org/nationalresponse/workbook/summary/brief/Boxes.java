package org.nationalresponse.workbook.summary.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where every letter of a PDF stands, in points from the upper left; the slanting watermark is left out. */
final class Boxes {

    /** Letters may touch, and joined ones reach into each other. */
    private static final float TOUCH = 2.2f;
    /** How far an ordinary letter reaches above its line, as a share of its size. */
    private static final float RISE = 0.5f;

    record Letter(int page, String text, float x, float end, float line, float size) {

        private boolean over(Letter other) {
            float across = Math.min(end, other.end) - Math.max(x, other.x);
            float down = Math.min(line, other.line) - Math.max(line - RISE * size, other.line - RISE * other.size);
            return across > TOUCH && down > 0.4f;
        }
    }

    private final List<Letter> letters = new ArrayList<>();
    private PDRectangle sheet;
    private int pages;

    static Boxes of(byte[] pdf) {
        Boxes boxes = new Boxes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boxes.sheet = document.getPage(0).getMediaBox();
            boxes.pages = document.getNumberOfPages();
            for (int page = 1; page <= boxes.pages; page++) {
                boxes.read(document, page);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return boxes;
    }

    private void read(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                boolean slanted = Math.abs(at.getTextMatrix().getShearX()) > 0.01;
                if (!slanted && !at.getUnicode().isBlank()) {
                    letters.add(new Letter(
                            page, at.getUnicode(), at.getX(), at.getX() + at.getWidth(), at.getY(), at.getFontSizeInPt()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
    }

    int pages() {
        return pages;
    }

    List<Letter> smallerThan(float points) {
        return letters.stream().filter(letter -> letter.size() < points - 0.01f).toList();
    }

    /** Those that stand outside of the margins, given in points. */
    List<Letter> outside(float beside, float above, float below) {
        return letters.stream()
                .filter(letter -> letter.x() < beside
                        || letter.end() > sheet.getWidth() - beside
                        || letter.line() - letter.size() * RISE < above
                        || letter.line() > sheet.getHeight() - below)
                .toList();
    }

    /** Pairs of letters of which one covers the other. */
    List<String> overlaps() {
        List<Letter> sorted = letters.stream()
                .sorted(java.util.Comparator.comparingInt(Letter::page).thenComparing(Letter::line))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Letter one = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                Letter other = sorted.get(j);
                if (other.page() != one.page() || other.line() - other.size() > one.line()) {
                    break;
                }
                if (one.over(other)) {
                    found.add(one + " / " + other);
                }
            }
        }
        return found;
    }
}
