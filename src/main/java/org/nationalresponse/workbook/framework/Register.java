package org.nationalresponse.workbook.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of records with plain fields, declared as data. Texts: {@code <id>.name}, {@code <id>.about},
 * {@code <id>.caution} where something is to be kept in mind once there is a record,
 * {@code <id>.<section>.title}, {@code <id>.<field>.label}, {@code <id>.<field>.help} where there is one, and
 * {@code <id>.<field>.<choice>}.
 */
public record Register(String id, List<Section> sections) {

    public Register {
        sections = List.copyOf(sections);
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /**
     * The fields to ask of a record, in their order. A follow-up of a field that is not asked itself is not asked either.
     *
     * @param values what the record holds, by field id
     */
    public List<Field> asked(Map<String, String> values) {
        Set<String> ids = new HashSet<>();
        return fields()
                .filter(field -> field.condition()
                        .map(on -> ids.contains(on.field()) && on.codes().contains(values.getOrDefault(on.field(), "")))
                        .orElse(true))
                .filter(field -> ids.add(field.id()))
                .toList();
    }

    /** Fields that belong together on a screen. */
    public record Section(String id, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param choices codes to choose from, only with {@link Type#CHOICE}
     * @param covers ids of the seed statements that it serves
     * @param when {@code field=code} or {@code field=code|code}: asked only where that earlier choice holds one of the codes;
     *     empty: always. {@link Register#asked} evaluates it
     */
    public record Field(String id, Type type, List<String> choices, List<String> covers, String when) {

        public Field {
            choices = List.copyOf(choices);
            covers = List.copyOf(covers);
        }

        /** What {@link #when} says; absent: the field is always asked. */
        public Optional<Condition> condition() {
            int sign = when.indexOf('=');
            return sign < 0
                    ? Optional.empty()
                    : Optional.of(new Condition(when.substring(0, sign), List.of(when.substring(sign + 1).split("\\|"))));
        }
    }

    /** An earlier choice, and the codes with which a follow-up is asked. */
    public record Condition(String field, List<String> codes) {}

    /** What a field holds, as text: dates ISO, numbers with a point, choices by code. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        DATE,
        YEAR,
        NUMBER,
        CHOICE
    }
}
