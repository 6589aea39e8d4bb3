package org.nationalresponse.workbook.summary.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.IndicatorValue;
import org.nationalresponse.workbook.summary.brief.BriefRecords.Measured;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads a few figures, first those that say most: with a value and a target, then with either. */
final class FigureReader {

    private static final int MOST = 3;
    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String YEAR = "Year";
    private static final String DISAGGREGATION = "disaggregation";

    private final Map<UUID, List<IndicatorValue>> values;

    private FigureReader(Source source) {
        values = IndicatorValue.of(source.workbook()).stream()
                .filter(value -> value.indicator().isPresent() && value.value().isPresent())
                .collect(Collectors.groupingBy(value -> value.indicator().orElseThrow()));
    }

    static Few<BriefRecords.Figure> figures(Source source) {
        FigureReader reader = new FigureReader(source);
        List<BriefRecords.Figure> all = Indicator.of(source.workbook()).stream()
                .map(reader::figure)
                .sorted(Comparator.comparing(FigureReader::rank))
                .toList();
        boolean any = all.stream().anyMatch(BriefRecords.Figure::hasAny);
        return Few.of(all, any ? MOST : 0);
    }

    private static int rank(BriefRecords.Figure figure) {
        boolean value = figure.now().value().isPresent();
        boolean target = figure.target().value().isPresent();
        return value && target ? 0 : value ? 1 : target ? 2 : figure.hasAny() ? 3 : 4;
    }

    private BriefRecords.Figure figure(Indicator indicator) {
        Entry entry = indicator.entry();
        Optional<IndicatorValue> now = values.getOrDefault(entry.id(), List.of()).stream()
                .max(Comparator.comparing((IndicatorValue value) -> value.year().orElse(0))
                        .thenComparing(value -> part(value).isEmpty()));
        return new BriefRecords.Figure(
                Stream.of(Indicator.CODE, Indicator.NAME)
                        .flatMap(field -> Typed.text(entry, field).stream())
                        .collect(Collectors.joining(" ")),
                Typed.text(entry, UNIT),
                measured(entry, BASELINE),
                new Measured(now.flatMap(IndicatorValue::value), now.flatMap(IndicatorValue::year)),
                now.flatMap(FigureReader::part),
                measured(entry, TARGET));
    }

    private static Optional<String> part(IndicatorValue value) {
        return Typed.text(value.entry(), DISAGGREGATION);
    }

    private static Measured measured(Entry entry, String field) {
        Optional<BigDecimal> number = entry.number(field);
        return new Measured(number, entry.year(field + YEAR));
    }
}
