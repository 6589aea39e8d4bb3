package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/**
 * What is wrong with the values of one record, as its register's fields say it. Pure. A screen shows each sentence at its field
 * and keeps what was typed; an import takes nothing that has a fault.
 */
public final class RecordFaults {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private final Register register;
    private final Map<String, String> values;
    private final List<FieldFault> found = new ArrayList<>();

    /** A sentence about the value of a field. */
    public record FieldFault(String field, Message text) {}

    private RecordFaults(Register register, Map<String, String> values) {
        this.register = register;
        this.values = values;
    }

    /** The faults in the order of the fields. Links are not followed here. */
    public static List<FieldFault> of(Register register, Map<String, String> values) {
        RecordFaults faults = new RecordFaults(register, values);
        register.fields().forEach(faults::check);
        return faults.found;
    }

    private void check(Register.Field field) {
        String value = values.getOrDefault(field.id(), "").strip();
        if (value.isEmpty()) {
            return;
        }
        form(field, value).ifPresentOrElse(text -> found.add(new FieldFault(field.id(), text)), () -> rules(field, value));
    }

    /** Whether the value is of its type at all. */
    private static Optional<Message> form(Register.Field field, String value) {
        return switch (field.type()) {
            case DATE -> date(value).isEmpty() ? fault("register.fault.date") : Optional.empty();
            case YEAR -> year(value) ? Optional.empty() : fault("register.fault.year", "first", FIRST_YEAR, "last", LAST_YEAR);
            case NUMBER -> number(value).isEmpty() ? fault("register.fault.number") : Optional.empty();
            case CURRENCY -> CURRENCIES.contains(value) ? Optional.empty() : fault("register.fault.currency", "value", value);
            case CHOICE -> field.choices().contains(value) ? Optional.empty() : fault("register.fault.choice", "value", value);
            case CHOICES -> field.choices().containsAll(List.of(value.split("\\s+")))
                    ? Optional.empty()
                    : fault("register.fault.choice", "value", value);
            case TEXT, LONG_TEXT, LINK, LINKS -> Optional.empty();
        };
    }

    private void rules(Register.Field field, String value) {
        Register.Rules rules = field.rules();
        rules.notBefore().flatMap(start -> date(values.getOrDefault(start, ""))).ifPresent(start -> {
            if (date(value).filter(start::isAfter).isPresent()) {
                found.add(new FieldFault(field.id(), Message.of("register.fault.before", "start", start)));
            }
        });
        rules.needs()
                .filter(other -> values.getOrDefault(other, "").isBlank())
                .map(other -> new FieldFault(other, Message.of("register.fault.needs")))
                .filter(fault -> !found.contains(fault))
                .ifPresent(found::add);
        if (rules.least().isEmpty() && rules.most().isEmpty()) {
            return;
        }
        Optional<BigDecimal> number = number(value);
        rules.least().filter(least -> number.filter(one -> one.compareTo(least) < 0).isPresent()).ifPresent(least ->
                found.add(new FieldFault(field.id(), Message.of("register.fault.least", "least", least))));
        rules.most().filter(most -> number.filter(one -> one.compareTo(most) > 0).isPresent()).ifPresent(most ->
                found.add(new FieldFault(field.id(), Message.of("register.fault.most", "most", most))));
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return value.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean year(String value) {
        return value.matches("\\d{4}") && Integer.parseInt(value) >= FIRST_YEAR && Integer.parseInt(value) <= LAST_YEAR;
    }

    private static Optional<Message> fault(String key, Object... values) {
        return Optional.of(Message.of(key, values));
    }
}
