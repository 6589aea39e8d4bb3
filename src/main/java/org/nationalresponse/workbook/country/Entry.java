package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One record as it is kept: its fields by name. A field that was never filled is absent.
 *
 * <p>A record that a person took out has the field {@value #RETIRED} with the reason; it stays in the file.
 */
public record Entry(Kind kind, UUID id, Map<String, String> fields) {

    /** The field that holds why a record no longer counts. */
    public static final String RETIRED = "retired";

    public Entry {
        fields = Map.copyOf(fields);
    }

    /** An entry that nothing was written to yet. */
    public static Entry blank(Kind kind, UUID id) {
        return new Entry(kind, id, Map.of());
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The day in a field, absent also where the field holds no ISO date; {@code check} reports those. */
    public Optional<LocalDate> date(String field) {
        return text(field).flatMap(Entry::parseDate);
    }

    public Optional<BigDecimal> number(String field) {
        return text(field).flatMap(value -> {
            try {
                return Optional.of(new BigDecimal(value));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** The year in a field, absent also where the field holds no year of four digits. */
    public Optional<Integer> year(String field) {
        return text(field).map(String::strip).filter(value -> value.matches("\\d{4}")).map(Integer::valueOf);
    }

    /** The records that a field leads to; what is no record's id, such as a capability's, is passed over. */
    public List<UUID> records(String field) {
        return codes(field).stream().flatMap(code -> parseId(code).stream()).toList();
    }

    /** The codes or ids in a field that takes several. */
    public List<String> codes(String field) {
        return text(field).stream()
                .flatMap(value -> Stream.of(value.strip().split("\\s+")))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    public boolean is(String field, String value) {
        return value.equals(fields.get(field));
    }

    public boolean retired() {
        return fields.containsKey(RETIRED);
    }

    private static Optional<UUID> parseId(String code) {
        try {
            return Optional.of(UUID.fromString(code));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parseDate(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
