package org.nationalresponse.workbook.ui.common;

import java.time.LocalDate;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days as people type them: 2026-03-12, 12 Mar 2026, 12.3.2026, and the language's own short form. */
public final class Dates {

    private Dates() {}

    /** The day that a person means; empty where no day can be read, such as 30 February. */
    public static Optional<LocalDate> parse(String typed, Locale locale) {
        String text = plainDigits(typed.strip().replaceAll("\\s+", " "));
        List<DateTimeFormatter> ways = Stream.of(
                        pattern("uuuu-M-d", locale),
                        pattern("d MMM uuuu", locale),
                        pattern("d MMMM uuuu", locale),
                        pattern("d MMM uuuu", Locale.ENGLISH),
                        pattern("d MMMM uuuu", Locale.ENGLISH),
                        pattern("d.M.uuuu", locale),
                        pattern("d/M/uuuu", locale),
                        ownForm(locale))
                .map(way -> way.withResolverStyle(ResolverStyle.STRICT))
                .toList();
        for (DateTimeFormatter way : ways) {
            try {
                return Optional.of(LocalDate.parse(text, way)).filter(Dates::fourFigures);
            } catch (DateTimeParseException e) {
                // The next way may fit.
            }
        }
        return Optional.empty();
    }

    /** A minus before the year, or too many or too few figures in it, is a slip. */
    private static boolean fourFigures(LocalDate date) {
        return date.getYear() >= 1000 && date.getYear() <= 9999;
    }

    /** The language's own form counts years within an era, so the era must be given for a strict reading. */
    private static DateTimeFormatter ownForm(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue())
                .toFormatter(locale);
    }

    /** Arabic, Persian, Bengali and other digits as the ones that dates are kept in. */
    private static String plainDigits(String text) {
        return text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale);
    }
}
