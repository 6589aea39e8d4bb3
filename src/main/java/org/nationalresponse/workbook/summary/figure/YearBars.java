package org.nationalresponse.workbook.summary.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.progress.YearSums.State;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Metrics;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/**
 * Sums by year as bars that lie, so that numbers of any length stand behind them. A year without data has a dotted box and the
 * words, never a bar of nothing; a sum that lacks something ends in a dotted piece and says so.
 */
final class YearBars {

    private static final double AIR = 3;
    private static final double BAR = 8;
    private static final double GAP = 4;
    private static final double KEY = 18;
    private static final double NO_DATA = 34;
    private static final double UNKNOWN = 9;
    /** A sum that is not nothing is seen. */
    private static final double LEAST = 1;
    /** Bars have at least this share of the width, however long the numbers are. */
    private static final double BARS = 0.3;
    /** So many years without data in a row are one row. */
    private static final int FOLD = 3;

    private final Frame frame;
    private final Texts texts;
    private final YearSums.Row row;
    private final List<Series> series;
    private final BigDecimal largest;
    private final double ground;
    private final double longest;

    /** What is summed: in the order of the amounts. */
    record Series(String label, Ink ink) {}

    private YearBars(YearSums.Row row, List<Series> series, Frame frame) {
        this.frame = frame;
        this.texts = frame.texts();
        this.row = row;
        this.series = series;
        this.largest = YearSums.largest(row);
        double years = spans().stream()
                .mapToDouble(span -> Metrics.width(span.words(), Sketch.SIZE, true))
                .max()
                .orElse(0);
        this.ground = years + 2 * GAP;
        double numbers = row.years().stream()
                .flatMap(year -> year.amounts().stream())
                .mapToDouble(amount -> Metrics.width(number(amount), Sketch.SIZE, false))
                .max()
                .orElse(0);
        double room = frame.width() - ground - GAP - UNKNOWN - 1;
        this.longest = Math.max(room * BARS, room - numbers);
    }

    /**
     * @param title above the bars, such as a currency; absent where the heading says it
     * @param note below the bars; absent where there is nothing to say
     */
    static List<Block.Figure> of(
            YearSums.Row row, List<Series> series, Optional<String> title, Optional<String> note, Frame frame) {
        YearBars bars = new YearBars(row, series, frame);
        List<Band> bands = new ArrayList<>(bars.spans().stream().map(bars::band).toList());
        note.ifPresent(words -> bands.add(bars.note(words)));
        return Stack.of(frame, title.map(bars::head), bands, Optional.of(bars.legend().band(frame.width())));
    }

    /** A year, or several in a row of which nothing is known. */
    private record Span(List<YearSums.Year> years, String words) {

        boolean missing() {
            return years.get(0).missing();
        }
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        List<YearSums.Year> gap = new ArrayList<>();
        for (YearSums.Year year : row.years()) {
            if (year.missing()) {
                gap.add(year);
            } else {
                fold(spans, gap);
                spans.add(span(List.of(year)));
            }
        }
        fold(spans, gap);
        return spans;
    }

    private void fold(List<Span> spans, List<YearSums.Year> gap) {
        if (gap.size() >= FOLD) {
            spans.add(span(gap));
        } else {
            gap.forEach(year -> spans.add(span(List.of(year))));
        }
        gap.clear();
    }

    private Span span(List<YearSums.Year> years) {
        String first = String.valueOf(years.get(0).year());
        String last = String.valueOf(years.get(years.size() - 1).year());
        return new Span(
                List.copyOf(years), years.size() == 1 ? first : texts.get("chart.years.span", "first", first, "last", last));
    }

    private Band head(String title) {
        Sketch sketch = new Sketch();
        double height = sketch.words(0, 0, frame.width(), title, 2, true, Ink.TEXT);
        return Band.of(height + 2, sketch, texts.get("chart.group", "group", title));
    }

    private Band note(String words) {
        Sketch sketch = new Sketch();
        return Band.of(AIR + sketch.words(0, AIR, frame.width(), words, 4, false, Ink.QUIET), sketch, words);
    }

    private Band band(Span span) {
        Sketch sketch = new Sketch();
        sketch.word(0, AIR, ground - GAP, span.words(), true, Anchor.LEFT, Ink.TEXT);
        double y = AIR;
        if (span.missing()) {
            noData(sketch, y);
            y += Sketch.LINE;
        } else {
            for (int i = 0; i < series.size(); i++) {
                amount(sketch, span.years().get(0).amounts().get(i), series.get(i).ink(), y);
                y += Sketch.LINE;
            }
        }
        sketch.line(ground, 0, ground, y + AIR, 1, Ink.HOLLOW);
        return Band.of(y + AIR, sketch, sentence(span));
    }

    private void amount(Sketch sketch, YearSums.Amount amount, Ink ink, double y) {
        if (amount.sum().isEmpty()) {
            noData(sketch, y);
            return;
        }
        double length = length(amount.sum().get());
        double top = y + (Sketch.LINE - BAR) / 2;
        if (length > 0) {
            sketch.add(new Mark.Bar(ground, top, length, BAR, ink));
        }
        double end = ground + length;
        if (amount.state() == State.PARTIAL) {
            sketch.add(new Mark.Bar(end, top, UNKNOWN, BAR, Ink.DOTTED));
            end += UNKNOWN;
        }
        sketch.word(end + GAP, y, frame.width() - end - GAP, number(amount), false, Anchor.LEFT, Ink.TEXT);
    }

    private void noData(Sketch sketch, double y) {
        sketch.add(new Mark.Bar(ground, y + (Sketch.LINE - BAR) / 2, NO_DATA, BAR, Ink.DOTTED));
        double x = ground + NO_DATA + GAP;
        sketch.word(x, y, frame.width() - x, texts.get("chart.no-data"), false, Anchor.LEFT, Ink.QUIET);
    }

    private double length(BigDecimal sum) {
        if (sum.signum() <= 0) {
            return 0;
        }
        return Math.max(LEAST, sum.divide(largest, MathContext.DECIMAL32).doubleValue() * longest);
    }

    private String number(YearSums.Amount amount) {
        return amount.sum()
                .map(texts::number)
                .map(sum -> amount.state() == State.PARTIAL ? texts.get("chart.years.partial", "sum", sum) : sum)
                .orElseGet(() -> texts.get("chart.no-data"));
    }

    private String sentence(Span span) {
        if (span.missing()) {
            return texts.get("chart.years.missing", "year", span.words());
        }
        List<YearSums.Amount> amounts = span.years().get(0).amounts();
        String said = IntStream.range(0, series.size())
                .mapToObj(i -> texts.get(
                        "chart.years.amount", "name", series.get(i).label(), "sum", number(amounts.get(i))))
                .collect(Collectors.joining(texts.get("chart.between")));
        return texts.get("chart.years.year", "year", span.words(), "amounts", said);
    }

    private Legend legend() {
        Legend legend = new Legend();
        series.forEach(each -> legend.add(KEY, (sketch, x, middle) -> key(sketch, x, middle, KEY, each.ink()), each.label()));
        if (amounts(State.PARTIAL)) {
            legend.add(UNKNOWN, (sketch, x, middle) -> key(sketch, x, middle, UNKNOWN, Ink.DOTTED),
                    texts.get("chart.years.in-part"));
        }
        if (amounts(State.MISSING)) {
            legend.add(KEY, (sketch, x, middle) -> key(sketch, x, middle, KEY, Ink.DOTTED), texts.get("chart.no-data"));
        }
        return legend;
    }

    private boolean amounts(State state) {
        return row.years().stream().flatMap(year -> year.amounts().stream()).anyMatch(amount -> amount.state() == state);
    }

    private static void key(Sketch sketch, double x, double middle, double width, Ink ink) {
        sketch.add(new Mark.Bar(x, middle - BAR / 2, width, BAR, ink));
    }
}
