package org.nationalresponse.workbook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.EntryIntoForce;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing.Effect;
import org.nationalresponse.workbook.treaty.TreatyAction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Registers as JSON: treaty actions with the dates reckoned from each, and plain registers as they stand. */
final class JsonRegisters {

    /** Kinds that have their own place in the JSON. */
    private static final Set<Kind> ELSEWHERE =
            Set.of(Kind.PROFILE, Kind.ROUND, Kind.TREATY_ACTION, InstrumentNote.KIND, Known.KIND, Action.KIND);
    /** Kinds whose records have their place in a round. */
    private static final Set<Kind> IN_ROUNDS = Set.of(Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY);

    private JsonRegisters() {}

    static void treatyActions(ArrayNode actions, Workbook workbook, Instruments instruments, Texts texts) {
        for (Entry entry : workbook.all(TreatyActions.KIND)) {
            TreatyAction action = TreatyActions.of(entry);
            ObjectNode node = actions.addObject().put("id", entry.id().toString());
            JsonExport.put(node, "instrument", entry, TreatyActions.INSTRUMENT);
            action.kind().ifPresent(kind -> node.put("action", kind.code()));
            JsonExport.putDate(node, "date", entry, TreatyActions.DATE);
            effects(node, action, instruments.find(action.instrument()), texts);
            JsonExport.put(node, "note", entry, TreatyActions.NOTE);
            JsonExport.put(node, "territories", entry, TreatyActions.TERRITORIES);
            JsonExport.put(node, "source", entry, TreatyActions.SOURCE);
            JsonExport.putDate(node, "checkedOn", entry, TreatyActions.CHECKED_ON);
            JsonExport.putRetired(node, entry);
        }
    }

    /** The actions of the plan: numbers as numbers, and the criteria as a list. */
    static void actions(ArrayNode actions, Workbook workbook) {
        for (Entry entry : workbook.all(Action.KIND)) {
            Action action = new Action(entry);
            ObjectNode node = actions.addObject().put("id", entry.id().toString());
            JsonExport.put(node, "what", entry, Action.WHAT);
            JsonExport.put(node, "capability", entry, Action.CAPABILITY);
            if (!action.criteria().isEmpty()) {
                ArrayNode criteria = node.putArray("criteria");
                action.criteria().forEach(criteria::add);
            }
            JsonExport.put(node, "owner", entry, Action.OWNER);
            JsonExport.putDate(node, "due", entry, Action.DUE);
            action.statusSaid().ifPresent(status -> node.put("status", status.code()));
            JsonExport.putDate(node, "doneOn", entry, Action.DONE_ON);
            JsonExport.put(node, "whyGivenUp", entry, Action.WHY_GIVEN_UP);
            entry.number(Action.COST).ifPresent(cost -> node.put("cost", cost));
            JsonExport.put(node, "currency", entry, Action.CURRENCY);
            action.help().ifPresent(help -> node.put("help", help.code()));
            JsonExport.put(node, "helpText", entry, Action.HELP_TEXT);
            JsonExport.put(node, "note", entry, Action.NOTE);
            JsonExport.putRetired(node, entry);
        }
    }

    /**
     * All registers of the packs, also empty ones, and whatever other records the workbook holds, so that none is left out.
     *
     * @param inRound whether a round has written the record
     */
    static void registers(ObjectNode registers, Workbook workbook, List<Pack> packs, Predicate<Entry> inRound) {
        Stream<String> declared = packs.stream().flatMap(pack -> pack.registers().stream()).map(Register::id);
        Stream<String> others = workbook.kinds().stream()
                .filter(kind -> !IN_ROUNDS.contains(kind) || !workbook.all(kind).stream().allMatch(inRound))
                .map(Kind::name)
                .sorted();
        Stream.of(Stream.of(Kind.MANDATE.name()), declared, others)
                .flatMap(names -> names)
                .map(Kind::new)
                .filter(kind -> !ELSEWHERE.contains(kind))
                .distinct()
                .toList()
                .forEach(kind -> register(registers.putArray(kind.name()), workbook.all(kind), inRound));
    }

    private static void register(ArrayNode records, List<Entry> entries, Predicate<Entry> inRound) {
        for (Entry entry : entries) {
            if (!inRound.test(entry)) {
                ObjectNode node = records.addObject();
                new TreeMap<>(entry.fields()).forEach(node::put);
                node.put("id", entry.id().toString());
            }
        }
    }

    private static void effects(ObjectNode node, TreatyAction action, Optional<Instrument> instrument, Texts texts) {
        boolean leaves = action.kind().filter(kind -> kind == ActionKind.DENUNCIATION).isPresent();
        boolean binds = action.kind().filter(ActionKind::binds).isPresent();
        if (instrument.isPresent() && binds) {
            effect(node, "inForce", EntryIntoForce.of(instrument.get(), action), texts);
        } else if (instrument.isPresent() && leaves) {
            effect(node, "ends", EntryIntoForce.leaving(instrument.get(), action), texts);
        } else {
            // An instrument of a newer list, or an act without a rule: the date that was entered still counts.
            action.inForce().ifPresent(day -> node.put(leaves ? "ends" : "inForce", day.toString()));
        }
    }

    private static void effect(ObjectNode node, String key, Effect effect, Texts texts) {
        effect.date().ifPresent(day -> node.put(key, day.toString()).put(key + "Suggested", effect.suggested()));
        node.put(key + "Rule", texts.say(effect.rule()));
    }
}
