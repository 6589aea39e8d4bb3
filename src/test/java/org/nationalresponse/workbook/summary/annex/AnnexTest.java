package org.nationalresponse.workbook.summary.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Recommendation;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.booklet.Filled;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;

class AnnexTest {

    private static final List<Pack> GSR = Filled.packs(Filled.english(), Filled.GSR);
    private static final Workbook PRACTICE = Workbook.empty().with(PracticeCountry.edit());

    @Test
    void itOpensWithWhatItIs() {
        assertThat(text(annex(PRACTICE).sections().get(0))).contains(
                "This is material for the national desk", "It is not a report of the country", "CRC/C/58/Rev.3", "CRC/C/OPSC/2");
    }

    @Test
    void eachPartCanBeLeftOut() {
        assertThat(annex(PRACTICE).sections()).extracting(Section::code).containsExactly("about", "crc", "opsc", "unknown");
        assertThat(annex(PRACTICE, "about", "crc").sections()).extracting(Section::code).containsExactly("opsc", "unknown");
    }

    @Test
    void whatStandsUnderTheConventionIsPointedToUnderTheProtocolAndToldInFullWithoutIt() {
        Section both = section(annex(PRACTICE), "opsc");
        Section alone = section(annex(PRACTICE, "crc"), "opsc");

        assertThat(text(both))
                .contains("Listed above under", "Answered above under")
                .doesNotContain("National Plan 2026–2027, section 2");
        assertThat(text(alone)).doesNotContain("above under General measures of implementation: Reports")
                .contains("Penal Code, art. 214");
    }

    @Test
    void everyAnswerUnderTheHeadingsIsTheRoundsOwn() {
        Source source = source(PRACTICE);
        CriteriaTable table = new CriteriaTable(source);
        List<CriteriaTable.Asked> asked = Part.all().get(0).headings().stream()
                .flatMap(heading -> table.of(Part.all().get(0), heading).stream())
                .toList();

        assertThat(asked).hasSize(39).allSatisfy(one -> assertThat(table.answer(one)).contains(
                source.round().orElseThrow().answer(PRACTICE, one.id())));
    }

    @Test
    void recommendationsOfOtherReviewersTreatiesStayOut() {
        RegisterTable table = new RegisterTable(source(PRACTICE));

        assertThat(table.records(new Part.Use("recommendation", List.of("OPSC"))))
                .hasSizeLessThan(Recommendation.of(PRACTICE).size())
                .isNotEmpty();
        assertThat(table.records(new Part.Use("recommendation", List.of()))).hasSameSizeAs(Recommendation.of(PRACTICE));
    }

    @Test
    void theGapsAreCountedAsTheRoundHasThem() {
        Source source = source(PRACTICE);
        long open = GSR.stream().flatMap(Pack::capabilities).flatMap(one -> one.criteria().stream())
                .filter(one -> source.round().orElseThrow().answer(PRACTICE, one.id()).value().isEmpty())
                .count();
        long unknown = GSR.stream().flatMap(Pack::capabilities).flatMap(one -> one.criteria().stream())
                .filter(one -> source.round().orElseThrow().answer(PRACTICE, one.id()).value()
                        .filter(Answer.Value.NOT_KNOWN::equals).isPresent())
                .count();

        assertThat(text(section(annex(PRACTICE), "unknown")))
                .contains(open + " statements have no answer", unknown + " statements are answered “not known”");
    }

    @Test
    void anIndicatorWithoutANumberIsNoDataAndNeverZero() {
        IndicatorTable table = new IndicatorTable(source(PRACTICE));
        List<String> without = Indicator.of(PRACTICE).stream().map(Indicator::entry).filter(one -> !table.hasValue(one))
                .map(one -> one.text(Indicator.NAME).orElse("")).toList();

        assertThat(without).isNotEmpty();
        assertThat(text(section(annex(PRACTICE), "unknown"))).contains(without);
    }

    @Test
    void anEmptyWorkbookSaysThatNothingIsRecorded() {
        String crc = text(section(annex(Workbook.empty()), "crc"));

        assertThat(crc)
                .contains("not answered", "nothing recorded")
                .contains("Nothing recorded: Reports to treaty bodies; Recommendations")
                .contains("Convention on the Rights of the Child: no data");
    }

    @Test
    void aFrameworkThatTheHeadingsDoNotKnowIsNotInIt() {
        Pack foreign = new Pack("other", "1", List.of(), List.of(), GSR.get(0).texts());
        Document annex = AnnexComposer.of(
                        Filled.source(Workbook.empty(), Filled.english(), List.of(foreign)), Choice.of(Paper.A4))
                .document();

        assertThat(text(section(annex, "crc"))).contains("Nothing recorded under this heading.").doesNotContain("not answered");
    }

    @Test
    void placesToJumpToAreUnique() {
        assertThat(annex(PRACTICE).blocks().filter(Block.Heading.class::isInstance).map(each -> ((Block.Heading) each).place()))
                .doesNotHaveDuplicates();
    }

    private static Source source(Workbook workbook) {
        return Filled.source(workbook, Filled.english(), GSR);
    }

    private static Document annex(Workbook workbook, String... without) {
        return AnnexComposer.of(source(workbook), new Choice(Audience.INTERNAL, Paper.A4, Set.of(without), false)).document();
    }

    private static Section section(Document document, String code) {
        return document.sections().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private static String text(Section section) {
        return section.blocks().stream().flatMap(AnnexTest::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(AnnexTest::line);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(line(paragraph.runs()));
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(AnnexTest::line);
        }
        return block instanceof Block.Heading heading ? Stream.of(heading.text()) : Stream.empty();
    }

    private static String line(List<Run> runs) {
        return runs.stream().map(AnnexTest::words).collect(Collectors.joining());
    }

    private static String words(Run run) {
        return run instanceof Run.Words words ? words.text()
                : run instanceof Run.Typed typed ? typed.text()
                : run instanceof Run.Link link ? link.text() : "";
    }
}
