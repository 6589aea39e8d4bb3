package org.nationalresponse.workbook.summary.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Release;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/**
 * A workbook in which every field holds a mark of its own, so that a print can be searched for what it gives away. Each field of
 * a register has a record of its own, in which it is asked.
 */
public final class Marked {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String CRITERION = "gsr.legislation.all-forms";
    public static final String OTHER = "gsr.legislation.online-same";
    public static final String CAPABILITY = "gsr.legislation";

    private static final UUID ROUND = Ids.round(2);

    private final Map<String, FieldRef> inside = new LinkedHashMap<>();
    private final Map<String, FieldRef> leaving = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Pack> packs;
    private int next;

    public Marked() {
        PackLibrary library = new PackLibrary(Path.of("no such folder"));
        packs = List.of(
                library.load("gsr-policy@2019", Locale.ENGLISH),
                library.load("mnr@2016", Locale.ENGLISH),
                library.load(Packs.COMMON, Locale.ENGLISH));
        own();
        packs.forEach(pack -> pack.registers().forEach(this::register));
    }

    /** The marks that no public print may hold, and where each stands. */
    public Map<String, FieldRef> inside() {
        return inside;
    }

    /** The marks of texts that may leave. */
    public Map<String, FieldRef> leaving() {
        return leaving;
    }

    public Workbook workbook() {
        Workbook workbook = Workbook.empty();
        for (Edit edit : edits) {
            workbook = workbook.with(edit);
        }
        return workbook;
    }

    public Source source(Workbook workbook) {
        return Source.of(
                workbook, Optional.empty(), List::of, packs, InstrumentReader.read(), Texts.in(Locale.ENGLISH), TODAY);
    }

    private void own() {
        write(Profile.KIND, Profile.ID, Map.of(Profile.PACKS, "gsr-policy@2019 mnr@2016", Profile.NEXT_ELECTION, "2027-09-12"),
                Set.of(Profile.COUNTRY_NAME, Profile.MINISTRY, Profile.COVER_LINE), Set.of(Profile.FOCAL_POINT, "strange"));
        write(Round.KIND, Ids.round(1), Map.of(Round.NUMBER, "1", Round.FROZEN_ON, "2025-11-22"), Set.of(),
                Set.of(Round.SUMMARY, Round.METHOD, Round.ENDORSED_BY, Round.HELP_NEEDED));
        write(Round.KIND, ROUND, Map.of(Round.NUMBER, "2", Round.FROM, "2026-01-01", Round.BODIES_ASKED, "9"),
                Set.of(Round.SUMMARY, Round.HELP_NEEDED, Round.HELP_OFFERED, Round.METHOD, Round.TOOK_PART),
                Set.of(Round.OPEN_QUESTIONS, Round.ENDORSED_BY, Round.BODIES_ANSWERED, "strange"));
        write(Round.KIND, UUID.randomUUID(), Map.of(Round.NUMBER, "2", Entry.RETIRED, "twice"), Set.of(), Set.of(Round.SUMMARY));
        answer(Ids.round(1), OTHER, "partly", false);
        answer(ROUND, CRITERION, "partly", false);
        answer(ROUND, OTHER, "not-applicable", true);
        evidence("law-text", Set.of(Evidence.TITLE), Set.of());
        evidence("opinion", Set.of(), Set.of(Evidence.TITLE));
        for (UUID round : List.of(Ids.round(1), ROUND)) {
            boolean now = round.equals(ROUND);
            write(Rating.KIND, Ids.rating(round, CAPABILITY),
                    Map.of(Rating.ROUND, round.toString(), Rating.CAPABILITY, CAPABILITY, Rating.PHASE, now ? "3" : "2"),
                    now ? Set.of(Rating.RATIONALE) : Set.of(),
                    now ? Set.of(Rating.DISSENT, Rating.CHANGE) : Set.of(Rating.RATIONALE, Rating.DISSENT));
        }
        write(Decision.KIND, Ids.decision(ROUND, 1), Map.of(Decision.ROUND, ROUND.toString()),
                Set.of(Decision.TEXT, Decision.COST, Decision.LEAD, Decision.WAITING), Set.of("strange"));
        write(Worry.KIND, Ids.worry(ROUND, 1), Map.of(Worry.ROUND, ROUND.toString()),
                Set.of(Worry.RISK, Worry.CAUSE, Worry.OWNER), Set.of("strange"));
        act("ratification", Set.of(TreatyActions.SOURCE), Set.of(TreatyActions.NOTE, TreatyActions.IN_FORCE));
        act("reservation", Set.of(TreatyActions.NOTE, TreatyActions.SOURCE), Set.of("strange"));
        write(InstrumentNote.KIND, Ids.instrumentNote("OPIC"), Map.of(InstrumentNote.INSTRUMENT, "OPIC"),
                Set.of(InstrumentNote.REASON), Set.of(InstrumentNote.SOURCE, "strange"));
        write(Known.KIND, UUID.randomUUID(), Map.of(), Set.of(), Set.of(Known.KEY, Known.RULE, Known.REASON));
        write(new Kind("of-no-pack"), UUID.randomUUID(), Map.of(), Set.of(), Set.of("title", "note"));
    }

    private void answer(UUID round, String criterion, String value, boolean reason) {
        write(Answer.KIND, Ids.answer(round, criterion),
                Map.of(Answer.ROUND, round.toString(), Answer.CRITERION, criterion, Answer.VALUE, value),
                reason ? Set.of(Answer.REASON) : Set.of(),
                reason ? Set.of(Answer.NOTE, Answer.CONFIDENCE) : Set.of(Answer.NOTE, Answer.REASON, Answer.REVIEW));
    }

    private void evidence(String grade, Set<String> leaves, Set<String> stays) {
        Set<String> all = new HashSet<>(stays);
        all.addAll(List.of(Evidence.PLACE, Evidence.ADDRESS, Evidence.FILE, Evidence.FILE_NAME, Evidence.FILE_SIZE));
        write(Evidence.KIND, UUID.randomUUID(),
                Map.of(Evidence.ROUND, ROUND.toString(), Evidence.CRITERION, CRITERION, Evidence.GRADE, grade), leaves, all);
    }

    private void act(String action, Set<String> leaves, Set<String> stays) {
        write(TreatyActions.KIND, UUID.randomUUID(), Map.of(
                TreatyActions.INSTRUMENT, "CRC", TreatyActions.ACTION, action, TreatyActions.DATE, "2001-02-03"), leaves, stays);
    }

    private void register(Register register) {
        for (Register.Field field : register.fields().toList()) {
            boolean leaves = !register.release().never()
                    && field.leaves() == Release.Part.WHOLE
                    && (field.type() == Register.Type.TEXT || field.type() == Register.Type.LONG_TEXT);
            record(register, field, Map.of(), leaves);
            if (register.release().onlyIf().isPresent() || register.release().unless().isPresent()) {
                record(register, field, contrary(register), false);
            }
            record(register, field, Map.of(Entry.RETIRED, "entered twice"), false);
        }
    }

    /** A record in which the field is asked, and holds a mark whatever its type. */
    private void record(Register register, Register.Field field, Map<String, String> more, boolean leaves) {
        Map<String, String> facts = new HashMap<>();
        register.release().onlyIf().ifPresent(condition -> facts.put(condition.field(), condition.codes().get(0)));
        for (Register.Field each = field; each.condition().isPresent(); ) {
            Register.Condition condition = each.condition().get();
            facts.put(condition.field(), condition.codes().get(0));
            each = register.field(condition.field()).orElseThrow();
        }
        facts.putAll(more);
        facts.remove(field.id());
        write(new Kind(register.id()), UUID.randomUUID(), facts,
                leaves ? Set.of(field.id()) : Set.of(), leaves ? Set.of() : Set.of(field.id()));
    }

    private static Map<String, String> contrary(Register register) {
        Map<String, String> values = new HashMap<>();
        register.release().onlyIf().ifPresent(condition -> values.put(condition.field(), "asked"));
        register.release().unless().ifPresent(condition -> values.put(condition.field(), condition.codes().get(0)));
        return values;
    }

    private void write(Kind kind, UUID id, Map<String, String> facts, Set<String> leaves, Set<String> stays) {
        Edit.Builder edit = Edit.of(kind, id);
        facts.forEach(edit::set);
        leaves.forEach(field -> edit.set(field, mark(leaving, kind, id, field)));
        stays.forEach(field -> edit.set(field, mark(inside, kind, id, field)));
        edits.add(edit.build());
    }

    private String mark(Map<String, FieldRef> marks, Kind kind, UUID id, String field) {
        String mark = String.format(Locale.ROOT, "q%05dz", next++);
        marks.put(mark, new FieldRef(kind, id, field));
        return mark;
    }
}
