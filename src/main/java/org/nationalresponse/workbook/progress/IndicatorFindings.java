package org.nationalresponse.workbook.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.IndicatorValue;

/** Targets that nothing can be measured from, and figures that have grown old. */
final class IndicatorFindings {

    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String NO_DATA = "noDataReason";
    private static final int OLD_YEARS = 5;

    private IndicatorFindings() {}

    static Stream<Finding> of(Ground ground) {
        Map<UUID, IndicatorValue> latest = latest(IndicatorValue.of(ground.workbook()));
        return Indicator.of(ground.workbook()).stream()
                .flatMap(indicator -> Stream.concat(
                        withoutBaseline(ground, indicator),
                        Stream.ofNullable(latest.get(indicator.entry().id())).flatMap(value -> old(ground, indicator, value))));
    }

    private static Stream<Finding> withoutBaseline(Ground ground, Indicator indicator) {
        boolean target = indicator.entry().number(TARGET).isPresent();
        return !target || indicator.entry().text(BASELINE).isPresent()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Rule.TARGET_WITHOUT_BASELINE,
                        Target.record(Indicator.KIND, indicator.entry().id(), BASELINE),
                        List.of(),
                        "indicator", ground.named(indicator.entry())));
    }

    /** Where someone said why there is no newer figure, nobody is asked again. */
    private static Stream<Finding> old(Ground ground, Indicator indicator, IndicatorValue latest) {
        boolean said = latest.entry().text(NO_DATA).isPresent() || indicator.entry().text(NO_DATA).isPresent();
        int year = latest.year().orElseThrow();
        return said || ground.today().getYear() - year <= OLD_YEARS
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Rule.INDICATOR_OLD,
                        Target.record(IndicatorValue.KIND, latest.entry().id(), IndicatorValue.YEAR),
                        List.of(year),
                        "indicator", ground.named(indicator.entry()),
                        "year", String.valueOf(year)));
    }

    /** The latest of each indicator, be it a figure or a word on why there is none. */
    private static Map<UUID, IndicatorValue> latest(List<IndicatorValue> values) {
        Map<UUID, IndicatorValue> latest = new HashMap<>();
        values.stream()
                .filter(value -> value.year().isPresent())
                .sorted(Comparator.comparing(value -> value.year().orElseThrow()))
                .forEach(value -> value.indicator().ifPresent(indicator -> latest.put(indicator, value)));
        return latest;
    }
}
