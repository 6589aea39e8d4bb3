package org.nationalresponse.workbook.summary.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.progress.YearSums.State;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/** What the charts say in words, and what they do with nothing and with too much. */
class ChartWordsTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Frame FRAME = new Frame("chart", 510, TEXTS);

    @Test
    void whereThereIsNothingThereIsNoFigure() {
        assertThat(DomainStrip.of(List.of(), Optional.empty(), FRAME)).isEmpty();
        assertThat(MovedChart.of(List.of(), 1, FRAME)).isEmpty();
        assertThat(MoneyChart.of(new YearSums(List.of(), 2), FRAME)).isEmpty();
        assertThat(PostsChart.of(new YearSums(List.of(), 0), FRAME)).isEmpty();
        assertThat(MilestoneLine.of(List.of(), 3, Samples.TODAY, FRAME)).isEmpty();
    }

    @Test
    void notAssessedLooksOtherThanAnyPhaseAndSaysSo() {
        Block.Figure figure = DomainStrip.of(
                        List.of(new DomainStrip.Domain(Optional.empty(), "Victim", List.of(
                                new DomainStrip.Capability("Helpline", Optional.empty(), Optional.empty()),
                                new DomainStrip.Capability("Workforce", Optional.of(3), Optional.of(Way.UP))))),
                        Optional.of(2),
                        FRAME)
                .get(0);

        assertThat(words(figure)).contains("Helpline", "not assessed", "Workforce", "higher than in round 2");
        assertThat(figure.drawing().marks())
                .filteredOn(mark -> mark instanceof Mark.Dot dot && dot.ink() == Ink.DOTTED)
                .as("four of the capability, four of the legend")
                .hasSize(8);
        assertThat(figure.alternative())
                .isEqualTo("Victim: Helpline, not assessed; Workforce, phase 3 of 4, higher than in round 2.");
    }

    @Test
    void realProgressStandsApartFromWhatOnlyTheRecordDid() {
        Block.Figure figure = MovedChart.of(
                        List.of(
                                move("Helpline", 3, 2, Way.DOWN, TrendReason.REAL_PROGRESS, "Night service stopped"),
                                move("Legislation", 1, 2, Way.UP, TrendReason.RE_SCORED, null)),
                        2,
                        FRAME)
                .get(0);

        assertThat(figure.alternative()).isEqualTo("""
                What moved since round 2.
                Changed in the country:
                Helpline: from phase 3 to phase 2. Real setback. Night service stopped
                Changed on record only:
                Legislation: from phase 1 to phase 2. Re-scored.""");
        assertThat(words(figure)).containsSubsequence(
                "Changed in the country", "Helpline", "Changed on record only", "Legislation");
    }

    @Test
    void whatWasShortenedIsWholeInTheAlternative() {
        String longName = "Rapporteur on violence against children ".repeat(12).strip();
        Block.Figure figure =
                MovedChart.of(List.of(move(longName, 1, 4, Way.UP, TrendReason.NEW_EVIDENCE, longName)), 1, FRAME).get(0);

        assertThat(words(figure)).anyMatch(word -> word.endsWith("…"));
        assertThat(figure.alternative()).contains(longName + ": from phase 1 to phase 4").endsWith(longName);
    }

    @Test
    void aYearWithoutDataIsNeverABarOfNothing() {
        YearSums.Row row = new YearSums.Row(Optional.of("EUR"), List.of(
                year(2023, amount("0", State.WHOLE), amount("5.5", State.PARTIAL)),
                year(2024, none(), none()),
                year(2025, amount("1000000000000", State.WHOLE), none())));
        Block.Figure figure = MoneyChart.of(new YearSums(List.of(row), 1), FRAME).get(0);

        assertThat(figure.alternative()).isEqualTo("""
                EUR:
                2023: committed 0; spent 5.5, in part.
                2024: no data.
                2025: committed 1,000,000,000,000; spent no data.
                One record lacks its year or currency and is not counted.""");
        assertThat(words(figure)).contains("0", "5.5, in part", "no data", "1,000,000,000,000");
        assertThat(figure.drawing().marks())
                .filteredOn(mark -> mark instanceof Mark.Bar bar && bar.width() <= 0)
                .isEmpty();
    }

    @Test
    void manyYearsWithoutDataAreOneRow() {
        List<YearSums.Year> years = IntStream.rangeClosed(1900, 2026)
                .mapToObj(year -> year == 1900 || year == 2026
                        ? year(year, amount("7", State.WHOLE), none())
                        : year(year, none(), none()))
                .toList();
        List<Block.Figure> figures =
                MoneyChart.of(new YearSums(List.of(new YearSums.Row(Optional.of("EUR"), years)), 0), FRAME);

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).alternative()).contains("1901–2025: no data.");
    }

    @Test
    void whatIsTallerThanAPageComesInPieces() {
        List<Block.Figure> figures =
                MoneyChart.of(new YearSums(List.of(Samples.row(new Random(1), Optional.of("EUR"), 60, 2)), 0), FRAME);

        assertThat(figures).hasSizeGreaterThan(1).allMatch(figure -> figure.drawing().height() <= Stack.HIGHEST);
        assertThat(figures).extracting(Block.Figure::place).startsWith("chart", "chart-2");
    }

    @Test
    void allMilestonesAreSaidAndThoseWithoutAPlaceAreCounted() {
        List<MilestoneLine.Step> steps = IntStream.range(0, 50)
                .mapToObj(i -> new MilestoneLine.Step("Step " + i + " of the plan", LocalDate.of(2026, 12, 1), Optional.empty()))
                .toList();
        Block.Figure figure = MilestoneLine.of(steps, 1, Samples.TODAY, FRAME).get(0);

        long shown = words(figure).stream().filter(word -> word.equals("1 Dec 2026")).count();
        assertThat(shown).isGreaterThanOrEqualTo(4);
        assertThat(words(figure)).contains("and " + (50 - shown) + " more milestones", "One milestone has no day.");
        steps.forEach(step -> assertThat(figure.alternative()).contains("1 Dec 2026: " + step.name() + "."));
    }

    @Test
    void lateMilestonesComeFirstAndAreMarkedByShapeAndWord() {
        List<MilestoneLine.Step> steps = IntStream.range(0, 40)
                .mapToObj(i -> new MilestoneLine.Step("To come", Samples.TODAY.plusDays(1 + i), Optional.empty()))
                .collect(Collectors.toList());
        steps.add(new MilestoneLine.Step("Send the report", Samples.TODAY.minusDays(3), Optional.empty()));
        steps.add(new MilestoneLine.Step(
                "Open the hotline", Samples.TODAY.minusDays(9), Optional.of(Samples.TODAY.minusDays(5))));
        Block.Figure figure = MilestoneLine.of(steps, 0, Samples.TODAY, FRAME).get(0);

        assertThat(words(figure)).contains("19 Nov 2026, late", "Send the report");
        assertThat(figure.drawing().marks()).anyMatch(mark -> mark instanceof Mark.Area area && area.ink() == Ink.WANTS);
        assertThat(figure.alternative()).contains("17 Nov 2026, reached: Open the hotline.");
    }

    @Test
    void aMilestoneDueTodayIsNotLate() {
        MilestoneLine.Step meet = new MilestoneLine.Step("Meet", Samples.TODAY, Optional.empty());
        Block.Figure figure = MilestoneLine.of(List.of(meet), 0, Samples.TODAY, FRAME).get(0);

        assertThat(figure.alternative()).contains("22 Nov 2026: Meet.").doesNotContain("late");
    }

    private static MovedChart.Move move(String name, int before, int now, Way way, TrendReason reason, String why) {
        return new MovedChart.Move(name, Optional.of(before), Optional.of(now), way, reason, Optional.ofNullable(why));
    }

    private static YearSums.Year year(int year, YearSums.Amount... amounts) {
        return new YearSums.Year(year, List.of(amounts));
    }

    private static YearSums.Amount amount(String sum, State state) {
        return new YearSums.Amount("amount", Optional.of(new BigDecimal(sum)), state);
    }

    private static YearSums.Amount none() {
        return new YearSums.Amount("amount", Optional.empty(), State.MISSING);
    }

    private static List<String> words(Block.Figure figure) {
        return figure.drawing().marks().stream()
                .filter(Mark.Word.class::isInstance)
                .map(mark -> ((Mark.Word) mark).text())
                .toList();
    }
}
