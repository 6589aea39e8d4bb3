package org.nationalresponse.workbook.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of records with plain fields, declared as data. Texts: {@code <id>.name}, {@code <id>.about},
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
     * @param when {@code field=code}: the field is asked only where the other field holds that code; empty: always
     */
    public record Field(String id, Type type, List<String> choices, List<String> covers, String when) {

        public Field {
            choices = List.copyOf(choices);
            covers = List.copyOf(covers);
        }
    }

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
