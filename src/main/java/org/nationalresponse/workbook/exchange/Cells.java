package org.nationalresponse.workbook.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.text.Message;

/** What the cells of one register's table say: the value of a field as a cell, and a cell as a value. */
final class Cells {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]{1,40}([eE][+-]?\\d{1,2})?");

    private final Register register;
    private final RecordWords words;
    private final LinkCells links;

    Cells(Register register, Workbook workbook, RecordWords words) {
        this.register = register;
        this.words = words;
        this.links = new LinkCells(register, workbook, words);
    }

    /**
     * What a cell says.
     *
     * @param value as it is kept
     * @param awaited ids of records that only the same table can bring
     * @param fault why the cell says nothing
     */
    record Said(String value, List<String> awaited, Optional<Message> fault) {

        static Said of(String value) {
            return new Said(value, List.of(), Optional.empty());
        }

        static Said wrong(Message fault) {
            return new Said("", List.of(), Optional.of(fault));
        }
    }

    /** A stored value as a cell: a number plain, all else so that no spreadsheet runs it. */
    static String written(Register.Field field, String value) {
        return field.type() == Type.NUMBER && PLAIN_NUMBER.matcher(value).matches() ? value : CsvFile.cell(value);
    }

    /** What a cell that is not empty says for a field. Rules between fields are looked at elsewhere. */
    Said said(Register.Field field, String cell) {
        String text = Formulas.restored(cell).strip();
        return switch (field.type()) {
            // As it stands: a tab that a text begins with was kept by an apostrophe.
            case TEXT, LONG_TEXT -> Said.of(Formulas.restored(cell));
            case YEAR, NUMBER -> Said.of(text);
            case DATE -> CsvDates.fault(text).map(Said::wrong).orElse(Said.of(text));
            case CURRENCY -> Said.of(text.toUpperCase(Locale.ROOT));
            case CHOICE -> choice(field, text).map(Said::of).orElseGet(() -> unknownChoice(field, text));
            case CHOICES -> choices(field, text);
            case LINK -> links.one(field, text);
            case LINKS -> links.several(field, text);
        };
    }

    /** Whether a cell says what stands in the record already, however that is written. */
    static boolean same(Register.Field field, String stored, String cell) {
        return line(written(field, stored).strip()).equals(line(cell)) || sameValue(field, stored, Formulas.restored(cell));
    }

    /** Whether two values of a field mean the same. */
    static boolean sameValue(Register.Field field, String stored, String value) {
        return switch (field.type()) {
            case NUMBER -> NUMBER.matcher(stored).matches()
                    && NUMBER.matcher(value).matches()
                    && number(stored).flatMap(one -> number(value).map(other -> one.compareTo(other) == 0)).orElse(false);
            case CHOICES, LINKS -> codes(stored).equals(codes(value));
            default -> line(stored.strip()).equals(line(value.strip()));
        };
    }

    /** Programs differ in how they end the lines within a cell; a text is the same for all that. */
    static String line(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Said choices(Register.Field field, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[,;]")) {
            Optional<String> whole = choice(field, part.strip());
            for (String word : whole.isPresent() ? List.of(part.strip()) : List.of(part.strip().split("\\s+"))) {
                if (!word.isEmpty()) {
                    Optional<String> code = choice(field, word);
                    if (code.isEmpty()) {
                        return unknownChoice(field, word);
                    }
                    codes.add(code.get());
                }
            }
        }
        return Said.of(codes.stream().distinct().collect(Collectors.joining(" ")));
    }

    /** By its code, or by the words that the screen shows. */
    private Optional<String> choice(Register.Field field, String text) {
        return field.choices().stream()
                .filter(code -> code.equalsIgnoreCase(text) || words.choice(register, field, code).equalsIgnoreCase(text))
                .findFirst();
    }

    private static Said unknownChoice(Register.Field field, String text) {
        return Said.wrong(Message.of(
                "exchange.csv.choice-unknown",
                "value", CsvFaults.quoted(text),
                "known", String.join(", ", field.choices())));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Set<String> codes(String text) {
        return new HashSet<>(List.of(text.strip().split("[\\s,;]+")));
    }
}
