package org.nationalresponse.workbook.framework;

import java.math.BigDecimal;
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
 *
 * @param listing how its records are listed
 * @param parts ids of registers whose records belong to one of these, such as the milestones of a pledge; each of them has a
 *     link field to this register
 * @param closed with which choice a record's deadlines no longer count; absent: they always count
 * @param presets records that a new workbook starts with
 * @param release which records leave in a public print
 */
public record Register(
        String id,
        List<Section> sections,
        Listing listing,
        List<String> parts,
        Optional<Condition> closed,
        List<Preset> presets,
        Release release) {

    public Register {
        sections = List.copyOf(sections);
        parts = List.copyOf(parts);
        presets = List.copyOf(presets);
    }

    /** A register all of whose records leave in a public print. */
    public Register(
            String id,
            List<Section> sections,
            Listing listing,
            List<String> parts,
            Optional<Condition> closed,
            List<Preset> presets) {
        this(id, sections, listing, parts, closed, presets, Release.ALL);
    }

    /** A register of sections alone. */
    public Register(String id, List<Section> sections) {
        this(id, sections, Listing.PLAIN, List.of(), Optional.empty(), List.of());
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(String fieldId) {
        return fields().filter(field -> field.id().equals(fieldId)).findFirst();
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
                        .map(on -> ids.contains(on.field()) && on.holds(values))
                        .orElse(true))
                .filter(field -> ids.add(field.id()))
                .toList();
    }

    /** The fields whose values name a record: as the register says, else its first text. */
    public List<Field> titleFields() {
        if (!listing.title().isEmpty()) {
            return listing.title().stream().flatMap(id -> field(id).stream()).toList();
        }
        return fields().filter(field -> field.type() == Type.TEXT).limit(1).toList();
    }

    /** The fields that stand as columns of the list: as the register says, else its first few. */
    public List<Field> columnFields() {
        if (!listing.columns().isEmpty()) {
            return listing.columns().stream().flatMap(id -> field(id).stream()).toList();
        }
        List<Field> title = titleFields();
        return fields()
                .filter(field -> !title.contains(field) && field.type() != Type.LONG_TEXT && field.when().isEmpty())
                .limit(Listing.FEW)
                .toList();
    }

    /** The field by which a record of this register belongs to one of another. */
    public Optional<Field> linkTo(String register) {
        return fields().filter(field -> field.rules().to().contains(register)).findFirst();
    }

    /** Fields that belong together on a screen. */
    public record Section(String id, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A record that every country starts with.
     *
     * @param id stable; a workbook's record has the id {@code Ids.about(register, id)}
     * @param values by field id, in the pack's language
     */
    public record Preset(String id, Map<String, String> values) {

        public Preset {
            values = Map.copyOf(values);
        }
    }

    /**
     * One field.
     *
     * @param choices codes to choose from, only with {@link Type#CHOICE} and {@link Type#CHOICES}
     * @param covers ids of the seed statements that it serves
     * @param when {@code field=code} or {@code field=code|code}: asked only where that earlier choice holds one of the codes;
     *     empty: always. {@link Register#asked} evaluates it
     * @param leaves what of it leaves in a public print
     */
    public record Field(
            String id,
            Type type,
            List<String> choices,
            List<String> covers,
            String when,
            Rules rules,
            Release.Part leaves) {

        public Field {
            choices = List.copyOf(choices);
            covers = List.copyOf(covers);
        }

        /** A field of which as much leaves as its type lets. */
        public Field(String id, Type type, List<String> choices, List<String> covers, String when, Rules rules) {
            this(id, type, choices, covers, when, rules, Release.Part.of(type));
        }

        /** A field without rules. */
        public Field(String id, Type type, List<String> choices, List<String> covers, String when) {
            this(id, type, choices, covers, when, Rules.NONE);
        }

        /** What {@link #when} says; absent: the field is always asked. */
        public Optional<Condition> condition() {
            return when.isEmpty() ? Optional.empty() : Optional.of(Condition.of(when));
        }
    }

    /**
     * What must hold for a field's value.
     *
     * @param notBefore the date field that it must not come before
     * @param needs a field without which the value means nothing, such as the year of a number
     * @param least the smallest number; absent: none
     * @param most the largest number; absent: none
     * @param deadline whether the date is one to keep
     * @param metBy the field that, once filled, says that the deadline was met
     * @param to what a link leads to: ids of registers, {@value #CAPABILITY}, {@value #CRITERION} or {@value #INSTRUMENT}
     */
    public record Rules(
            Optional<String> notBefore,
            Optional<String> needs,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Deadline deadline,
            Optional<String> metBy,
            List<String> to) {

        /** A link to a capability of the pack. */
        public static final String CAPABILITY = "capability";
        /** A link to a criterion of the pack, or of another one in the workbook. */
        public static final String CRITERION = "criterion";
        /** A link to an instrument that the program knows. */
        public static final String INSTRUMENT = "instrument";

        /** What a link can lead to that is no record of the workbook. */
        public static final Set<String> BEYOND = Set.of(CAPABILITY, CRITERION, INSTRUMENT);

        public static final Rules NONE = new Rules(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Deadline.NONE,
                Optional.empty(),
                List.of());

        public Rules {
            to = List.copyOf(to);
        }
    }

    /** Whether a date is one to keep. */
    public enum Deadline {
        NONE,
        /** Listed where there is one. */
        LISTED,
        /** Every open record should have one; one without is listed as undated. */
        WANTED
    }

    /** A choice, and the codes with which something holds. */
    public record Condition(String field, List<String> codes) {

        public Condition {
            codes = List.copyOf(codes);
        }

        /** Reads {@code field=code} or {@code field=code|code}. */
        static Condition of(String words) {
            int sign = words.indexOf('=');
            return new Condition(words.substring(0, sign), List.of(words.substring(sign + 1).split("\\|")));
        }

        /** Whether a record's values meet it; a field of several choices meets it with any of them. */
        public boolean holds(Map<String, String> values) {
            return Stream.of(values.getOrDefault(field, "").split(" ")).anyMatch(codes::contains);
        }
    }

    /**
     * What a field holds, as text: dates ISO, numbers with a point, choices by code; several of a kind in one field with a blank
     * between them.
     */
    public enum Type {
        TEXT,
        LONG_TEXT,
        DATE,
        YEAR,
        NUMBER,
        CHOICE,
        /** Any number of the choices. */
        CHOICES,
        /** The three letters of ISO 4217. */
        CURRENCY,
        /** One record, capability or instrument, by id. */
        LINK,
        /** Any number of them. */
        LINKS;

        /** Whether it leads elsewhere. */
        public boolean links() {
            return this == LINK || this == LINKS;
        }
    }
}
