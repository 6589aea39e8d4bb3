package org.nationalresponse.workbook.summary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** The report says what the record says, whole, and the same numbers as the brief. */
class ReportTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Source PRACTICE = Reports.source(Reports.practice());

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(Reports.of(PRACTICE).sections().stream().map(Section::code).filter(ReportSections.CODES::contains))
                .containsExactlyElementsOf(
                        ReportSections.CODES.stream().filter(code -> !code.equals(ReportSections.BRIEF)).toList());
        assertThat(PrintedKind.REPORT.sections()).isEqualTo(ReportSections.CODES);
    }

    @Test
    void everySectionCanBeLeftOut() {
        for (String code : ReportSections.CODES) {
            Document without = of(PRACTICE, Set.of(code));
            assertThat(without.sections()).extracting(Section::code)
                    .doesNotContain(code)
                    .noneMatch(each -> each.equals(ReportSections.BRIEF + "-" + code))
                    .hasSizeGreaterThan(8);
        }
        assertThat(of(PRACTICE, Set.copyOf(ReportSections.CODES)).sections()).extracting(Section::code)
                .containsExactly("brief-in-full");
    }

    @Test
    void theNumbersAreThoseOfTheBrief() {
        Brief brief = BriefBuilder.of(PRACTICE);
        BriefWords words = new BriefWords(brief, ENGLISH);
        List<String> cards = tables(of(PRACTICE, all(ReportSections.CAPABILITIES)));

        assertThat(cards).hasSameSizeAs(brief.capabilities());
        for (int at = 0; at < cards.size(); at++) {
            Brief.Line line = brief.capabilities().get(at);
            assertThat(cards.get(at)).contains(line.name(), words.phase(line));
            String tally = String.join("; ", words.parts(line.tally()).stream()
                    .filter(part -> part.count() > 0)
                    .map(part -> part.count() + " " + part.label())
                    .toList());
            assertThat(cards.get(at)).contains(tally);
        }
        String method = Reports.text(of(PRACTICE, all(ReportSections.METHOD)));
        assertThat(method).contains(words.proof(), words.since().confidence().orElseThrow());
        assertThat(Reports.text(of(PRACTICE, all(ReportSections.CHANGES))))
                .contains(words.since().counts(brief.since().orElseThrow()));
    }

    @Test
    void theCountsOfAllDomainsAddUp() {
        Block.Table counts = of(PRACTICE, all(ReportSections.METHOD)).blocks()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.columns().size() == 9)
                .findFirst()
                .orElseThrow();
        int last = counts.rows().size() - 1;
        for (int column = 1; column < 9; column++) {
            int at = column;
            int sum = counts.rows().subList(0, last).stream().mapToInt(row -> number(row, at)).sum();
            assertThat(number(counts.rows().get(last), at)).isEqualTo(sum);
        }
    }

    @Test
    void whatAPersonTypedStandsWhole() {
        String longest = "A sentence that goes on. ".repeat(120).strip();
        Workbook workbook = Rounds.first()
                .with(Edit.of(Rating.KIND, Ids.rating(Ids.round(1), Rounds.CAPABILITY))
                        .set(Rating.RATIONALE, longest + " R")
                        .set(Rating.DISSENT, longest + " D")
                        .and(Answer.KIND, Ids.answer(Ids.round(1), Rounds.CRITERION))
                        .set(Answer.NOTE, longest + " N")
                        .and(Round.KIND, Ids.round(1))
                        .set(Round.OPEN_QUESTIONS, longest + " Q")
                        .set(Round.METHOD, longest + " M")
                        .set(Round.SUMMARY, longest + " S")
                        .and(Decision.KIND, Ids.decision(Ids.round(1), 1))
                        .set(Decision.WAITING, longest + " W")
                        .build());
        String report = Reports.text(of(gsr(workbook), Set.of(ReportSections.BRIEF)));

        Stream.of("R", "D", "N", "Q", "M", "S", "W").forEach(end -> assertThat(report).contains(longest + " " + end));
    }

    @Test
    void aFirstRoundSaysThatThereIsNothingToCompare() {
        assertThat(Reports.text(Reports.of(gsr(Rounds.first()))))
                .contains("This is the first round")
                .doesNotContain("round by round");
    }

    @Test
    void anEmptyCountryHasAReportToo() {
        String report = Reports.text(Reports.of(Reports.source(Workbook.empty())));

        assertThat(report).contains("No capability: the workbook has no framework pack.", "No action is planned yet.");
        assertThat(Reports.text(Reports.of(gsr(Workbook.empty())))).contains("No evidence is recorded.", "Not assessed");
    }

    @Test
    void evidenceIsToldOnceForACapabilityHoweverManyAnswersRestOnIt() {
        Workbook workbook = Rounds.first();
        String card = tables(of(gsr(workbook), all(ReportSections.CAPABILITIES))).get(1);

        assertThat(card).containsOnlyOnce("Act 5, s. 2\nand s. 3 (law text)");
    }

    @Test
    void aFrozenRoundBearsItsCode() {
        Document first = Reports.of(Reports.source(Reports.practice(), ENGLISH, UnaryOperator.identity(), Optional.of(1)));

        assertThat(first.setting().code()).isPresent();
        assertThat(Reports.text(first)).contains("Frozen on");
    }

    @Test
    void whatSplitOrMergedWithAnEditionIsNotCompared() {
        String[] used = {SaferSchools.FIRST, SaferSchools.SECOND};
        Workbook second = SaferSchools.next(
                SaferSchools.first(SaferSchools.FIRST), List.of(SaferSchools.step(SaferSchools.FIRST, SaferSchools.SECOND)));
        Source source = new Source(
                second, Stream.of(used).map(SaferSchools::pack).toList(), List.of(), ENGLISH, SaferSchools.DAY);

        assertThat(Reports.text(of(source, all(ReportSections.CHANGES)))).contains("Training of staff", "from ");
        assertThat(Reports.text(of(source, all(ReportSections.METHOD)))).contains("Round 1 was held against:");
    }

    @Test
    void sixtyCapabilitiesHaveSixtyCards() {
        Source source = new Source(Rounds.first(), List.of(sixty()), List.of(), ENGLISH, Reports.TODAY);

        assertThat(tables(of(source, all(ReportSections.CAPABILITIES)))).hasSize(60);
    }

    @Test
    void onlyWordsThatOccurAreExplained() {
        String practice = Reports.text(Reports.of(PRACTICE));
        Source schools = new Source(
                SaferSchools.first(SaferSchools.FIRST), List.of(SaferSchools.pack(SaferSchools.FIRST)), List.of(), ENGLISH,
                SaferSchools.DAY);
        List<String> words = tables(of(schools, Set.of(ReportSections.BRIEF, ReportSections.COVER)));

        assertThat(practice).contains("A treaty that adds to another one.");
        assertThat(words.get(words.size() - 2)).contains("Capability").doesNotContain("Optional Protocol", "Treaty body");
    }

    @Test
    void everyPlaceIsUniqueAndEveryTableIsAsWideAsThePage() {
        Document report = Reports.of(PRACTICE);
        Map<String, Integer> places = new HashMap<>();
        report.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                places.merge(heading.place(), 1, Integer::sum);
            } else if (block instanceof Block.Figure figure) {
                places.merge(figure.place(), 1, Integer::sum);
                assertThat(figure.alternative()).isNotBlank();
            } else if (block instanceof Block.Table table) {
                assertThat(table.columns().stream().mapToInt(Block.Column::width).sum()).as(table.caption()).isEqualTo(100);
            }
        });
        assertThat(places.values()).containsOnly(1);
    }

    private static Source gsr(Workbook workbook) {
        return new Source(
                workbook,
                PRACTICE.used().stream().filter(pack -> pack.id().equals("gsr-policy")).toList(),
                List.of(),
                ENGLISH,
                Reports.TODAY);
    }

    private static Pack sixty() {
        Map<String, String> words = new HashMap<>(Map.of("pack.name", "Sixty"));
        IntStream.rangeClosed(1, Pack.PHASES).forEach(phase -> words.put("phase." + phase, "Phase " + phase));
        List<Capability> capabilities = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            String id = "sixty.c" + number;
            words.put(id + ".name", "Capability " + number);
            words.put(id + ".one.text", "Something is there");
            capabilities.add(new Capability(id, number, List.of(new Criterion(id + ".one", List.of())), List.of(), List.of()));
        }
        words.put("sixty.name", "All");
        return new Pack("sixty", "1", List.of(new Domain("sixty", capabilities)), List.of(), new PackTexts(words));
    }

    private static int number(Block.Row row, int column) {
        return Integer.parseInt(Reports.text(row.cells().get(column).paragraphs().get(0)));
    }

    private static Set<String> all(String but) {
        return Set.copyOf(ReportSections.CODES.stream().filter(code -> !code.equals(but)).toList());
    }

    private static Document of(Source source, Set<String> without) {
        return ReportComposer.of(source, new Choice(Audience.INTERNAL, Paper.A4, without, false)).document();
    }

    /** The words of each table, with what stands above it. */
    private static List<String> tables(Document document) {
        return document.sections().stream()
                .filter(section -> !section.code().startsWith("brief"))
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::all)
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).caption() + "\n" + Reports.text(block))
                .toList();
    }
}
