package org.nationalresponse.workbook.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Field;
import org.nationalresponse.workbook.framework.Register.Type;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;

/**
 * Two capabilities with lists of every sort: a form, plain ones, one with parts, one about instruments, and the program's
 * pages.
 */
public final class ListsPack {

    public static final Pack PACK = new Pack(
            "lists",
            "1",
            List.of(new Domain(
                    "lists.all",
                    List.of(
                            new Capability(
                                    "lists.a",
                                    1,
                                    List.of(new Criterion("lists.a.first", List.of(), List.of("speech", "money", "advice"), Criterion.UNPLACED)),
                                    List.of("post", "speech", Target.BESIDE),
                                    List.of("lists.b")),
                            new Capability(
                                    "lists.b",
                                    2,
                                    List.of(new Criterion("lists.b.first", List.of())),
                                    List.of(Target.TREATIES, "promise", "paper", "money"),
                                    List.of("lists.a"))))),
            List.of(
                    register("post", listing(true, Optional.empty()), List.of(), text("name"), text("holder")),
                    register(
                            "speech",
                            new Listing(List.of("speaker"), List.of("due", "on"), List.of(), List.of(), false, Optional.empty(), Optional.empty()),
                            List.of(),
                            text("speaker"),
                            text("forum"),
                            due(),
                            field("noted", Type.DATE),
                            field("on", Type.DATE)),
                    register("promise", listing(false, Optional.empty()), List.of("step"), text("title")),
                    register("step", listing(false, Optional.empty()), List.of(), text("name"), link("promise")),
                    register("paper", listing(false, Optional.empty()), List.of(), text("title"), text("instrument")),
                    register("advice", listing(false, Optional.empty()), List.of(), text("instrument"), text("use")),
                    register(
                            "money",
                            listing(false, Optional.of(new Listing.ByYear("year", List.of("amount"), Optional.empty()))),
                            List.of(),
                            text("title"),
                            field("year", Type.YEAR),
                            field("amount", Type.NUMBER))),
            new PackTexts(texts()));

    private ListsPack() {}

    public static ShellViewModel open(Place place) {
        return Desks.open(
                new FakeFile(Workbook.empty()), Texts.in(Locale.ENGLISH), new FakeDialogs(), List.of(PACK), place);
    }

    private static Register register(String id, Listing listing, List<String> parts, Field... fields) {
        return new Register(
                id, List.of(new Register.Section("all", List.of(fields))), listing, parts, Optional.empty(), List.of());
    }

    private static Listing listing(boolean usuallyOne, Optional<Listing.ByYear> byYear) {
        return new Listing(List.of(), List.of(), List.of(), List.of(), usuallyOne, Optional.empty(), byYear);
    }

    private static Field text(String id) {
        return field(id, Type.TEXT);
    }

    private static Field field(String id, Type type) {
        return new Field(id, type, List.of(), List.of(), "");
    }

    private static Field due() {
        Register.Rules none = Register.Rules.NONE;
        return new Field("due", Type.DATE, List.of(), List.of(), "", new Register.Rules(
                none.notBefore(), none.needs(), none.least(), none.most(), Register.Deadline.LISTED, none.metBy(), List.of()));
    }

    private static Field link(String to) {
        Register.Rules none = Register.Rules.NONE;
        return new Field(to, Type.LINK, List.of(), List.of(), "", new Register.Rules(
                none.notBefore(), none.needs(), none.least(), none.most(), none.deadline(), none.metBy(), List.of(to)));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(Map.of("pack.name", "Lists", "lists.all.name", "All"));
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            texts.put("phase." + phase, "Phase " + phase);
        }
        for (String id : List.of("lists.a", "lists.b")) {
            texts.put(id + ".name", "Capability " + id.charAt(id.length() - 1));
            for (String guidance : List.of("what", "why", "how")) {
                texts.put(id + "." + guidance, guidance);
            }
            texts.put(id + ".first.text", "Something is there");
        }
        for (String id : List.of("post", "speech", "promise", "step", "paper", "advice", "money")) {
            texts.put(id + ".name", id + "s");
            texts.put(id + ".about", id);
            texts.put(id + ".all.title", id);
            for (String field : List.of("name", "holder", "speaker", "forum", "due", "noted", "on", "title", "promise", "instrument", "use", "year", "amount")) {
                texts.put(id + "." + field + ".label", field);
            }
        }
        return texts;
    }
}
