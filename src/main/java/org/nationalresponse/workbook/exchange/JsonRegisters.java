package org.nationalresponse.workbook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
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
            Set.of(Kind.PROFILE, Kind.ROUND, Kind.ANSWER, Kind.RATING, Kind.DECISION, Kind.TREATY_ACTION);

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

    /** All registers of the packs, also empty ones, and whatever other records the workbook holds. */
    static void registers(ObjectNode registers, Workbook workbook, List<Pack> packs) {
        Stream<String> declared = packs.stream().flatMap(pack -> pack.registers().stream()).map(Register::id);
        Stream<String> others = workbook.kinds().stream()
                .filter(kind -> !ELSEWHERE.contains(kind))
                .map(Kind::name)
                .sorted();
        Stream.of(Stream.of(Kind.MANDATE.name()), declared, others)
                .flatMap(names -> names)
                .filter(name -> !ELSEWHERE.contains(new Kind(name)))
                .distinct()
                .toList()
                .forEach(name -> register(registers.putArray(name), workbook.all(new Kind(name))));
    }

    private static void register(ArrayNode records, List<Entry> entries) {
        for (Entry entry : entries) {
            ObjectNode node = records.addObject();
            new TreeMap<>(entry.fields()).forEach(node::put);
            node.put("id", entry.id().toString());
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
