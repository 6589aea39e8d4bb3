package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;

/** Records that a pack gives every country to start with, such as the bodies that the framework names. */
public final class Presets {

    private Presets() {}

    /** The step that adds the presets that a workbook never had; one that was taken out stays out. */
    public static Edit missing(Workbook workbook, Register register) {
        Kind kind = new Kind(register.id());
        List<UUID> present = workbook.all(kind).stream().map(Entry::id).toList();
        List<Edit.Write> writes = new ArrayList<>();
        for (Register.Preset preset : register.presets()) {
            UUID id = Ids.about(register.id(), preset.id());
            if (!present.contains(id)) {
                preset.values().forEach((field, value) -> writes.add(new Edit.Write(new FieldRef(kind, id, field), value)));
            }
        }
        return new Edit(writes);
    }

    /** The step that adds those of all registers of the packs. */
    public static Edit missing(Workbook workbook, List<Pack> packs) {
        return new Edit(packs.stream()
                .flatMap(pack -> pack.registers().stream())
                .flatMap(register -> missing(workbook, register).writes().stream())
                .toList());
    }

    /** Whether a record is a preset of its register that nobody has added anything to. It says nothing of the country yet. */
    public static boolean untouched(Register register, Entry entry) {
        return register.presets().stream()
                .filter(preset -> Ids.about(register.id(), preset.id()).equals(entry.id()))
                .anyMatch(preset -> preset.values().keySet().equals(entry.fields().keySet()));
    }

    /** The records that count and that say something of the country. */
    public static List<Entry> added(Workbook workbook, Register register) {
        List<Entry> current = workbook.current(new Kind(register.id()));
        return register.presets().isEmpty()
                ? current
                : current.stream().filter(entry -> !untouched(register, entry)).toList();
    }

    /** What a new workbook of these packs starts with. */
    public static Edit of(List<Pack> packs) {
        return missing(Workbook.empty(), packs);
    }
}
