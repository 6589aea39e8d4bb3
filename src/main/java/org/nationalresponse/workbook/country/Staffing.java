package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Posts for one body in one year. Here are the fields that are reckoned with. */
public record Staffing(Entry entry) {

    public static final Kind KIND = new Kind("staffing");

    public static final String BODY = "body";
    public static final String YEAR = "year";
    public static final String POSTS = "posts";
    public static final String FILLED = "filled";
    public static final String TRAINED = "trained";

    public static List<Staffing> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Staffing::new).toList();
    }

    public Optional<String> body() {
        return entry.text(BODY);
    }

    public Optional<Integer> year() {
        return entry.year(YEAR);
    }

    public Optional<BigDecimal> posts() {
        return entry.number(POSTS);
    }

    public Optional<BigDecimal> filled() {
        return entry.number(FILLED);
    }

    public Optional<BigDecimal> trained() {
        return entry.number(TRAINED);
    }
}
