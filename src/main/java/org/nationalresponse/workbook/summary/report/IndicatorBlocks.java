package org.nationalresponse.workbook.summary.report;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Every indicator with its baseline, all its values and its target. */
final class IndicatorBlocks {

    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String YEAR = "Year";
    private static final String PART = "disaggregation";

    private final Material material;
    private final Texts texts;
    private final Map<UUID, List<IndicatorValue>> values;

    private IndicatorBlocks(Material material) {
        this.material = material;
        this.texts = material.texts();
        this.values = IndicatorValue.of(material.workbook()).stream()
                .filter(value -> value.indicator().isPresent() && value.value().isPresent())
                .collect(Collectors.groupingBy(value -> value.indicator().orElseThrow()));
    }

    static List<Block> of(Material material) {
        return new IndicatorBlocks(material).blocks();
    }

    private List<Block> blocks() {
        List<Entry> all = Indicator.of(material.workbook()).stream().map(Indicator::entry).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Entry> told = all.stream().filter(this::told).toList();
        String heading = texts.get("report.figures.indicators");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, heading, "report-indicators"));
        if (!told.isEmpty()) {
            blocks.add(new Block.Table(
                    heading,
                    Cells.columns(
                            texts.get("brief.figure.name"), 46,
                            texts.get("brief.figure.baseline"), 15,
                            texts.get("report.figures.values"), 24,
                            texts.get("brief.figure.target"), 15),
                    told.stream().map(this::row).toList()));
        }
        if (told.size() < all.size()) {
            blocks.add(new Block.Paragraph(Manner.NOTE, List.of(Run.words(
                    texts.get("report.figures.bare", "n", all.size() - told.size())))));
        }
        return blocks;
    }

    private boolean told(Entry indicator) {
        return values.containsKey(indicator.id())
                || indicator.number(BASELINE).isPresent()
                || indicator.number(TARGET).isPresent();
    }

    private Row row(Entry indicator) {
        List<List<Run>> name = new ArrayList<>();
        name.add(List.of(Run.typed(Stream.of(Indicator.CODE, Indicator.NAME)
                .flatMap(field -> Typed.text(indicator, field).stream())
                .collect(Collectors.joining(" ")))));
        Typed.text(indicator, UNIT).ifPresent(unit -> name.add(List.of(new Run.Typed(unit, Run.Look.QUIET))));
        return Row.of(
                new Cell(name, 1, true), measured(indicator, BASELINE), values(indicator), measured(indicator, TARGET));
    }

    private Cell measured(Entry indicator, String field) {
        return indicator.number(field)
                .map(number -> Cells.words(value(number, indicator.year(field + YEAR), Optional.empty())))
                .orElseGet(this::noData);
    }

    private Cell values(Entry indicator) {
        List<List<Run>> lines = values.getOrDefault(indicator.id(), List.of()).stream()
                .sorted(Comparator.comparing(value -> value.year().orElse(0)))
                .map(value -> List.of(Run.words(value(
                        value.value().orElseThrow(), value.year(), Typed.text(value.entry(), PART)))))
                .toList();
        return lines.isEmpty() ? noData() : new Cell(lines, 1, false);
    }

    private String value(BigDecimal number, Optional<Integer> year, Optional<String> part) {
        String words = texts.number(number);
        String dated = year.map(each -> texts.get("brief.figure.year", "value", words, "year", String.valueOf(each))).orElse(words);
        return part.map(of -> texts.get("brief.figure.of", "value", dated, "part", of)).orElse(dated);
    }

    private Cell noData() {
        return Cell.of(Run.quiet(material.words().noData()));
    }
}
