package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/**
 * Briefs of generated countries, from the coordinates of their PDFs: always two pages, nothing outside of the margins, nothing
 * over something else, nothing below 9 pt, and what people typed whole or with a notice.
 */
class GeneratedBriefsTest {

    private static final int COUNTRIES = 200;
    /** 14 mm beside, 11 above; the foot stands in the lower margin. */
    private static final float BESIDE = 39;
    private static final float ABOVE = 30;
    private static final float BELOW = 15;
    private static final float LEAST = 9;

    static Stream<Integer> seeds() {
        return Stream.iterate(0, seed -> seed + 1).limit(COUNTRIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoPagesWithNothingCutCoveredOrTooSmall(int seed) {
        Source source = AnyCountry.source(seed);
        Composed composed = PrintedKind.BRIEF.compose(source, Choice.of(AnyCountry.paper(seed)));
        Boxes boxes = Boxes.of(PdfWriter.of(composed.document()).pdf());

        assertThat(boxes.pages()).isEqualTo(2);
        assertThat(boxes.smallerThan(LEAST)).isEmpty();
        assertThat(boxes.outside(BESIDE, ABOVE, BELOW)).isEmpty();
        assertThat(boxes.overlaps()).isEmpty();
        whole(source, composed);
    }

    private static void whole(Source source, Composed composed) {
        List<String> kept = AnyCountry.typed(source.workbook());
        List<String> named = Stream.concat(
                        source.packs().stream().flatMap(pack -> pack.texts().words().values().stream()),
                        InstrumentReader.read().all().stream().map(each -> source.texts().say(each.name())))
                .toList();
        String mark = source.texts().get("brief.shortened", "text", "");
        for (String shown : typed(composed)) {
            if (shown.endsWith(mark)) {
                String beginning = shown.substring(0, shown.length() - mark.length());
                assertThat(composed.notices()).as(shown).anyMatch(notice -> tells(source.workbook(), notice, beginning));
            } else {
                // A title may be made of several fields, a capability's name of that of its domain too.
                assertThat(Stream.concat(kept.stream(), named.stream())).as(shown).anyMatch(shown::contains);
            }
        }
    }

    /** Whether a notice leads to the record of a text that was shortened; a framework's words stand in none. */
    private static boolean tells(Workbook workbook, Notice notice, String beginning) {
        return notice.field()
                .map(field -> workbook.entry(field.kind(), field.record()).fields().values().stream()
                        .map(AnyCountry::line)
                        .anyMatch(text -> Stream.of(beginning.split(", ")).anyMatch(text::startsWith)))
                .orElse(true);
    }

    private static List<String> typed(Composed composed) {
        return composed.document().blocks()
                .flatMap(GeneratedBriefsTest::runs)
                .filter(Run.Typed.class::isInstance)
                .map(run -> ((Run.Typed) run).text())
                .toList();
    }

    private static Stream<Run> runs(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.runs().stream();
        }
        if (block instanceof Block.Band band) {
            return band.lines().stream().flatMap(List::stream);
        }
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(List::stream)
                : Stream.empty();
    }
}
