package org.nationalresponse.workbook.progress;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Deadline;
import org.nationalresponse.workbook.framework.Register.Field;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.framework.Register.Type;

/** Registers for tests with just the fields that are reckoned with, in a pack without capabilities. Labels are the field ids. */
final class Shelf {

    static final Register PLEDGE = register(
            "pledge",
            List.of("milestone", "indicator", "follow-up"),
            "status=done|dropped",
            text("title"),
            date("start"),
            choice("status", "planned", "under-way", "done", "dropped"),
            when(date("doneOn"), "status=done"),
            links("backedBy", "statement", "budget-line", "plan"),
            choice("published", "yes", "no"),
            when(text("notPublicBecause"), "published=no"));
    static final Register MILESTONE = register(
            "milestone",
            List.of(),
            "",
            text("name"),
            link("pledge", "pledge"),
            date("setOn"),
            deadline("due", Deadline.WANTED, "reachedOn"),
            date("reachedOn"));
    static final Register INDICATOR =
            register("indicator", List.of(), "", text("name"), link("serves", "pledge"), date("setOn"));
    static final Register FOLLOW_UP = register(
            "follow-up",
            List.of(),
            "",
            text("who"),
            link("pledge", "pledge"),
            date("on"),
            deadline("nextOn", Deadline.LISTED, ""));
    static final Register REPORT = register(
            "report",
            List.of("recommendation"),
            "",
            text("title"),
            choice("instrument", "CRC", "OPSC", "OPAC", "ACRWC"),
            choice("stage", "due", "drafting", "submitted", "dialogue"),
            deadline("committeeDue", Deadline.WANTED, "submittedOn"),
            date("submittedOn"),
            deadline("nextDue", Deadline.LISTED, ""),
            choice("onlineAbuse", "yes", "partly", "no"),
            choice("onlineOpportunities", "yes", "partly", "no"));
    static final Register RECOMMENDATION = register(
            "recommendation",
            List.of(),
            "status=done|not-accepted",
            text("text"),
            link("report", "report"),
            choice("status", "open", "under-way", "done", "not-accepted"),
            deadline("due", Deadline.LISTED, ""));
    static final Register MEMBERSHIP = register(
            "membership", List.of(), "", text("body"), date("renewedOn"), deadline("nextRenewal", Deadline.LISTED, ""));
    static final Register PLAN = register(
            "plan",
            List.of(),
            "status=ended|dropped",
            text("name"),
            choice("status", "drafting", "adopted", "ended", "dropped"),
            deadline("ends", Deadline.LISTED, ""));
    static final Register STATEMENT = register(
            "statement", List.of(), "", text("speaker"), choice("rank", "head", "minister", "senior-official"), date("on"));
    static final Register BUDGET_LINE = register(
            "budget-line",
            List.of(),
            "",
            text("title"),
            field("year", Type.YEAR),
            field("committed", Type.NUMBER),
            field("currency", Type.CURRENCY),
            date("agreedUntil"));

    static final Pack PACK = pack(
            PLEDGE, MILESTONE, INDICATOR, FOLLOW_UP, REPORT, RECOMMENDATION, MEMBERSHIP, PLAN, STATEMENT, BUDGET_LINE);

    private Shelf() {}

    /** A workbook with this pack alone. */
    static Books books() {
        return new Books(List.of(PACK));
    }

    /** The id of a record by a short name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Kind kind(Register register) {
        return new Kind(register.id());
    }

    static Pack pack(Register... registers) {
        Map<String, String> words = new HashMap<>();
        for (Register register : registers) {
            words.put(register.id() + ".name", register.id());
            register.fields().forEach(field -> {
                words.put(register.id() + "." + field.id() + ".label", field.id());
                field.choices().forEach(code -> words.put(register.id() + "." + field.id() + "." + code, code));
            });
        }
        return new Pack("shelf", "1", List.of(), List.of(registers), new PackTexts(words));
    }

    static Register register(String id, List<String> parts, String closed, Field... fields) {
        Optional<Register.Condition> closedWith = closed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Register.Condition(
                        closed.substring(0, closed.indexOf('=')), List.of(closed.substring(closed.indexOf('=') + 1).split("\\|"))));
        return new Register(
                id, List.of(new Register.Section("all", List.of(fields))), Listing.PLAIN, parts, closedWith, List.of());
    }

    static Field text(String id) {
        return field(id, Type.TEXT);
    }

    static Field date(String id) {
        return field(id, Type.DATE);
    }

    static Field field(String id, Type type) {
        return new Field(id, type, List.of(), List.of(), "");
    }

    private static Field choice(String id, String... codes) {
        return new Field(id, Type.CHOICE, List.of(codes), List.of(), "");
    }

    private static Field when(Field field, String when) {
        return new Field(field.id(), field.type(), field.choices(), field.covers(), when, field.rules());
    }

    private static Field link(String id, String... to) {
        return new Field(id, Type.LINK, List.of(), List.of(), "", rules(Deadline.NONE, "", to));
    }

    private static Field links(String id, String... to) {
        return new Field(id, Type.LINKS, List.of(), List.of(), "", rules(Deadline.NONE, "", to));
    }

    private static Field deadline(String id, Deadline deadline, String metBy) {
        return new Field(id, Type.DATE, List.of(), List.of(), "", rules(deadline, metBy));
    }

    private static Rules rules(Deadline deadline, String metBy, String... to) {
        return new Rules(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                deadline,
                Stream.of(metBy).filter(name -> !name.isEmpty()).findFirst(),
                List.of(to));
    }
}
