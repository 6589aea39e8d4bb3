package org.nationalresponse.workbook.summary.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Release;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Leaves out of one source's workbook what may not leave, first whole records, then fields. */
final class Redactor {

    private final Workbook workbook;
    private final KeptBack keptBack;
    private final Optional<Round> round;
    private final Belonging belonging;
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<Kind, Map<String, Exit>> own;
    private final FieldExits exits;
    private final String mention;
    private final String document;
    private final Set<String> leaving = new HashSet<>();
    private final Map<Reason, Integer> left = new EnumMap<>(Reason.class);
    private final List<Redaction.Text> texts = new ArrayList<>();

    Redactor(Source source) {
        workbook = source.workbook();
        keptBack = source.keptBack();
        round = source.round();
        List<Pack> packs = round.map(one -> UsedPacks.firstIn(source.used(), one, workbook)).orElse(source.used());
        packs.stream().flatMap(pack -> pack.registers().stream()).forEach(each -> registers.putIfAbsent(each.id(), each));
        belonging = new Belonging(workbook, packs);
        Set<String> references = packs.stream().map(Pack::reference).collect(Collectors.toSet());
        own = OwnExits.of(
                belonging::isRound,
                belonging::asks,
                belonging::knows,
                id -> source.texts().knows("instrument." + id + ".name"),
                references::contains);
        exits = new FieldExits(registers, own, belonging, leaving);
        mention = source.texts().get("leaves.mention");
        document = source.texts().get("leaves.document");
    }

    Redaction redact() {
        List<Entry> records = records();
        records.forEach(entry -> leaving.add(entry.id().toString()));
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : records) {
            Entry what = fields(entry);
            if (!what.fields().isEmpty()) {
                kept.add(what);
            }
        }
        return new Redaction(Workbook.of(kept), left, texts);
    }

    /** Where the country stands, with its acts as they may leave. */
    Standing standing(Standing whole) {
        return new Standing(
                whole.instrument(),
                whole.state(),
                whole.decisive().map(this::act),
                whole.inForce(),
                whole.ends(),
                whole.reservations().stream().map(this::act).toList(),
                whole.territories().stream().map(this::act).toList(),
                whole.checkedOn());
    }

    private TreatyAction act(TreatyAction whole) {
        Entry entry = Workbook.empty().with(TreatyActions.write(whole)).entry(TreatyActions.KIND, whole.id());
        return TreatyActions.of(fields(entry));
    }

    /** The records that leave, in a stable order. */
    private List<Entry> records() {
        Map<UUID, Entry> all = new LinkedHashMap<>();
        for (Kind kind : order()) {
            for (Entry entry : workbook.all(kind)) {
                Optional<Reason> stays = stays(entry);
                stays.ifPresent(reason -> count(reason, 1));
                if (stays.isEmpty()) {
                    all.put(entry.id(), entry);
                }
            }
        }
        // What belongs to a record that stays, stays with it.
        while (true) {
            List<UUID> parts = all.values().stream().filter(entry -> orphan(entry, all)).map(Entry::id).toList();
            if (parts.isEmpty()) {
                return List.copyOf(all.values());
            }
            parts.forEach(all::remove);
            count(Reason.AGREED, parts.size());
        }
    }

    private Collection<Kind> order() {
        Set<String> known = registers.keySet();
        Stream<Kind> named = Stream.concat(own.keySet().stream().map(Kind::name).sorted(), known.stream()).map(Kind::new);
        return Stream.concat(named, workbook.kinds().stream()).distinct().toList();
    }

    /** Why a record stays inside whole; empty where it leaves, if not with all its fields. */
    private Optional<Reason> stays(Entry entry) {
        if (entry.retired()) {
            return Optional.of(Reason.RETIRED);
        }
        Register register = registers.get(entry.kind().name());
        if (register == null && !own.containsKey(entry.kind())) {
            return Optional.of(Reason.UNKNOWN);
        }
        if (register != null) {
            if (!KeptBack.lets(register, entry.fields()) || keptBack.records().contains(entry.id())) {
                return Optional.of(Reason.AGREED);
            }
            // A record whose name is kept back would say that there is one.
            return register.titleFields().stream()
                            .anyMatch(field -> words(field) && keptBack.texts().contains(place(entry, field.id())))
                    ? Optional.of(Reason.WITHHELD)
                    : Optional.empty();
        }
        if (entry.kind().equals(Round.KIND)) {
            return later(new Round(entry)) ? Optional.of(Reason.ROUNDS) : Optional.empty();
        }
        if (Belonging.PARTS.contains(entry.kind())) {
            Set<Round> rounds = belonging.rounds(entry);
            return rounds.isEmpty() || belonging.about(entry).isEmpty()
                    ? Optional.of(Reason.UNKNOWN)
                    : rounds.stream().anyMatch(this::later) ? Optional.of(Reason.ROUNDS) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a round comes after the one that is printed: nobody has published it. */
    private boolean later(Round other) {
        return round.filter(one -> other.number() <= one.number()).isEmpty();
    }

    private boolean orphan(Entry entry, Map<UUID, Entry> all) {
        Register register = registers.get(entry.kind().name());
        return register != null && registers.values().stream()
                .filter(whole -> whole.parts().contains(register.id()))
                .flatMap(whole -> register.linkTo(whole.id()).stream())
                .flatMap(link -> entry.records(link.id()).stream())
                .anyMatch(id -> !all.containsKey(id) && workbook.kindOf(id).isPresent());
    }

    private Entry fields(Entry entry) {
        Map<String, Exit> exits = this.exits.of(entry);
        boolean now = !Belonging.PARTS.contains(entry.kind()) && !entry.kind().equals(Round.KIND)
                || isOfTheRound(entry);
        Map<String, String> kept = new HashMap<>();
        entry.fields().keySet().stream().sorted(order(entry)).forEach(field -> {
            String value = value(entry, field, exits.getOrDefault(field, Exit.never(Reason.UNKNOWN)), now);
            if (!value.isEmpty()) {
                kept.put(field, value);
            }
        });
        if (entry.kind().equals(Evidence.KIND) && new Evidence(entry).located() && !kept.containsKey(Evidence.TITLE)) {
            kept.put(Evidence.TITLE, document);
        }
        return new Entry(entry.kind(), entry.id(), kept);
    }

    private Comparator<String> order(Entry entry) {
        Register register = registers.get(entry.kind().name());
        if (register == null) {
            return OwnExits.inOrder();
        }
        List<String> fields = register.fields().map(Register.Field::id).toList();
        return Comparator.comparing(fields::indexOf);
    }

    private boolean isOfTheRound(Entry entry) {
        if (entry.kind().equals(Round.KIND)) {
            return round.map(Round::id).filter(entry.id()::equals).isPresent();
        }
        return belonging.rounds(entry).stream().allMatch(one -> round.map(Round::id).filter(one.id()::equals).isPresent());
    }

    private String value(Entry entry, String field, Exit exit, boolean now) {
        String value = entry.fields().get(field);
        if (value.isBlank()) {
            return "";
        }
        Optional<Reason> stays = exit.part() != Release.Part.WHOLE ? Optional.of(exit.reason())
                : !exit.typed() ? Optional.empty()
                : !now ? Optional.of(Reason.ROUNDS)
                : address(entry, field, value) ? Optional.of(Reason.ADDRESSES)
                : Optional.empty();
        if (stays.isEmpty() && exit.typed()) {
            boolean leaves = !keptBack.texts().contains(place(entry, field));
            if (!isPreset(entry, field, value)) {
                texts.add(new Redaction.Text(place(entry, field), value, leaves));
            }
            stays = leaves ? Optional.empty() : Optional.of(Reason.WITHHELD);
        }
        if (stays.isPresent()) {
            count(stays.get(), 1);
            return !exit.counts() ? "" : entry.kind().equals(Evidence.KIND) ? document : mention;
        }
        String kept = exit.keeps().apply(value);
        if (kept.isEmpty()) {
            count(Reason.UNKNOWN, 1);
        }
        return kept;
    }

    private boolean address(Entry entry, String field, String value) {
        boolean title = entry.kind().equals(Evidence.KIND);
        if (title && (new Evidence(entry).grade().filter(grade -> grade != Evidence.Grade.OPINION).isEmpty()
                || entry.is(Evidence.FILE_NAME, value))) {
            // What is no document may be a person whom somebody asked.
            return true;
        }
        return title || field.equals(TreatyActions.SOURCE) ? Addresses.instead(value) : Addresses.inside(value);
    }

    private boolean isPreset(Entry entry, String field, String value) {
        return Optional.ofNullable(registers.get(entry.kind().name()))
                .filter(register -> register.presets().stream()
                        .anyMatch(preset -> value.equals(preset.values().get(field))))
                .isPresent();
    }

    private static boolean words(Register.Field field) {
        return field.type() == Register.Type.TEXT || field.type() == Register.Type.LONG_TEXT;
    }

    private static FieldRef place(Entry entry, String field) {
        return new FieldRef(entry.kind(), entry.id(), field);
    }

    private void count(Reason reason, int more) {
        left.merge(reason, more, Integer::sum);
    }
}
