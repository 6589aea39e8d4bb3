package org.nationalresponse.workbook.summary.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.IndicatorValue;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads the figures, first those that say most: with a value and a target, then with either. */
final class FigureReader {

    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String YEAR = "Year";
    private static final String DISAGGREGATION = "disaggregation";

    private final Titles titles;
    private final Map<UUID, List<IndicatorValue>> values;

    private FigureReader(Source source) {
        titles = new Titles(source);
        values = IndicatorValue.of(source.workbook()).stream()
                .filter(value -> value.indicator().isPresent() && value.value().isPresent())
                .collect(Collectors.groupingBy(value -> value.indicator().orElseThrow()));
    }

    static List<Brief.Figure> figures(Source source) {
        FigureReader reader = new FigureReader(source);
        return Indicator.of(source.workbook()).stream()
                .map(reader::figure)
                .sorted(Comparator.comparing(FigureReader::rank))
                .toList();
    }

    private static int rank(Brief.Figure figure) {
        boolean value = figure.now().value().isPresent();
        boolean target = figure.target().value().isPresent();
        return value && target ? 0 : value ? 1 : target ? 2 : figure.hasAny() ? 3 : 4;
    }

    private Brief.Figure figure(Indicator indicator) {
        Entry entry = indicator.entry();
        Optional<IndicatorValue> now = values.getOrDefault(entry.id(), List.of()).stream()
                .max(Comparator.comparing((IndicatorValue value) -> value.year().orElse(0))
                        .thenComparing(value -> Typed.text(value.entry(), DISAGGREGATION).isEmpty()));
        return new Brief.Figure(
                titles.of(entry, Indicator.NAME),
                titles.field(entry, UNIT),
                measured(entry, BASELINE),
                new Measured(now.flatMap(IndicatorValue::value), now.flatMap(IndicatorValue::year)),
                now.flatMap(value -> titles.field(value.entry(), DISAGGREGATION)),
                measured(entry, TARGET));
    }

    private static Measured measured(Entry entry, String field) {
        return new Measured(entry.number(field), entry.year(field + YEAR));
    }
}
