package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a treaty body recommends to the country. Here are the fields that are reckoned with. */
public record Recommendation(Entry entry) {

    public static final Kind KIND = new Kind("recommendation");

    public static final String REPORT = "report";
    public static final String STATUS = "status";
    public static final String RESPONSIBLE = "responsible";
    public static final String DUE = "due";

    public static List<Recommendation> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Recommendation::new).toList();
    }

    public Optional<UUID> report() {
        return entry.records(REPORT).stream().findFirst();
    }

    public Optional<String> status() {
        return entry.text(STATUS);
    }

    public boolean open() {
        return !entry.is(STATUS, "done") && !entry.is(STATUS, "not-accepted");
    }

    public Optional<String> responsible() {
        return entry.text(RESPONSIBLE);
    }

    public Optional<LocalDate> due() {
        return entry.date(DUE);
    }
}
