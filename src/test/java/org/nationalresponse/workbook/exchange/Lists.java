package org.nationalresponse.workbook.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Deadline;
import org.nationalresponse.workbook.framework.Register.Field;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.text.Texts;

/** Registers with a field of each type, for the tests of tables. */
public final class Lists {

    /** Title, day, end, money, choices and links. */
    public static final Register PLEDGE = register(
            "pledge",
            List.of("title"),
            List.of(),
            field("title", Type.TEXT),
            field("objective", Type.LONG_TEXT),
            field("madeOn", Type.DATE),
            ruled("ends", Type.DATE, "madeOn", null, null),
            new Field("status", Type.CHOICE, List.of("planned", "under-way", "done"), List.of(), ""),
            new Field("sectors", Type.CHOICES, List.of("government", "industry", "civil-society"), List.of(), ""),
            ruled("amount", Type.NUMBER, null, "currency", null),
            field("currency", Type.CURRENCY),
            field("horizonYear", Type.YEAR),
            linked("follows", Type.LINK, "pledge"),
            linked("backedBy", Type.LINKS, "statement", Rules.CAPABILITY, Rules.INSTRUMENT));

    public static final Register STATEMENT = register("statement", List.of("speaker"), List.of(), field("speaker", Type.TEXT));

    /** A part of a pledge. */
    public static final Register MILESTONE = register(
            "milestone",
            List.of("name"),
            List.of("pledge", "name"),
            field("name", Type.TEXT),
            linked("pledge", Type.LINK, "pledge"),
            field("setOn", Type.DATE));

    /** As the recommendations of treaty bodies come. */
    public static final Register RECOMMENDATION = register(
            "recommendation",
            List.of("text"),
            List.of("document", "paragraph", "text"),
            field("paragraph", Type.TEXT),
            field("text", Type.LONG_TEXT),
            field("theme", Type.TEXT),
            field("body", Type.TEXT),
            field("document", Type.TEXT),
            field("responsible", Type.TEXT),
            field("due", Type.DATE),
            new Field("status", Type.CHOICE, List.of("open", "under-way", "done"), List.of(), ""));

    public static final Pack PACK = new Pack(
            "tables",
            "1",
            List.of(),
            List.of(PLEDGE, STATEMENT, MILESTONE, RECOMMENDATION),
            new PackTexts(words(PLEDGE, STATEMENT, MILESTONE, RECOMMENDATION)));

    private Lists() {}

    public static RecordWords words(Workbook workbook) {
        return new RecordWords(workbook, List.of(PACK), Texts.in(Locale.ENGLISH));
    }

    /** Field, value, field, value. */
    static Edit record(Register register, UUID id, String... fieldsAndValues) {
        Edit.Builder edit = Edit.of(new Kind(register.id()), id);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            edit.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return edit.build();
    }

    private static Register register(String id, List<String> title, List<String> key, Field... fields) {
        return new Register(
                id,
                List.of(new Register.Section("all", List.of(fields))),
                new Listing(title, List.of(), List.of(), key, false, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Field field(String id, Type type) {
        return new Field(id, type, List.of(), List.of(), "");
    }

    private static Field linked(String id, Type type, String... to) {
        Rules rules = new Rules(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Deadline.NONE, Optional.empty(), List.of(to));
        return new Field(id, type, List.of(), List.of(), "", rules);
    }

    private static Field ruled(String id, Type type, String notBefore, String needs, BigDecimal least) {
        Rules rules = new Rules(
                Optional.ofNullable(notBefore),
                Optional.ofNullable(needs),
                Optional.ofNullable(least),
                Optional.empty(),
                Deadline.NONE,
                Optional.empty(),
                List.of());
        return new Field(id, type, List.of(), List.of(), "", rules);
    }

    private static Map<String, String> words(Register... registers) {
        Map<String, String> words = new HashMap<>();
        for (Register register : registers) {
            words.put(register.id() + ".name", "The " + register.id() + "s");
            register.fields().forEach(field -> {
                words.put(register.id() + "." + field.id() + ".label", "Label of " + field.id());
                field.choices().forEach(choice ->
                        words.put(register.id() + "." + field.id() + "." + choice, "It is " + choice.replace('-', ' ')));
            });
        }
        return words;
    }
}
