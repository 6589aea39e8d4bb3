package org.nationalresponse.workbook.country;

import java.util.List;

/** What a treaty body recommends to the country. Here are the fields that are reckoned with. */
public record Recommendation(Entry entry) {

    public static final Kind KIND = new Kind("recommendation");

    public static final String STATUS = "status";

    public static List<Recommendation> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Recommendation::new).toList();
    }

    public boolean open() {
        return !entry.is(STATUS, "done") && !entry.is(STATUS, "not-accepted");
    }
}
