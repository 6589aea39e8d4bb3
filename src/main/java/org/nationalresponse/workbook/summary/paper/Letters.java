package org.nationalresponse.workbook.summary.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters can be put on paper. */
final class Letters {

    private Letters() {}

    /** The letters of a text that none of the program's fonts has; on paper a stand-in takes their place. */
    static Set<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(Letters::visible)
                .filter(letter -> Fonts.COVERAGE.stream().noneMatch(font -> font.getGlyphId(letter) != 0))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean visible(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT
                && !(letter >= 0xFE00 && letter <= 0xFE0F);
    }

    /** Read on first use: parsing a font takes longer than a brief. */
    private static final class Fonts {
        private static final List<CmapLookup> COVERAGE = List.of(coverage(Sheets.LATIN), coverage(Sheets.ARABIC));

        private static CmapLookup coverage(String font) {
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(font)))) {
                return parsed.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
