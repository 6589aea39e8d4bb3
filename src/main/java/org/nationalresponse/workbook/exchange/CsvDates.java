package org.nationalresponse.workbook.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nationalresponse.workbook.text.Message;

/** Days in the cells of a table: ISO, of four-digit years. */
final class CsvDates {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CsvDates() {}

    /** Why a cell holds no day; empty where it holds one. */
    static Optional<Message> fault(String cell) {
        if (!ISO_DATE.matcher(cell).matches()) {
            return Optional.of(Message.of("exchange.csv.date-form", "value", CsvFaults.quoted(cell)));
        }
        try {
            LocalDate.parse(cell);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(Message.of("exchange.csv.date-day", "value", cell));
        }
    }
}
