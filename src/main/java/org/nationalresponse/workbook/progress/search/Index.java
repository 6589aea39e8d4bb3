package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;

/**
 * All that a workbook says at one moment, folded. What did not change since the index before is taken over from it, so that an
 * edit costs its record alone.
 */
final class Index {

    private final Asked asked;
    private final List<Pack> packs;
    private final Readings readings;
    private final List<Indexed> records = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private final Map<Entry, Indexed> known = new IdentityHashMap<>();
    private final Map<String, String> around = new HashMap<>();
    private int folded;

    private Index(Asked asked, List<Pack> packs, Workbook workbook) {
        this.asked = asked;
        this.packs = packs;
        readings = new Readings(asked, packs, workbook);
    }

    /**
     * @param asked what is asked now
     * @param packs also those of rounds before
     */
    static Index of(Asked asked, List<Pack> packs, Workbook workbook) {
        Index index = new Index(asked, packs, workbook);
        index.fill(Map.of(), Set.of());
        return index;
    }

    /** The index of a workbook that came out of this one's. */
    Index next(Workbook now) {
        if (now == readings.workbook()) {
            return this;
        }
        Index index = new Index(asked, packs, now);
        index.around.putAll(around);
        index.fill(known, index.readAnew(readings));
        return index;
    }

    List<Indexed> records() {
        return records;
    }

    Reading reading(Indexed record) {
        return readings.byKind().get(record.entry().kind());
    }

    Workbook workbook() {
        return readings.workbook();
    }

    /** How many records of a kind say something. */
    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many records had to be read for it; the others were known. */
    int folded() {
        return folded;
    }

    private void fill(Map<Entry, Indexed> before, Set<Kind> anew) {
        readings.byKind().forEach((kind, reading) -> {
            int count = 0;
            for (Entry entry : workbook().all(kind)) {
                Indexed record = anew.contains(kind) ? null : before.get(entry);
                if (record == null) {
                    record = read(reading, entry);
                    folded++;
                }
                known.put(entry, record);
                if (record.says()) {
                    records.add(record);
                    count++;
                }
            }
            counts.put(kind, count);
        });
    }

    private Indexed read(Reading reading, Entry entry) {
        Reading.Parts parts = reading.parts(entry);
        StringBuilder lines = new StringBuilder();
        parts.title().ifPresent(title -> lines.append(Folding.of(title.text())));
        lines.append(Indexed.LINE);
        for (Reading.Part part : parts.others()) {
            lines.append(Folding.of(part.text()));
            if (!part.written().isEmpty()) {
                lines.append(' ').append(Folding.of(part.written()));
            }
            lines.append(Indexed.LINE);
        }
        String all = lines.toString();
        String place = parts.isEmpty() ? "" : String.join(" ", reading.place(entry)) + " " + reading.name(entry);
        return new Indexed(entry, all, around.computeIfAbsent(place, Folding::of));
    }

    /** The kinds of records in which a link reads otherwise than before, since what it leads to goes by another name. */
    private Set<Kind> readAnew(Readings before) {
        Set<String> renamed = new HashSet<>();
        List<Register> registers = asked.registers().toList();
        for (Register register : registers) {
            boolean linked = registers.stream()
                    .anyMatch(each -> each.fields().anyMatch(field -> leads(field, Set.of(register.id()))));
            if (linked && renamed(new Kind(register.id()), before)) {
                renamed.add(register.id());
            }
        }
        Set<Kind> anew = new HashSet<>();
        // A name may itself hold a link, so what is read anew may in turn be read by others.
        for (boolean more = !renamed.isEmpty(); more; ) {
            more = false;
            for (Register register : registers) {
                if (register.fields().anyMatch(field -> leads(field, renamed)) && anew.add(new Kind(register.id()))) {
                    renamed.add(register.id());
                    more = true;
                }
            }
        }
        return anew;
    }

    private boolean renamed(Kind kind, Readings before) {
        List<Entry> now = workbook().all(kind);
        List<Entry> then = before.workbook().all(kind);
        return now.stream().anyMatch(entry -> differs(entry, before.workbook().entry(kind, entry.id()), before))
                || then.stream().anyMatch(entry -> workbook().entry(kind, entry.id()).fields().isEmpty());
    }

    private boolean differs(Entry now, Entry then, Readings before) {
        return now != then && !title(readings, now).equals(title(before, then));
    }

    private static Optional<String> title(Readings readings, Entry entry) {
        return entry.fields().isEmpty() ? Optional.empty() : readings.words().title(entry);
    }

    private static boolean leads(Register.Field field, Set<String> registers) {
        return field.rules().to().stream().anyMatch(registers::contains);
    }
}
