package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The value of an indicator in a year. Here are the fields that are reckoned with. */
public record IndicatorValue(Entry entry) {

    public static final Kind KIND = new Kind("indicator-value");

    public static final String INDICATOR = "indicator";
    public static final String YEAR = "year";
    public static final String VALUE = "value";

    public static List<IndicatorValue> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(IndicatorValue::new).toList();
    }

    public Optional<UUID> indicator() {
        return entry.records(INDICATOR).stream().findFirst();
    }

    public Optional<Integer> year() {
        return entry.year(YEAR);
    }

    public Optional<BigDecimal> value() {
        return entry.number(VALUE);
    }
}
