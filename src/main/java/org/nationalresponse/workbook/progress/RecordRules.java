package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.RecordFaults;
import org.nationalresponse.workbook.country.RecordFaults.FieldFault;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.text.Message;

/**
 * What is wrong with a record among the others of its workbook: the form of its values, links that lead nowhere, and what does
 * not fit the record that it belongs to. Screens and imports both ask here.
 */
public final class RecordRules {

    /** Records that may be at odds with each other. */
    private static final Set<Kind> RELATED = Set.of(Pledge.KIND, Milestone.KIND, Indicator.KIND);
    /** Whether a pledge may count as done does not hang on the day on which one asks. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private RecordRules() {}

    /**
     * All faults of a record, each at its field, in the order of the fields.
     *
     * @param entry with the values to judge; the workbook need not hold it yet
     */
    public static List<FieldFault> faults(Workbook workbook, Register register, Entry entry) {
        List<FieldFault> faults = new ArrayList<>(ownFaults(workbook, register, entry));
        saidToBeDone(entry, () -> new Pledges(workbook, ANY_DAY)).ifPresent(faults::add);
        return inOrder(register, faults);
    }

    /**
     * What an edit makes wrong between records, by the record, and was not so before. For many records at once: the pledges and
     * what measures them are looked through only once. What is wrong within a record is not among it.
     *
     * @param after the workbook with the edit
     * @param changed the records to look at, of one kind
     */
    public static Map<UUID, List<FieldFault>> newlyAtOdds(Workbook before, Workbook after, Kind kind, Collection<UUID> changed) {
        if (!RELATED.contains(kind)) {
            return Map.of();
        }
        Pledges pledgesBefore = new Pledges(before, ANY_DAY);
        Pledges pledgesAfter = new Pledges(after, ANY_DAY);
        Map<UUID, List<FieldFault>> all = new LinkedHashMap<>();
        for (UUID id : changed) {
            List<FieldFault> faults = new ArrayList<>(betweenRecords(after, after.entry(kind, id), pledgesAfter));
            faults.removeAll(betweenRecords(before, before.entry(kind, id), pledgesBefore));
            if (!faults.isEmpty()) {
                all.put(id, faults);
            }
        }
        return all;
    }

    private static List<FieldFault> betweenRecords(Workbook workbook, Entry entry, Pledges pledges) {
        return Stream.concat(
                        saidToBeDone(entry, () -> pledges).stream(), setAfterDone(workbook, entry).stream())
                .toList();
    }

    /** The faults for which no other record has to be looked through: all but that a pledge is not done. */
    static List<FieldFault> ownFaults(Workbook workbook, Register register, Entry entry) {
        List<FieldFault> faults = new ArrayList<>(RecordFaults.of(register, entry.fields()));
        register.fields()
                .filter(field -> field.type().links() && deadLink(workbook, field, entry))
                .forEach(field -> faults.add(new FieldFault(field.id(), Message.of("progress.rule.link"))));
        setAfterDone(workbook, entry).ifPresent(faults::add);
        return inOrder(register, faults);
    }

    private static List<FieldFault> inOrder(Register register, List<FieldFault> faults) {
        List<String> order = register.fields().map(Register.Field::id).toList();
        return faults.stream().sorted(Comparator.comparing(fault -> order.indexOf(fault.field()))).toList();
    }

    /** Why a value must not go into a field; absent where it may, be it well formed or not. */
    public static Optional<Message> refused(Workbook workbook, FieldRef place, String value) {
        if (place.kind().equals(Pledge.KIND) && place.field().equals(Pledge.STATUS) && Pledge.isDone(value.strip())) {
            Pledge pledge = new Pledge(workbook.entry(place.kind(), place.record()));
            return new Pledges(workbook, ANY_DAY).standing(pledge).whyNotDone();
        }
        return Optional.empty();
    }

    private static Optional<FieldFault> saidToBeDone(Entry entry, Supplier<Pledges> pledges) {
        return entry.kind().equals(Pledge.KIND) && new Pledge(entry).done()
                ? pledges.get().standing(new Pledge(entry)).whyNotDone().map(text -> new FieldFault(Pledge.STATUS, text))
                : Optional.empty();
    }

    /** What measures a pledge is not set once it is done. */
    private static Optional<FieldFault> setAfterDone(Workbook workbook, Entry entry) {
        if (entry.kind().equals(Milestone.KIND)) {
            Milestone milestone = new Milestone(entry);
            return setAfterDone(workbook, milestone.pledge(), milestone.setOn(), Milestone.SET_ON);
        }
        if (entry.kind().equals(Indicator.KIND)) {
            Indicator indicator = new Indicator(entry);
            return setAfterDone(workbook, indicator.serves(), indicator.setOn(), Indicator.SET_ON);
        }
        return Optional.empty();
    }

    private static Optional<FieldFault> setAfterDone(
            Workbook workbook, Optional<UUID> pledge, Optional<LocalDate> setOn, String field) {
        return pledge.map(id -> new Pledge(workbook.entry(Pledge.KIND, id)))
                .filter(Pledge::done)
                .flatMap(Pledge::doneOn)
                .filter(done -> setOn.filter(done::isBefore).isPresent())
                .map(done -> new FieldFault(field, Message.of("progress.rule.set-after-done", "done", done)));
    }

    /** Capabilities, criteria and instruments are not the workbook's own, so only records are looked for. */
    private static boolean deadLink(Workbook workbook, Register.Field field, Entry entry) {
        List<String> to = field.rules().to();
        if (to.stream().anyMatch(Rules.BEYOND::contains)) {
            return entry.records(field.id()).stream().anyMatch(id -> !there(workbook, to, id));
        }
        List<String> codes = entry.codes(field.id());
        List<UUID> ids = entry.records(field.id());
        return ids.size() < codes.size() || ids.stream().anyMatch(id -> !there(workbook, to, id));
    }

    private static boolean there(Workbook workbook, List<String> registers, UUID id) {
        return registers.stream().anyMatch(register -> !workbook.entry(new Kind(register), id).fields().isEmpty());
    }
}
