package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.IndicatorValue;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Statistics: each indicator with its values by year. Totals only; the workbook holds no cases. */
final class IndicatorTable {

    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String YEAR = "Year";
    private static final String PART = "disaggregation";
    private static final String NO_DATA = "noDataReason";

    private final Texts texts;
    private final RecordWords words;
    private final Map<UUID, List<IndicatorValue>> values;

    IndicatorTable(Source source) {
        this.texts = source.texts();
        this.words = source.words();
        this.values = IndicatorValue.of(source.workbook()).stream()
                .filter(value -> value.indicator().isPresent())
                .sorted(Comparator.comparing(value -> value.year().orElse(Integer.MAX_VALUE)))
                .collect(Collectors.groupingBy(value -> value.indicator().orElseThrow()));
    }

    /** Whether any year of an indicator has a number. */
    boolean hasValue(Entry indicator) {
        return of(indicator).stream().anyMatch(value -> value.value().isPresent());
    }

    Block table(Register register, List<Entry> indicators) {
        return new Block.Table(
                words.name(register),
                List.of(
                        new Block.Column(texts.get("brief.figure.name"), 40),
                        new Block.Column(texts.get("brief.figure.baseline"), 14, Block.Align.END),
                        new Block.Column(texts.get("annex.values"), 32),
                        new Block.Column(texts.get("brief.figure.target"), 14, Block.Align.END)),
                indicators.stream().map(this::row).toList());
    }

    private Block.Row row(Entry indicator) {
        return Block.Row.of(
                Block.Cell.head(name(indicator)),
                Block.Cell.of(Run.words(measured(indicator, BASELINE))),
                new Block.Cell(values(indicator), 1, false),
                Block.Cell.of(Run.words(measured(indicator, TARGET))));
    }

    private Run name(Entry indicator) {
        List<String> parts = new ArrayList<>();
        Typed.text(indicator, Indicator.CODE).ifPresent(parts::add);
        Typed.text(indicator, Indicator.NAME).ifPresent(parts::add);
        String name = parts.isEmpty() ? texts.get("records.unnamed") : String.join(" ", parts);
        return Run.typed(Typed.text(indicator, UNIT)
                .map(unit -> texts.get("brief.figure.unit", "name", name, "unit", unit))
                .orElse(name));
    }

    private List<List<Run>> values(Entry indicator) {
        List<List<Run>> lines = of(indicator).stream().map(this::line).toList();
        return lines.isEmpty() ? List.of(List.of(Run.quiet(without(indicator)))) : lines;
    }

    private List<Run> line(IndicatorValue value) {
        Entry entry = value.entry();
        String number = value.value().map(texts::number).orElseGet(() -> without(entry));
        String dated = value.year()
                .map(year -> texts.get("brief.figure.year", "value", number, "year", String.valueOf(year)))
                .orElse(number);
        return List.of(Run.typed(Typed.text(entry, PART)
                .map(part -> texts.get("brief.figure.of", "value", dated, "part", part))
                .orElse(dated)));
    }

    /** No data, with the reason where one is noted. */
    private String without(Entry entry) {
        return words.register(entry.kind().name())
                .flatMap(register -> register.field(NO_DATA).flatMap(field -> words.value(register, field, entry)))
                .map(reason -> texts.get("annex.no-data", "reason", reason))
                .orElseGet(() -> texts.get("brief.no-data"));
    }

    private String measured(Entry indicator, String field) {
        return indicator.number(field)
                .map(texts::number)
                .map(value -> indicator.year(field + YEAR)
                        .map(year -> texts.get("brief.figure.year", "value", value, "year", String.valueOf(year)))
                        .orElse(value))
                .orElseGet(() -> texts.get("brief.no-data"));
    }

    private List<IndicatorValue> of(Entry indicator) {
        return values.getOrDefault(indicator.id(), List.of());
    }
}
