package org.nationalresponse.workbook.summary.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell holds. No data is an empty cell, never a zero. */
sealed interface CellValue {

    CellValue NOTHING = new Nothing();

    record Words(String text) implements CellValue {}

    /** A number that a spreadsheet can reckon with. */
    record Amount(BigDecimal number) implements CellValue {}

    /** A year, which has no separators. */
    record Year(int year) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    record Nothing() implements CellValue {}

    static CellValue words(String text) {
        return text.isBlank() ? NOTHING : new Words(text);
    }

    static CellValue words(Optional<String> text) {
        return text.map(CellValue::words).orElse(NOTHING);
    }

    static CellValue count(int count) {
        return new Amount(BigDecimal.valueOf(count));
    }

    static CellValue day(Optional<LocalDate> day) {
        return day.<CellValue>map(Day::new).orElse(NOTHING);
    }
}
